package org.wederhoor.reading.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.text.ReportText;
import org.wederhoor.reading.text.SentenceSplitter;
import org.wederhoor.reading.text.Token;

/** Sentences without a tree, for what needs words only: every word hangs on the first. */
public final class FlatSentences {
    private static final int FAR_FROM_THE_HEAD = 5;
    private static final Map<Language, SentenceSplitter> SPLITTERS = new ConcurrentHashMap<>();

    private FlatSentences() {}

    /** A Dutch text. */
    public static ParsedText parse(String text) {
        return parse(new Language("nl"), text);
    }

    public static ParsedText parse(Language language, String text) {
        ReportText report = new ReportText(text);
        List<Sentence> sentences = new ArrayList<>();
        SPLITTERS
                .computeIfAbsent(language, SentenceSplitter::new)
                .split(report)
                .forEach(sentence -> sentences.add(sentence(sentences.size(), sentence.tokens())));
        return new ParsedText(report, sentences);
    }

    /** One sentence of these words so many times, however long. */
    public static ParsedText repeat(Language language, String text, int times) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            for (Word word : parse(language, text).sentences().get(0).words()) {
                int shift = i * text.length();
                Span span = new Span(
                        shift + word.span().start(), shift + word.span().end());
                tokens.add(new Token(span, word.form()));
            }
        }
        return new ParsedText(new ReportText(text.repeat(times)), List.of(sentence(0, tokens)));
    }

    private static Sentence sentence(int index, List<Token> tokens) {
        List<Word> words = new ArrayList<>();
        for (Token token : tokens) {
            words.add(new Word(
                    words.size(),
                    token.span(),
                    token.form(),
                    token.form(),
                    Upos.X,
                    Map.of(),
                    words.isEmpty() ? "root" : "dep"));
        }
        int[] heads = new int[words.size()];
        Arrays.fill(heads, 0);
        heads[0] = -1;
        return new Sentence(index, FAR_FROM_THE_HEAD, words, heads, List.of());
    }
}
