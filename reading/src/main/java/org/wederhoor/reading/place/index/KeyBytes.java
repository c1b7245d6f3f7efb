package org.wederhoor.reading.place.index;

import java.util.Arrays;

/**
 * Writes a folded name in as few bytes as a file of half a million of them deserves: one for each Latin, Cyrillic, Arabic or
 * Hebrew letter, four for any other. The names of a file are sorted by these bytes, unsigned.
 */
public final class KeyBytes {
    private static final int ASCII_END = 0x80;
    private static final int CYRILLIC = 0x430;
    private static final int CYRILLIC_END = 0x460;
    private static final int CYRILLIC_BYTE = 0x80;
    private static final int ARABIC = 0x621;
    private static final int ARABIC_END = 0x64b;
    private static final int ARABIC_BYTE = 0xb0;
    private static final int HEBREW = 0x5d0;
    private static final int HEBREW_END = 0x5eb;
    private static final int HEBREW_BYTE = 0xda;
    private static final int ANY = 0xff;

    private KeyBytes() {}

    /** The bytes of {@code key}, none of them zero; different keys have different bytes. */
    public static byte[] of(String key) {
        byte[] bytes = new byte[4 * key.length()];
        int length = 0;
        for (int at = 0; at < key.length(); at += Character.charCount(key.codePointAt(at))) {
            int letter = key.codePointAt(at);
            if (letter < ASCII_END) {
                bytes[length++] = (byte) letter;
            } else if (letter >= CYRILLIC && letter < CYRILLIC_END) {
                bytes[length++] = (byte) (letter - CYRILLIC + CYRILLIC_BYTE);
            } else if (letter >= ARABIC && letter < ARABIC_END) {
                bytes[length++] = (byte) (letter - ARABIC + ARABIC_BYTE);
            } else if (letter >= HEBREW && letter < HEBREW_END) {
                bytes[length++] = (byte) (letter - HEBREW + HEBREW_BYTE);
            } else {
                bytes[length++] = (byte) ANY;
                bytes[length++] = (byte) (letter >> 14 | 0x80);
                bytes[length++] = (byte) (letter >> 7 | 0x80);
                bytes[length++] = (byte) (letter | 0x80);
            }
        }
        return Arrays.copyOf(bytes, length);
    }
}
