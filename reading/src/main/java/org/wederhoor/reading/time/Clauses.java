package org.wederhoor.reading.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** The clauses of a dependency tree. */
final class Clauses {
    private static final String[] CLAUSAL = {"root", "ccomp", "advcl", "acl", "xcomp", "csubj", "parataxis"};

    private Clauses() {}

    /** The word of a phrase whose head lies outside it. */
    static Word top(List<Word> words) {
        int first = words.get(0).index();
        int last = words.get(words.size() - 1).index();
        for (Word word : words) {
            Word head = word.head();
            if (head == null || head.index() < first || head.index() > last) {
                if (!word.relates("case", "punct", "mark")) {
                    return word;
                }
            }
        }
        return words.get(0);
    }

    /** The word that the last word of a time expression governs: "de aanval" in "twee dagen na de aanval"; null if none. */
    static @Nullable Word start(Word last) {
        Word head = last.relates("case", "mark") ? last.head() : null;
        return head != null && head.index() > last.index() ? head : null;
    }

    /** The head of the clause that a word stands in: the word itself if it is one. */
    static Word predicate(Word word) {
        Word at = word;
        while (!isPredicate(at)) {
            Word head = at.head();
            if (head == null) {
                break;
            }
            at = head;
        }
        return at;
    }

    private static boolean isPredicate(Word word) {
        boolean verbal = word.upos() == Upos.VERB && !word.relates("amod");
        return verbal || word.relates(CLAUSAL) || word.child("cop", "aux") != null;
    }

    /**
     * The predicate of the clause around this one whose time is also this one's: a clause joined by "and", or one that
     * it is an adverbial or a bare infinitive of. Null for what is said, and for what a relative clause tells.
     */
    static @Nullable Word sharing(Word predicate) {
        Word head = predicate.head();
        return head != null && predicate.relates("conj", "advcl", "xcomp") ? predicate(head) : null;
    }
}
