package org.wederhoor.reading.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** The dictionary forms a word may stand under, most likely first: its lemma, with a particle that stands apart, its form. */
final class Lemmas {
    private Lemmas() {}

    /** Each once, in lower case. */
    static List<String> of(Word word) {
        List<String> lemmas = new ArrayList<>();
        String lemma = word.lowerLemma();
        if (word.upos() == Upos.VERB || word.upos() == Upos.AUX) {
            for (Word particle : particles(word)) {
                add(particle.lowerForm() + lemma, lemmas);
            }
        }
        add(lemma, lemmas);
        add(word.lowerForm(), lemmas);
        return lemmas;
    }

    private static void add(String lemma, List<String> lemmas) {
        if (!lemmas.contains(lemma)) {
            lemmas.add(lemma);
        }
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
