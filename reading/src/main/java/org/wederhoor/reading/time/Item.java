package org.wederhoor.reading.time;

import java.util.Set;

/** One element of a rule's pattern. */
sealed interface Item {
    boolean optional();

    /** One of several words, in lower case. */
    record Literal(Set<String> words, boolean optional) implements Item {
        public Literal {
            words = Set.copyOf(words);
        }
    }

    /** Something of a type, bound to a name: a class of words, a number, or a phrase that an earlier rule made. */
    record Typed(String name, String type, boolean optional) implements Item {}

    /** Reads {@code op|in}, {@code de?} and {@code d:day}. */
    static Item parse(String text) {
        boolean optional = text.endsWith("?");
        String body = optional ? text.substring(0, text.length() - 1) : text;
        int colon = body.indexOf(':');
        return colon > 0
                ? new Typed(body.substring(0, colon), body.substring(colon + 1), optional)
                : new Literal(Set.of(body.split("\\|")), optional);
    }
}
