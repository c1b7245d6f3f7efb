package org.wederhoor.reading.text;

import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Span;

/**
 * The text of a report, addressed by code points: offsets in a reading stay right when a text holds emoji or other
 * characters that Java keeps as two.
 */
public final class ReportText {
    private final String text;
    private final int length;

    /** The index of each code point, and the end; null when all are one UTF-16 unit, and so are their own index. */
    private final int @Nullable [] indices;

    public ReportText(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.indices = length == text.length() ? null : indices(text, length);
    }

    private static int[] indices(String text, int length) {
        int[] indices = new int[length + 1];
        for (int i = 0, index = 0; i < length; i++) {
            indices[i] = index;
            index += Character.charCount(text.codePointAt(index));
        }
        indices[length] = text.length();
        return indices;
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
        return text.substring(index(span.start()), index(span.end()));
    }

    private int index(int codePoint) {
        return indices == null ? codePoint : indices[codePoint];
    }
}
