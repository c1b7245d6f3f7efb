package org.wederhoor.reading.time;

import java.util.ArrayList;
import java.util.List;

/** What a rule of the time grammar says its words mean: {@code range(a, night(b))}, kept as a tree. */
sealed interface Meaning {
    /** A name that the rule's pattern binds, or a constant. */
    record Name(String text) implements Meaning {}

    record Call(Operation operation, List<Meaning> arguments) implements Meaning {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** Reads a meaning; an {@link IllegalArgumentException} says what is wrong with it. */
    static Meaning parse(String text) {
        Parser parser = new Parser(text);
        Meaning meaning = parser.meaning();
        if (parser.at < text.length()) {
            throw new IllegalArgumentException("trailing characters in meaning: " + text);
        }
        return meaning;
    }

    /** Reads names, calls and commas from left to right. */
    final class Parser {
        private final String text;
        private int at;

        private Parser(String text) {
            this.text = text;
        }

        private Meaning meaning() {
            int start = at;
            while (at < text.length() && "(), ".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String name = text.substring(start, at);
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a name is missing in meaning: " + text);
            }
            return at < text.length() && text.charAt(at) == '(' ? call(name) : new Name(name);
        }

        private Meaning call(String name) {
            List<Meaning> arguments = new ArrayList<>();
            at++;
            while (at < text.length() && text.charAt(at) != ')') {
                arguments.add(meaning());
                while (at < text.length() && ", ".indexOf(text.charAt(at)) >= 0) {
                    at++;
                }
            }
            if (at == text.length()) {
                throw new IllegalArgumentException("a bracket is missing in meaning: " + text);
            }
            at++;
            return new Call(Operation.named(name), arguments);
        }
    }
}
