package org.wederhoor.reading.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/**
 * The dictionary forms a word may stand under: its lemma, with a particle that stands apart, its form, and the verbs whose
 * form it is known to be, since the parser only guesses the lemma of a verb it has never met.
 */
final class Inflections {
    private final Map<String, List<String>> verbsByForm = new HashMap<>();

    Inflections(Language language) {
        for (Table.Row row : language.table("forms.tsv").rows()) {
            verbsByForm
                    .computeIfAbsent(row.get("form"), form -> new ArrayList<>(1))
                    .add(row.get("lemma"));
        }
    }

    /** The most likely first, each once. */
    List<String> lemmas(Word word) {
        List<String> lemmas = new ArrayList<>();
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        String form = word.form().toLowerCase(Locale.ROOT);
        if (isVerbal(word)) {
            List<String> verbs = verbsByForm.getOrDefault(form, List.of());
            for (Word particle : particles(word)) {
                String before = particle.form().toLowerCase(Locale.ROOT);
                add(before + lemma, lemmas);
                verbs.forEach(verb -> add(before + verb, lemmas));
            }
            add(lemma, lemmas);
            verbs.forEach(verb -> add(verb, lemmas));
        }
        add(lemma, lemmas);
        add(form, lemmas);
        return lemmas;
    }

    private static void add(String lemma, List<String> lemmas) {
        if (!lemmas.contains(lemma)) {
            lemmas.add(lemma);
        }
    }

    private static boolean isVerbal(Word word) {
        return word.upos() == Upos.VERB || word.upos() == Upos.AUX || word.upos() == Upos.ADJ;
    }

    /**
     * What may be the particle of a verb ("vielen ... aan"): the parser says so, or it is a preposition or adverb that governs
     * nothing and follows the verb in its clause.
     */
    static List<Word> particles(Word verb) {
        List<Word> particles = new ArrayList<>();
        for (Word child : verb.children()) {
            boolean loose = child.index() > verb.index()
                    && (child.upos() == Upos.ADP || child.upos() == Upos.ADV)
                    && child.children().isEmpty()
                    && !child.relates("case", "mark", "cc");
            if (child.relates("compound:prt") || loose) {
                particles.add(child);
            }
        }
        return particles;
    }
}
