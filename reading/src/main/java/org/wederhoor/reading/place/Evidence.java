package org.wederhoor.reading.place;

/** How surely words are meant as the name of a place at all. */
enum Evidence {
    /** The language model took them for one. */
    TAGGED,
    /** They are known as a place, or stand where one would. */
    CLEAR,
    /** They may as well be somebody's surname: a place only if it lies where the report is about. */
    WEAK,
    /** They are part of the name of something else, of which they tell where it is: "Kabul University". */
    NESTED
}
