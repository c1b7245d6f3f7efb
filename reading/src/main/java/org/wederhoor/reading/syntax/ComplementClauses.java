package org.wederhoor.reading.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;

/**
 * Mends a common slip of the parser: in "meldde het leger dat het de stad had heroverd" what is said was hung on the
 * noun before it, as a relative clause. It is told by its first word, which is tagged as a conjunction, or would be a
 * second subject or object of its clause, or its only object where there can be none, or does not agree with the noun ("de claim dat").
 *
 * <p>Lexicon {@code relatives.tsv}, where a language has one: relative pronouns that only stand for nouns of one gender.
 */
final class ComplementClauses {
    private static final String FILE = "relatives.tsv";

    private final Map<String, String> genders = new HashMap<>();

    ComplementClauses(Language language) {
        if (language.has(FILE)) {
            for (Table.Row row : language.table(FILE).rows()) {
                genders.put(row.get("pronoun"), row.get("gender"));
            }
        }
    }

    /** Changes a tree where it is needed. */
    void mend(DraftTree tree) {
        for (int i = 0; i < tree.heads.length; i++) {
            if (tree.relations[i].startsWith("acl") && tree.heads[i] < i) {
                mend(i, tree);
            }
        }
    }

    private void mend(int clause, DraftTree tree) {
        int first = firstChild(clause, tree);
        int noun = tree.heads[clause];
        if (first < noun || first == clause || !isComplementiser(first, clause, tree)) {
            return;
        }
        tree.relations[first] = "mark";
        int verb = tree.relations[clause].equals("acl:relcl") ? verbOver(noun, tree) : -1;
        if (verb >= 0 && isBetween(noun, verb, tree) && !hasComplement(verb, tree)) {
            tree.heads[clause] = verb;
            tree.relations[clause] = "ccomp";
        } else {
            tree.relations[clause] = "acl";
        }
    }

    /** The leftmost word on the clause's head but for punctuation, the clause's head itself if there is none. */
    private static int firstChild(int clause, DraftTree tree) {
        for (int i = 0; i < clause; i++) {
            if (tree.heads[i] == clause && tree.upos.get(i) != Upos.PUNCT) {
                return i;
            }
        }
        return clause;
    }

    private boolean isComplementiser(int word, int clause, DraftTree tree) {
        if (tree.upos.get(word) == Upos.SCONJ) {
            return !tree.relations[word].equals("advmod");
        }
        if (tree.upos.get(word) != Upos.PRON) {
            return false;
        }
        return switch (tree.relations[word]) {
            case "mark" -> true;
            case "obj" ->
                hasOther(word, clause, tree)
                        || takesNoObject(clause, tree)
                        || disagrees(word, tree.heads[clause], tree);
            case "nsubj", "nsubj:pass" -> hasOther(word, clause, tree) || disagrees(word, tree.heads[clause], tree);
            default -> false;
        };
    }

    /** Whether another word fills the same role of the clause. */
    private static boolean hasOther(int word, int clause, DraftTree tree) {
        for (int i = word + 1; i < tree.heads.length; i++) {
            if (tree.heads[i] == clause && tree.relations[i].equals(tree.relations[word])) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause is one of being or suffering, which has a subject and no object: "the story that they were lost". */
    private static boolean takesNoObject(int clause, DraftTree tree) {
        for (int i = 0; i < tree.heads.length; i++) {
            if (tree.heads[i] == clause && (tree.relations[i].equals("cop") || tree.relations[i].equals("aux:pass"))) {
                return true;
            }
        }
        return false;
    }

    private boolean disagrees(int pronoun, int noun, DraftTree tree) {
        String wanted = genders.get(tree.forms.get(pronoun).toLowerCase(Locale.ROOT));
        @Nullable String gender = tree.features.get(noun).get("Gender");
        return wanted != null
                && tree.upos.get(noun) == Upos.NOUN
                && (gender != null && !gender.contains(wanted)
                        || "Plur".equals(tree.features.get(noun).get("Number")));
    }

    private static int verbOver(int noun, DraftTree tree) {
        int word = tree.heads[noun];
        while (word >= 0 && tree.upos.get(word) != Upos.VERB) {
            word = tree.heads[word];
        }
        return word;
    }

    /** Whether the noun belongs to the subject or to an adjunct behind the verb: an object may have the clause itself. */
    private static boolean isBetween(int noun, int verb, DraftTree tree) {
        int top = noun;
        while (tree.heads[top] != verb) {
            top = tree.heads[top];
        }
        return verb < noun && !tree.relations[top].equals("obj");
    }

    private static boolean hasComplement(int verb, DraftTree tree) {
        for (int i = 0; i < tree.heads.length; i++) {
            if (tree.heads[i] == verb && (tree.relations[i].equals("ccomp") || tree.relations[i].equals("xcomp"))) {
                return true;
            }
        }
        return false;
    }
}
