package org.wederhoor.reading.syntax;

import java.util.List;

/**
 * Mends a common slip of the parser: in "meldde het leger dat het de stad had heroverd" what is said was hung on the
 * noun before it, as a relative clause. It is told by its first word, which is tagged as a conjunction, or which would be
 * a second subject or object of its clause.
 */
final class ComplementClauses {
    private final int[] heads;
    private final String[] relations;
    private final List<Upos> upos;

    private ComplementClauses(int[] heads, String[] relations, List<Upos> upos) {
        this.heads = heads;
        this.relations = relations;
        this.upos = upos;
    }

    /**
     * Changes a tree where it is needed.
     *
     * @param heads for each word the index of its head, -1 at the root
     * @param relations for each word the relation to its head
     */
    static void mend(int[] heads, String[] relations, List<Upos> upos) {
        ComplementClauses clauses = new ComplementClauses(heads, relations, upos);
        for (int i = 0; i < heads.length; i++) {
            if (relations[i].equals("acl:relcl") && heads[i] < i) {
                clauses.mend(i);
            }
        }
    }

    private void mend(int clause) {
        int first = firstChild(clause);
        int noun = heads[clause];
        if (first < noun || !isComplementiser(first, clause)) {
            return;
        }
        relations[first] = "mark";
        int verb = verbOver(noun);
        if (verb >= 0 && isBetween(noun, verb) && !hasComplement(verb)) {
            heads[clause] = verb;
            relations[clause] = "ccomp";
        } else {
            relations[clause] = "acl";
        }
    }

    /** The leftmost word on the clause's head but for punctuation, the clause's head itself if there is none. */
    private int firstChild(int clause) {
        for (int i = 0; i < clause; i++) {
            if (heads[i] == clause && upos.get(i) != Upos.PUNCT) {
                return i;
            }
        }
        return clause;
    }

    private boolean isComplementiser(int word, int clause) {
        if (upos.get(word) == Upos.SCONJ) {
            return !relations[word].equals("advmod");
        }
        return upos.get(word) == Upos.PRON
                && (relations[word].equals("obj") || relations[word].equals("nsubj"))
                && hasOther(word, clause);
    }

    /** Whether another word fills the same role of the clause. */
    private boolean hasOther(int word, int clause) {
        for (int i = word + 1; i < heads.length; i++) {
            if (heads[i] == clause && relations[i].equals(relations[word])) {
                return true;
            }
        }
        return false;
    }

    private int verbOver(int noun) {
        int word = heads[noun];
        while (word >= 0 && upos.get(word) != Upos.VERB) {
            word = heads[word];
        }
        return word;
    }

    /** Whether the noun belongs to the subject or to an adjunct behind the verb: an object may have the clause itself. */
    private boolean isBetween(int noun, int verb) {
        int top = noun;
        while (heads[top] != verb) {
            top = heads[top];
        }
        return verb < noun && !relations[top].equals("obj");
    }

    private boolean hasComplement(int verb) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == verb && (relations[i].equals("ccomp") || relations[i].equals("xcomp"))) {
                return true;
            }
        }
        return false;
    }
}
