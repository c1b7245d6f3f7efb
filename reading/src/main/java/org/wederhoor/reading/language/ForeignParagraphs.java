package org.wederhoor.reading.language;

import java.util.regex.Pattern;

/**
 * Tells the paragraphs of a report that are in another language than the report, as quotations are that nobody translated.
 *
 * <p>A paragraph is foreign only when it is plainly so: a name or two in another language do not make it that.
 */
public final class ForeignParagraphs {
    private static final double SURE = 0.99;

    /** Names are no witnesses: "The New York Times". */
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*");

    private final LanguageDetector present = new LanguageDetector(Language.present());
    private final LanguageDetector all = new LanguageDetector();

    /**
     * The language of {@code paragraph}, which stands in a report in {@code language}: another one only when it is one that the
     * program reads, since the words of all others mean nothing to it anyway.
     */
    public Language languageOf(String paragraph, Language language) {
        if (Language.present().size() < 2) {
            return language;
        }
        String words = CAPITALISED.matcher(paragraph).replaceAll(" ");
        Detection near = present.detect(words);
        if (near.code().equals(language.code()) || near.confidence() < SURE || !new Language(near.code()).isPresent()) {
            return language;
        }
        return all.detect(words).code().equals(near.code()) ? new Language(near.code()) : language;
    }
}
