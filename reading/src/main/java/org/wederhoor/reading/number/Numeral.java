package org.wederhoor.reading.number;

/**
 * A cardinal number in a sentence.
 *
 * @param first index of its first word
 * @param last index of its last word, inclusive
 * @param value 0 to {@link Numerals#GREATEST}
 */
public record Numeral(int first, int last, int value) {}
