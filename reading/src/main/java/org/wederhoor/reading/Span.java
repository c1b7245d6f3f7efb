package org.wederhoor.reading;

import java.util.Collection;

/**
 * A stretch of a report's text, so that everything a reading says is one click away from its exact words.
 *
 * @param start offset of the first code point, inclusive, at least 0
 * @param end offset after the last code point, exclusive, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The number of code points in this span. */
    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether {@code other} lies wholly inside this span; a span contains itself. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest span around this one and {@code other}. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The smallest span around all of {@code spans}, which must not be empty. */
    public static Span around(Collection<Span> spans) {
        return spans.stream().reduce(Span::union).orElseThrow();
    }

    /** By start, then by end: the order of the text, shorter spans first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
