package org.wederhoor.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.language.Language;

/**
 * From a report's text to sentences of tokens: paragraphs, in them tokens, from these the sentences.
 *
 * <p>Takes any text, in linear time; may be used by several threads.
 */
public final class SentenceSplitter {
    private final Abbreviations abbreviations;
    private final Clitics clitics;
    private final Set<String> openers;
    private final SentenceEnds ends;

    /** Reads the language's {@code abbreviations.tsv}, {@code openers.tsv} and, where there is one, {@code clitics.tsv}. */
    public SentenceSplitter(Language language) {
        this.abbreviations = new Abbreviations(language.table("abbreviations.tsv"));
        this.clitics = Clitics.of(language);
        this.openers = language.table("openers.tsv").rows().stream()
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
        this.ends = new SentenceEnds(abbreviations, openers);
    }

    /**
     * The sentences of {@code text} in order, none across a paragraph's end and none longer than
     * {@value LongSentences#LONGEST} tokens.
     *
     * <p>Every code point that is no space, control character or invisible direction mark is in exactly one token.
     */
    public List<TokenSentence> split(ReportText text) {
        int[] points = text.string().codePoints().toArray();
        List<TokenSentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (Span stretch : Paragraphs.of(points)) {
            for (List<Token> sentence :
                    ends.sentences(new Tokenizer(points, stretch, abbreviations, clitics, openers).tokens())) {
                for (List<Token> part : LongSentences.cut(sentence)) {
                    sentences.add(new TokenSentence(paragraph, part));
                }
            }
            paragraph++;
        }
        return sentences;
    }
}
