package org.wederhoor.reading.syntax;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Language;

/**
 * Lemmas of forms that the treebanks know: the network spells the lemmas of other words, here it need not guess.
 *
 * <p>Lemmas of separable verbs are without a particle that stands apart, as from {@link LemmaScript}.
 */
final class LemmaDictionary {
    private final Map<Upos, Map<String, String>> lemmas = new EnumMap<>(Upos.class);

    private LemmaDictionary() {}

    /**
     * Reads the language's {@code treebank_lemmas.tsv}: a header, then lemma, part of speech and its forms in lower case with
     * spaces between, where = is the lemma itself.
     */
    static LemmaDictionary of(Language language) {
        LemmaDictionary dictionary = new LemmaDictionary();
        new String(language.bytes("treebank_lemmas.tsv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .forEach(dictionary::add);
        return dictionary;
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        int secondTab = line.indexOf('\t', tab + 1);
        String lemma = line.substring(0, tab);
        Map<String, String> forms =
                lemmas.computeIfAbsent(Upos.valueOf(line.substring(tab + 1, secondTab)), upos -> new HashMap<>());
        for (String form : line.substring(secondTab + 1).split(" ", -1)) {
            forms.put(form.equals("=") ? lemma : form, lemma);
        }
    }

    /** The lemma of a form as this part of speech, null if it is not known or has several. */
    @Nullable
    String lemma(String form, Upos upos) {
        Map<String, String> forms = lemmas.get(upos);
        return forms == null ? null : forms.get(form.toLowerCase(Locale.ROOT));
    }
}
