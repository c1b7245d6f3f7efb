package org.wederhoor.reading.syntax;

import java.util.function.Predicate;

/**
 * Mends a slip of the parser where a verb's past form is its participle too: in "killed nine people and wounded twelve" the
 * twelve were joined to the people, as twelve wounded ones. A number has no participle before it: that is a second verb, with
 * an object of its own.
 */
final class JoinedVerbs {
    private static final String JOINED = "conj";

    private final Predicate<String> verbs;

    /** @param verbs whether a word can be a form of a verb */
    JoinedVerbs(Predicate<String> verbs) {
        this.verbs = verbs;
    }

    /** Changes a tree where it is needed. */
    void mend(DraftTree tree) {
        for (int and = 1; and + 2 < tree.heads.length; and++) {
            if (tree.upos.get(and) == Upos.CCONJ) {
                mend(tree, and, and + 1);
            }
        }
    }

    private void mend(DraftTree tree, int and, int second) {
        int object = countedFrom(tree, second + 1);
        if (object < 0 || !tree.relations[object].equals(JOINED)) {
            return;
        }
        int firstObject = tree.heads[object];
        int first = tree.heads[firstObject];
        if (firstObject > and || first < 0 || first > firstObject || tree.upos.get(first) != Upos.VERB) {
            return;
        }
        if (isVerb(tree, second) && hangsBetween(tree, second, first, object)) {
            tree.upos.set(second, Upos.VERB);
            tree.features.set(second, tree.features.get(first));
            attach(tree, second, first, JOINED);
            attach(tree, object, second, "obj");
            attach(tree, and, second, "cc");
        }
    }

    /** The head of the phrase that begins with a number, or that is a noun for one ("dozens more"); -1 if there is none. */
    private static int countedFrom(DraftTree tree, int start) {
        if (tree.upos.get(start) == Upos.NUM) {
            return tree.relations[start].equals("nummod") && tree.heads[start] > start ? tree.heads[start] : start;
        }
        int next = start + 1;
        boolean more = next < tree.heads.length && tree.heads[next] == start && tree.relations[next].equals("advmod");
        return tree.upos.get(start) == Upos.NOUN && more ? start : -1;
    }

    private boolean isVerb(DraftTree tree, int word) {
        return tree.upos.get(word) == Upos.VERB
                || (tree.upos.get(word) == Upos.ADJ && verbs.test(tree.forms.get(word)));
    }

    /** Whether a word describes the second object, or is joined to the first verb already. */
    private static boolean hangsBetween(DraftTree tree, int word, int first, int object) {
        return tree.heads[word] == object && tree.relations[word].equals("amod")
                || tree.heads[word] == first && tree.relations[word].equals(JOINED);
    }

    private static void attach(DraftTree tree, int word, int head, String relation) {
        tree.heads[word] = head;
        tree.relations[word] = relation;
    }
}
