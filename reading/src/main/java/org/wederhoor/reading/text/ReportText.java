package org.wederhoor.reading.text;

import org.wederhoor.reading.Span;

/**
 * The text of a report, addressed by code points: offsets in a reading stay right when a text holds emoji or other
 * characters that Java keeps as two.
 */
public final class ReportText {
    private final String text;
    private final int length;

    public ReportText(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
    }

    /** The text as a Java string, whose indices are UTF-16 units. */
    public String string() {
        return text;
    }

    /** Number of code points. */
    public int length() {
        return length;
    }

    /** The words of {@code span}. */
    public String of(Span span) {
        int start = index(span.start());
        return text.substring(start, hasPairs() ? text.offsetByCodePoints(start, span.length()) : span.end());
    }

    private int index(int codePoint) {
        return hasPairs() ? text.offsetByCodePoints(0, codePoint) : codePoint;
    }

    private boolean hasPairs() {
        return length != text.length();
    }
}
