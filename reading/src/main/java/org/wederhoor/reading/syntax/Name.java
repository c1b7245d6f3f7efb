package org.wederhoor.reading.syntax;

/**
 * A name found by the language model.
 *
 * @param type what it names
 * @param first index of its first word in the sentence
 * @param last index of its last word, inclusive
 */
public record Name(NameType type, int first, int last) {}
