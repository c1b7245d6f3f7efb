package org.wederhoor.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.text.ReportText;

/**
 * The exact words of a report for which something stands in a reading, with the words marked that carry it.
 *
 * @param parts what is shown, in the order of the text; what lies between was left out
 * @param marked the words to stand out
 */
record Passage(List<Span> parts, List<Span> marked) {
    /** Code points of a content that are shown before it is cut. */
    private static final int SHOWN = 240;
    /** Code points left out that would save less than they puzzle. */
    private static final int GAP = 60;

    private static final String OPENING = "‘“„«‚‹\"'";
    private static final String LEFT_OUT = " […] ";

    /** The passage of {@code marked} and {@code others}; long stretches of the others are cut at a word's end. */
    static Passage of(ReportText text, List<Span> marked, List<Span> others) {
        List<Span> wanted = Stream.concat(marked.stream(), others.stream().map(span -> cut(text, span)))
                .sorted()
                .toList();
        List<Span> parts = new ArrayList<>();
        for (Span span : wanted) {
            Span last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last != null && span.start() - last.end() <= GAP) {
                parts.set(parts.size() - 1, last.union(span));
            } else {
                parts.add(withQuotationMark(text, span));
            }
        }
        return new Passage(
                parts, marked.stream().sorted(Comparator.naturalOrder()).toList());
    }

    /** The span from the quotation mark that opens it, if one does. */
    private static Span withQuotationMark(ReportText text, Span span) {
        boolean opened = span.start() > 0 && OPENING.contains(text.of(new Span(span.start() - 1, span.start())));
        return opened ? new Span(span.start() - 1, span.end()) : span;
    }

    private static Span cut(ReportText text, Span span) {
        if (span.length() <= SHOWN) {
            return span;
        }
        String words = text.of(new Span(span.start(), span.start() + SHOWN));
        int blank = words.lastIndexOf(' ');
        return new Span(span.start(), span.start() + (blank < 1 ? SHOWN : words.codePointCount(0, blank)));
    }

    /** Adds the words in quotation marks. */
    void quote(ReportText text, List<Span> cutFrom, Paragraph paragraph) {
        paragraph.add("“");
        for (int i = 0; i < parts.size(); i++) {
            paragraph.add(i == 0 ? "" : LEFT_OUT);
            part(text, parts.get(i), paragraph);
        }
        int end = parts.get(parts.size() - 1).end();
        paragraph.add(cutFrom.stream().anyMatch(span -> span.end() > end) ? " […]”" : "”");
    }

    private void part(ReportText text, Span part, Paragraph paragraph) {
        int at = part.start();
        for (Span mark : marked) {
            int start = Math.max(mark.start(), at);
            int end = Math.min(mark.end(), part.end());
            if (start < end) {
                add(text, at, start, Style.PLAIN, paragraph);
                add(text, start, end, Style.CUE, paragraph);
                at = end;
            }
        }
        add(text, at, part.end(), Style.PLAIN, paragraph);
    }

    private static void add(ReportText text, int start, int end, Style style, Paragraph paragraph) {
        if (start < end) {
            paragraph.add(text.of(new Span(start, end)), style);
        }
    }
}
