package org.wederhoor.reading.language;

import java.util.Locale;

/**
 * The language that a text seems to be in, ours or not.
 *
 * @param code BCP 47 code; {@value #UNKNOWN} when the text has too few words to tell
 * @param confidence from 0 to 1, against all other languages that the detector knows
 */
public record Detection(String code, double confidence) {
    /** The code of no language. */
    public static final String UNKNOWN = "und";

    /** The language's name in English, for messages. */
    public String name() {
        return code.equals(UNKNOWN)
                ? "an unknown language"
                : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
