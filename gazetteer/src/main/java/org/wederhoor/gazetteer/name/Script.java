package org.wederhoor.gazetteer.name;

import java.lang.Character.UnicodeScript;

/** The writing of a name, by its letters. */
public enum Script {
    LATIN,
    CYRILLIC,
    ARABIC,
    HEBREW,
    /** Any other, several at once, or no letters. */
    OTHER;

    /** The one script of all letters of {@code name}. */
    public static Script of(String name) {
        Script found = null;
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            int letter = name.codePointAt(at);
            if (Character.isLetter(letter) && Character.getType(letter) != Character.MODIFIER_LETTER) {
                Script script = of(UnicodeScript.of(letter));
                if (found != null && found != script) {
                    return OTHER;
                }
                found = script;
            }
        }
        return found == null ? OTHER : found;
    }

    private static Script of(UnicodeScript script) {
        return switch (script) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            default -> OTHER;
        };
    }
}
