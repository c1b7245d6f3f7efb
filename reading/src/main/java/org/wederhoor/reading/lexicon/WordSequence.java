package org.wederhoor.reading.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.wederhoor.reading.syntax.Word;

/**
 * Words that say something together when they stand near each other in a sentence, in whatever order: "niet ... worden
 * geverifieerd", "niet geverifieerd kon worden".
 *
 * @param words in lower case, each a lemma or a form
 */
record WordSequence(List<String> words) {
    private static final int WIDEST = 14;

    /** A phrase as a lexicon writes it; "…" for what may stand between is left out, as anything may. */
    static WordSequence parse(String phrase) {
        List<String> words =
                new ArrayList<>(List.of(phrase.toLowerCase(Locale.ROOT).split("[\\s…]+")));
        words.removeIf(String::isEmpty);
        return new WordSequence(List.copyOf(words));
    }

    /** All of its words near {@code first}, which is its first, in the order of the sentence; empty when one is missing. */
    List<Word> at(Word first) {
        List<Word> found = near(first);
        if (found.size() < words.size()) {
            return List.of();
        }
        found.sort(Comparator.comparingInt(Word::index));
        return found;
    }

    private List<Word> near(Word first) {
        List<Word> all = first.sentence().words();
        List<Word> found = new ArrayList<>(List.of(first));
        int from = Math.max(0, first.index() - WIDEST);
        int to = Math.min(all.size(), first.index() + WIDEST);
        for (String wanted : words.subList(1, words.size())) {
            for (Word word : all.subList(from, to)) {
                if (!found.contains(word) && is(word, wanted)) {
                    found.add(word);
                    break;
                }
            }
        }
        return found;
    }

    private static boolean is(Word word, String wanted) {
        return wanted.equals(word.lowerForm()) || wanted.equals(word.lemma());
    }
}
