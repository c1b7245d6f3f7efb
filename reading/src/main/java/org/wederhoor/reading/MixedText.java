package org.wederhoor.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wederhoor.reading.language.ForeignParagraphs;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.text.Quotation;
import org.wederhoor.reading.text.Quotations;
import org.wederhoor.reading.text.ReportText;
import org.wederhoor.reading.text.TokenSentence;

/**
 * A report's parsed text, each paragraph of it in its own language: what it quotes need not be in that of the report.
 *
 * @param whole all its sentences
 * @param quotations direct speech, which may go on over paragraphs
 * @param parts for each language, that of the report first, the sentences to be read in it
 */
record MixedText(ParsedText whole, List<Quotation> quotations, Map<Language, ParsedText> parts) {
    /** Splits and parses a report. */
    static MixedText of(Report report, Function<Language, Tongue> tongues, ForeignParagraphs foreign) {
        ReportText text = new ReportText(report.text());
        Language own = new Language(report.language());
        List<TokenSentence> split = tongues.apply(own).splitter().split(text);
        Map<Integer, Language> languages = languages(text, split, own, foreign);
        List<Language> present = Stream.concat(Stream.of(own), languages.values().stream())
                .distinct()
                .toList();
        List<TokenSentence> sentences = present.size() == 1
                ? split
                : present.stream()
                        .flatMap(language -> tongues.apply(language).splitter().split(text).stream()
                                .filter(sentence -> language.equals(languages.get(sentence.paragraph()))))
                        .sorted(Comparator.comparingInt(TokenSentence::paragraph))
                        .toList();

        Sentence[] parsed = new Sentence[sentences.size()];
        Map<Language, List<Sentence>> byLanguage = new LinkedHashMap<>();
        for (Language language : present) {
            int[] places = IntStream.range(0, parsed.length)
                    .filter(i -> language.equals(languages.get(sentences.get(i).paragraph())))
                    .toArray();
            List<TokenSentence> some =
                    Arrays.stream(places).mapToObj(sentences::get).toList();
            List<Sentence> read = tongues.apply(language).parser().parse(some, places);
            read.forEach(sentence -> parsed[sentence.index()] = sentence);
            byLanguage.put(language, read);
        }
        ParsedText whole = new ParsedText(text, List.of(parsed));
        Map<Language, ParsedText> parts = new LinkedHashMap<>();
        byLanguage.forEach((language, some) -> parts.put(language, new ParsedText(text, some, whole.all())));
        return new MixedText(whole, Quotations.of(sentences), parts);
    }

    /** The language of each paragraph, by its number. */
    private static Map<Integer, Language> languages(
            ReportText text, List<TokenSentence> sentences, Language own, ForeignParagraphs foreign) {
        Map<Integer, List<Span>> paragraphs = new TreeMap<>();
        for (TokenSentence sentence : sentences) {
            paragraphs
                    .computeIfAbsent(sentence.paragraph(), paragraph -> new ArrayList<>())
                    .add(sentence.span());
        }
        Map<Integer, Language> languages = new TreeMap<>();
        paragraphs.forEach(
                (paragraph, spans) -> languages.put(paragraph, foreign.languageOf(text.of(Span.around(spans)), own)));
        return languages;
    }
}
