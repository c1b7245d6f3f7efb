package org.wederhoor.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wederhoor.reading.Span;

/**
 * A treebank as running text, with the spans of its tokens and sentences in code points.
 *
 * <p>Sentences of one paragraph (identifiers that differ only after {@code .s.}) follow each other after a space, and
 * paragraphs after an empty line. A sentence without a final mark is a title or an entry of a list: in the source it
 * had a line of its own, and so it has here. Where identifiers know no paragraphs, every sentence is one.
 *
 * @param text its raw text
 */
record TreebankText(String text, List<Span> tokens, List<Span> sentences) {
    private static final Pattern COMPLETE = Pattern.compile("(?s).*[.!?…][\\s\"'’”»)]*");

    /** Reads CoNLL-U. */
    static TreebankText read(BufferedReader in) throws IOException {
        Builder builder = new Builder();
        String paragraph = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("# sent_id = ")) {
                String before = paragraph;
                paragraph = line.substring(12).replaceFirst("\\.s\\.[^.]*$", "");
                builder.begin(paragraph.equals(before));
            } else if (line.matches("\\d+\t.*")) {
                String[] cells = line.split("\t", -1);
                builder.add(cells[1], cells[9].contains("SpaceAfter=No"));
            } else if (line.isEmpty()) {
                builder.end();
            }
        }
        return new TreebankText(builder.text.toString(), builder.tokens, builder.sentences);
    }

    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> tokens = new ArrayList<>();
        private final List<Span> sentences = new ArrayList<>();
        private int length;
        private int start;
        private String gap = "";

        void begin(boolean sameParagraph) {
            if (!text.isEmpty()) {
                boolean complete = COMPLETE.matcher(text.substring(Math.max(0, text.length() - 9)))
                        .matches();
                gap = !sameParagraph ? "\n\n" : complete ? " " : "\n";
            }
            start = length + gap.length();
        }

        void add(String form, boolean attached) {
            text.append(gap).append(form);
            length += gap.length();
            int end = length + form.codePointCount(0, form.length());
            tokens.add(new Span(length, end));
            length = end;
            gap = attached ? "" : " ";
        }

        void end() {
            sentences.add(new Span(start, length));
        }
    }
}
