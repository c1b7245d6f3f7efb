package org.wederhoor.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Span;

/**
 * A noun or name with what belongs to it.
 *
 * @param head the noun
 */
public record NounPhrase(Word head) {
    /** Whether {@code word} is governed by this preposition, in lower case; "mee" is "met" behind its noun. */
    public static boolean hasCase(Word word, String preposition) {
        for (Word child : word.children()) {
            if (child.relates("case", "mark")
                    && (preposition.equals(child.lowerForm()) || preposition.equals(child.lowerLemma()))) {
                return true;
            }
        }
        return false;
    }

    /** The preposition that governs {@code word}, in lower case, null if there is none. */
    public static @Nullable String caseOf(Word word) {
        Word preposition = word.child("case");
        return preposition == null ? null : preposition.lowerForm();
    }

    /** All its words in order, with article, modifiers, relative clauses and appositions, but without preposition and edge punctuation. */
    public List<Word> words() {
        List<Word> words = new ArrayList<>(head.subtree(child -> !(child.head() == head && isNoPart(child))));
        return trimmed(contiguous(words));
    }

    /** What hangs on a noun without belonging to its phrase: the words of its clause, and a "that" clause hung on it by mistake. */
    private static boolean isNoPart(Word child) {
        return child.relates("case", "mark", "cc", "cop", "nsubj", "aux", "parataxis")
                || child.relates("acl") && child.children("mark").stream().anyMatch(mark -> mark.upos() == Upos.SCONJ);
    }

    private List<Word> contiguous(List<Word> words) {
        int at = words.indexOf(head);
        int first = at;
        int last = at;
        while (first > 0 && words.get(first - 1).index() >= words.get(first).index() - 2) {
            first--;
        }
        while (last + 1 < words.size()
                && words.get(last + 1).index() <= words.get(last).index() + 2) {
            last++;
        }
        return words.subList(first, last + 1);
    }

    private static List<Word> trimmed(List<Word> words) {
        int first = 0;
        int last = words.size();
        while (first < last - 1 && words.get(first).upos() == Upos.PUNCT) {
            first++;
        }
        while (last > first + 1 && isEdge(words.get(last - 1))) {
            last--;
        }
        return words.subList(first, last);
    }

    private static boolean isEdge(Word word) {
        return word.upos() == Upos.PUNCT && !word.form().equals(")");
    }

    public Span span() {
        List<Word> words = words();
        return words.get(0).span().union(words.get(words.size() - 1).span());
    }

    /** Whether an article, demonstrative or possessive says that the reader knows which one is meant. */
    public boolean isDefinite() {
        for (Word child : head.children()) {
            if (child.relates("det", "nmod:poss")
                    && ("Def".equals(child.feature("Definite"))
                            || "Dem".equals(child.feature("PronType"))
                            || child.relates("nmod:poss"))) {
                return true;
            }
        }
        return false;
    }

    public boolean isPlural() {
        return "Plur".equals(head.feature("Number"));
    }
}
