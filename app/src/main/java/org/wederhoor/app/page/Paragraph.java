package org.wederhoor.app.page;

import java.util.ArrayList;
import java.util.List;

/** Styled words that are broken into lines of a width counted in terminal cells. */
final class Paragraph {
    private final List<Piece> word = new ArrayList<>();
    private final List<List<Piece>> words = new ArrayList<>();

    private record Piece(String text, Style style) {}

    /** Adds text; where it has white space a line may be broken. Control characters become harmless. */
    Paragraph add(String text, Style style) {
        String shown = Printable.of(text);
        int from = 0;
        for (int i = 0; i <= shown.length(); i++) {
            if (i == shown.length() || shown.charAt(i) == ' ') {
                if (i > from) {
                    word.add(new Piece(shown.substring(from, i), style));
                }
                if (i < shown.length()) {
                    endWord();
                }
                from = i + 1;
            }
        }
        return this;
    }

    Paragraph add(String text) {
        return add(text, Style.PLAIN);
    }

    private void endWord() {
        if (!word.isEmpty()) {
            words.add(List.copyOf(word));
            word.clear();
        }
    }

    /**
     * The lines.
     *
     * @param width cells in the longest line, with its indent
     * @param first what the first line begins with
     * @param rest what the others begin with
     */
    List<String> lines(int width, String first, String rest, boolean colour) {
        endWord();
        Lines lines = new Lines(width, first, rest, colour);
        words.forEach(lines::add);
        return lines.finish();
    }

    private static final class Lines {
        private final int width;
        private final String rest;
        private final boolean colour;
        private final List<String> done = new ArrayList<>();
        private final StringBuilder line;
        private Style open = Style.PLAIN;
        private StringBuilder run = new StringBuilder();
        private int used;
        private boolean fresh = true;

        Lines(int width, String first, String rest, boolean colour) {
            this.width = width;
            this.rest = rest;
            this.colour = colour;
            this.line = new StringBuilder(first);
            this.used = Cells.of(first);
        }

        void add(List<Piece> word) {
            int length = word.stream().mapToInt(piece -> Cells.of(piece.text())).sum();
            int marks = colour ? 0 : 2 * (open.mark().length() + longestMark(word));
            if (!fresh && used + 1 + length + marks > width) {
                breakLine();
            }
            if (!fresh) {
                Style next = word.get(0).style();
                put(" ", next == open ? open : Style.PLAIN);
            }
            for (Piece piece : word) {
                piece.text().codePoints().forEach(c -> {
                    if (used + Cells.of(c) + marks > width) {
                        breakLine();
                    }
                    put(Character.toString(c), piece.style());
                });
            }
            fresh = false;
        }

        private static int longestMark(List<Piece> word) {
            return word.stream()
                    .mapToInt(piece -> piece.style().mark().length())
                    .max()
                    .orElse(0);
        }

        private void put(String text, Style style) {
            if (style != open) {
                closeRun();
                open = style;
            }
            run.append(text);
            used += Cells.of(text);
        }

        private void closeRun() {
            if (run.length() > 0) {
                String text = run.toString();
                line.append(colour ? open.ansi(text) : open.mark() + text + open.mark());
                used += colour ? 0 : 2 * open.mark().length();
                run = new StringBuilder();
            }
        }

        private void breakLine() {
            closeRun();
            done.add(line.toString());
            line.setLength(0);
            line.append(rest);
            used = Cells.of(rest);
            fresh = true;
        }

        List<String> finish() {
            closeRun();
            done.add(line.toString());
            return done;
        }
    }
}
