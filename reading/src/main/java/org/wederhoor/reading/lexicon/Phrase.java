package org.wederhoor.reading.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/**
 * A dictionary form of one or more words, which a sentence may inflect, reorder and interrupt.
 *
 * @param words in lower case, as cited
 */
record Phrase(List<String> words) {
    /** How far apart in the tree a word of a phrase may stand from the nearest other one; an auxiliary belongs to its own verb only. */
    private static final int FARTHEST = 3;

    private static final int LONGEST_PRONOUN = 4;

    static Phrase parse(String form) {
        return new Phrase(List.of(form.toLowerCase(Locale.ROOT).split("\\s+")));
    }

    /** The words of a sentence that are this phrase with {@code anchor} as {@code lemma}, null if it is not there. */
    @Nullable
    List<Word> match(Word anchor, String lemma) {
        List<Word> found = new ArrayList<>();
        found.add(anchor);
        if (!anchor.lemma().equalsIgnoreCase(lemma)) {
            Lemmas.particles(anchor).stream()
                    .filter(particle -> lemma.startsWith(particle.lowerForm())
                            && lemma.length() > particle.form().length())
                    .findFirst()
                    .ifPresent(found::add);
        } else {
            anchor.children("compound:prt").stream()
                    .filter(particle -> lemma.startsWith(particle.lowerForm()))
                    .forEach(found::add);
        }
        List<String> wanted = new ArrayList<>(words);
        wanted.remove(lemma);
        wanted.sort(Comparator.comparingInt(word -> -word.length()));
        for (String word : wanted) {
            Word near = nearest(anchor, word, found);
            if (near == null) {
                return null;
            }
            found.add(near);
        }
        found.sort(Comparator.comparingInt(Word::index));
        return List.copyOf(found);
    }

    /** Whether {@code found} are the words of this phrase as they follow each other in it. */
    boolean isInOrder(List<Word> found) {
        for (int i = 0; i < words.size(); i++) {
            if (!is(found.get(i), words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Word nearest(Word anchor, String wanted, List<Word> taken) {
        Word best = null;
        int least = Integer.MAX_VALUE;
        for (Word word : anchor.sentence().words()) {
            if (taken.contains(word) || !is(word, wanted)) {
                continue;
            }
            for (Word near : taken) {
                int steps = distance(near, word);
                int rank = steps * anchor.sentence().words().size() + Math.abs(near.index() - word.index());
                if (steps <= (word.upos() == Upos.AUX ? 1 : FARTHEST) && rank < least) {
                    least = rank;
                    best = word;
                }
            }
        }
        return best;
    }

    private static boolean is(Word word, String wanted) {
        String form = word.lowerForm();
        return wanted.equals(form) || wanted.equals(word.lowerLemma()) || isPronominalAdverb(word, form, wanted);
    }

    /** A preposition joined with "there" or "here" is that preposition: "ervan", "daarover", "hiermee". */
    private static boolean isPronominalAdverb(Word word, String form, String wanted) {
        return word.upos() == Upos.ADV
                && form.endsWith(wanted)
                && form.length() > wanted.length() + 1
                && form.length() <= wanted.length() + LONGEST_PRONOUN;
    }

    /** Steps between two words in the tree; a path that leaves the clause for a relative clause or another sentence is too long. */
    private static int distance(Word a, Word b) {
        int up = 0;
        for (Word x = a; x != null && up <= FARTHEST; x = x.head(), up++) {
            int down = 0;
            for (Word y = b; y != null && up + down <= FARTHEST; y = y.head(), down++) {
                if (x == y) {
                    return up + down;
                }
                if (y != b && y.relates("acl:relcl", "parataxis") && y.upos() == Upos.VERB) {
                    break;
                }
            }
        }
        return FARTHEST + 1;
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
