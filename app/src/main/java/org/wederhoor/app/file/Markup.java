package org.wederhoor.app.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells pages and data files from texts: their tags and keys would be read as if somebody had written them. */
final class Markup {
    private static final Pattern OPENING = Pattern.compile(
            "\\A\\s*+(?:<!--.{0,2000}?-->\\s*+)?<(?:!doctype|html|head|body|meta|title|article|main|div|p|h1|script|\\?xml|rss|feed)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CLOSING = Pattern.compile(
            "</(?:p|div|a|span|li|ul|html|body|head|script|style|article|section|h[1-6]|em|strong|b|i)\\s?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON = Pattern.compile("\\A\\s*+(?:\\{\\s*+\"|\\[\\s*+[{\"])");
    private static final int TOO_MANY_TAGS = 3;

    private Markup() {}

    /** Throws if the text is a web page, a feed or JSON. */
    static void refuse(String text) throws Unreadable {
        if (OPENING.matcher(text).find() || hasTags(text)) {
            throw new Unreadable(
                    "is HTML or XML, not plain text", "extract the report's text first, without menus and tags");
        }
        if (JSON.matcher(text).find()) {
            throw new Unreadable("is JSON, not plain text", "give the report's text alone");
        }
    }

    private static boolean hasTags(String text) {
        Matcher closing = CLOSING.matcher(text);
        int tags = 0;
        while (tags < TOO_MANY_TAGS && closing.find()) {
            tags++;
        }
        return tags == TOO_MANY_TAGS;
    }
}
