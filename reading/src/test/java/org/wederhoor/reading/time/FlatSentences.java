package org.wederhoor.reading.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.text.ReportText;

/** Sentences without a tree, for what needs words only: every word hangs on the first. */
public final class FlatSentences {
    private static final Pattern TOKEN = Pattern.compile(
            "['’‘]s\\b|[0-9]+(?:[.,:/-][0-9]+)*[a-z]*|(?:[ua]\\.(?:s\\.)?|jl\\.|t/m|(?:sept|febr|jan)\\.)|[\\p{L}’'-]+|[^\\s\\p{L}0-9]");

    private FlatSentences() {}

    /** One sentence of one paragraph. */
    public static ParsedText parse(String text) {
        return new ParsedText(new ReportText(text), List.of(sentence(0, 0, text)));
    }

    /** The same sentence so many times. */
    public static ParsedText repeat(String text, int times) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            sentences.add(sentence(i, i * text.length(), text));
        }
        return new ParsedText(new ReportText(text.repeat(times)), sentences);
    }

    private static Sentence sentence(int index, int start, String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String form = matcher.group();
            words.add(new Word(
                    words.size(),
                    new Span(start + matcher.start(), start + matcher.end()),
                    form,
                    form,
                    Upos.X,
                    Map.of(),
                    words.isEmpty() ? "root" : "dep"));
        }
        int[] heads = new int[words.size()];
        Arrays.fill(heads, 0);
        heads[0] = -1;
        return new Sentence(index, 5, words, heads, List.of());
    }
}
