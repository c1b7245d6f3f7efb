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
     * What may be the particle of a verb ("vielen ... aan"): the parser says so, or it governs nothing, follows the verb and
     * depends on it; if it is no preposition ("lieten vier gijzelaars vrij") it may also have been taken for a part of what does.
     */
    static List<Word> particles(Word verb) {
        List<Word> particles = new ArrayList<>();
        for (Word child : verb.children()) {
            boolean loose = (child.upos() == Upos.ADP || isBareWord(child)) && isLoose(child, verb);
            if (child.relates("compound:prt") || loose) {
                particles.add(child);
            }
            for (Word below : child.children()) {
                if (isBareWord(below) && below.index() > child.index() && isLoose(below, verb)) {
                    particles.add(below);
                }
            }
        }
        return particles;
    }

    private static boolean isLoose(Word word, Word verb) {
        return word.index() > verb.index()
                && word.children().isEmpty()
                && !word.relates("case", "mark", "cc", "compound:prt");
    }

    private static boolean isBareWord(Word word) {
        return switch (word.upos()) {
            case ADV, ADJ, NOUN, VERB -> true;
            default -> false;
        };
    }
}
