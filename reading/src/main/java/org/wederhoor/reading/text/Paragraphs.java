package org.wederhoor.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Span;

/**
 * Cuts a text into paragraphs, which no sentence crosses.
 *
 * <p>The rule: an empty line ends a paragraph, and so does every other line end, but for lines that were wrapped to
 * fit a column, as in mail. Lines between two empty lines are taken for wrapped when the longest has between
 * {@value #NARROWEST_COLUMN} and {@value #WIDEST_COLUMN} code points and somewhere a line without a final mark goes on in lower case although the
 * column was full; a column is full when the first word of the next line would not have fitted into the longest line.
 * In wrapped lines a line end is a space where the column was full, and ends the paragraph where it was not (a title,
 * the last line of a paragraph, an entry of a list).
 */
final class Paragraphs {
    private static final int NARROWEST_COLUMN = 40;
    private static final int WIDEST_COLUMN = 120;

    private final int[] points;
    private final List<Span> paragraphs = new ArrayList<>();

    private Paragraphs(int[] points) {
        this.points = points;
    }

    /** The paragraphs of {@code points} in order, each beginning and ending with something else than space. */
    static List<Span> of(int[] points) {
        Paragraphs cut = new Paragraphs(points);
        List<Span> block = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= points.length; i++) {
            if (i < points.length && !Marks.isLineEnd(points[i])) {
                continue;
            }
            Span line = cut.strip(start, i);
            boolean blank = line == null;
            if (line != null) {
                block.add(line);
            }
            boolean insidePair = i < points.length && points[i] == '\n' && i > 0 && points[i - 1] == '\r';
            if ((blank && !insidePair) || i == points.length) {
                cut.addBlock(block);
                block.clear();
            }
            start = i + 1;
        }
        return cut.paragraphs;
    }

    private @Nullable Span strip(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Marks.isSpace(points[start])) {
            start++;
        }
        while (end > start && Marks.isSpace(points[end - 1])) {
            end--;
        }
        return start < end ? new Span(start, end) : null;
    }

    private void addBlock(List<Span> lines) {
        if (lines.isEmpty()) {
            return;
        }
        int column = lines.stream().mapToInt(Span::length).max().orElse(0);
        boolean wrapped = column >= NARROWEST_COLUMN && column <= WIDEST_COLUMN && goesOnInLowerCase(lines, column);
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (wrapped && i > 0 && isFull(lines.get(i - 1), line, column)) {
                paragraphs.add(paragraphs.remove(paragraphs.size() - 1).union(line));
            } else {
                paragraphs.add(line);
            }
        }
    }

    private boolean goesOnInLowerCase(List<Span> lines, int column) {
        for (int i = 1; i < lines.size(); i++) {
            Span line = lines.get(i - 1);
            if (isFull(line, lines.get(i), column)
                    && Character.isLowerCase(points[lines.get(i).start()])
                    && !Marks.isTerminal(points[line.end() - 1])) {
                return true;
            }
        }
        return false;
    }

    private boolean isFull(Span line, Span next, int column) {
        int word = next.start();
        while (word < next.end() && !Marks.isSpace(points[word])) {
            word++;
        }
        int first = points[next.start()];
        if (Marks.isBullet(first) || (word - next.start() == 1 && isStroke(first))) {
            return false;
        }
        return line.length() + 1 + word - next.start() > column;
    }

    private static boolean isStroke(int c) {
        return c == '-' || Marks.isDash(c);
    }
}
