package org.wederhoor.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.wederhoor.reading.Span;

/**
 * Cuts a text into paragraphs, which no sentence crosses.
 *
 * <p>The rule: an empty line ends a paragraph, and so does every other line end, but for lines that were wrapped to
 * fit a column, as in mail. Neighbouring lines of at most {@value #WIDEST_COLUMN} code points are taken for wrapped
 * when at least half of their line ends stand at a full column and at least {@value #PROOFS} of these have a word in lower case
 * after them and no final mark before. The column is full when the first word of the next line would not have fitted
 * into the longest line. In wrapped lines a line end is a space where the column is full, and ends the paragraph where
 * it is not (a title, the last line of a paragraph, an entry of a list).
 */
final class Paragraphs {
    private static final int WIDEST_COLUMN = 120;
    private static final int PROOFS = 2;

    private record Line(Span span, boolean afterEmptyLine) {}

    private final int[] points;
    private final List<Span> paragraphs = new ArrayList<>();

    private Paragraphs(int[] points) {
        this.points = points;
    }

    /** The paragraphs of {@code points} in order, each beginning and ending with something else than space. */
    static List<Span> of(int[] points) {
        Paragraphs cut = new Paragraphs(points);
        List<Line> neighbours = new ArrayList<>();
        for (Line line : cut.lines()) {
            if (line.span.length() > WIDEST_COLUMN) {
                cut.add(neighbours);
                neighbours.clear();
                cut.paragraphs.add(line.span);
            } else {
                neighbours.add(line);
            }
        }
        cut.add(neighbours);
        return cut.paragraphs;
    }

    /** The lines that are not empty, without the space around them. */
    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        boolean afterEmptyLine = false;
        int start = 0;
        for (int i = 0; i <= points.length; i++) {
            if (i < points.length && !Marks.isLineEnd(points[i])) {
                continue;
            }
            int first = start;
            int end = i;
            while (first < end && Marks.isSpace(points[first])) {
                first++;
            }
            while (end > first && Marks.isSpace(points[end - 1])) {
                end--;
            }
            if (first < end) {
                lines.add(new Line(new Span(first, end), afterEmptyLine));
                afterEmptyLine = false;
            } else {
                boolean insideLineEnd = i > 0 && i < points.length && points[i] == '\n' && points[i - 1] == '\r';
                afterEmptyLine |= !insideLineEnd;
            }
            start = i + 1;
        }
        return lines;
    }

    private void add(List<Line> lines) {
        int column = lines.stream().mapToInt(line -> line.span.length()).max().orElse(0);
        boolean wrapped = isWrapped(lines, column);
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i).span;
            if (wrapped && i > 0 && isFull(lines.get(i - 1), lines.get(i), column)) {
                paragraphs.add(paragraphs.remove(paragraphs.size() - 1).union(line));
            } else {
                paragraphs.add(line);
            }
        }
    }

    private boolean isWrapped(List<Line> lines, int column) {
        int ends = 0;
        int full = 0;
        int proofs = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line next = lines.get(i);
            ends += next.afterEmptyLine ? 0 : 1;
            if (isFull(lines.get(i - 1), next, column)) {
                full++;
                boolean lowerCase = Character.isLowerCase(points[next.span.start()]);
                proofs += lowerCase
                                && !Marks.isTerminal(
                                        points[lines.get(i - 1).span.end() - 1])
                        ? 1
                        : 0;
            }
        }
        return proofs >= PROOFS && 2 * full >= ends;
    }

    private boolean isFull(Line line, Line next, int column) {
        int start = next.span.start();
        int end = start;
        while (end < next.span.end() && !Marks.isSpace(points[end])) {
            end++;
        }
        boolean entry = Marks.isBullet(points[start]) || (end == start + 1 && isStroke(points[start]));
        return !next.afterEmptyLine && !entry && line.span.length() + 1 + end - start > column;
    }

    private static boolean isStroke(int c) {
        return c == '-' || Marks.isDash(c);
    }
}
