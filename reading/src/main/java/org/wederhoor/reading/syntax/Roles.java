package org.wederhoor.reading.syntax;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrase that stands in a role of a verb or verb phrase, as lexicons name roles: "subject", "object", or a
 * preposition.
 */
public final class Roles {
    private Roles() {}

    /** The head of the first of {@code roles} that is filled around {@code word} by a word that is not among {@code own}, null if none is. */
    public static @Nullable Word first(List<String> roles, Word word, Collection<Word> own) {
        Word predicate = ofCopula(word);
        for (String role : roles) {
            Word found = find(role, predicate, own);
            if (found != null && !own.contains(found)) {
                return found;
            }
        }
        return null;
    }

    /** Of a copula what it says of its subject: the two together are the predicate. */
    private static Word ofCopula(Word word) {
        Word head = word.head();
        return head != null && word.relates("cop") ? head : word;
    }

    private static @Nullable Word find(String role, Word predicate, Collection<Word> own) {
        Clause clause = new Clause(predicate);
        return switch (role) {
            case "subject" -> clause.doer();
            case "object" -> object(clause, own);
            case "clause", "sentence", "none" -> null;
            default -> behind(role, predicate, own);
        };
    }

    /** The direct or indirect object that is no word of the phrase itself. */
    private static @Nullable Word object(Clause clause, Collection<Word> own) {
        for (Word child : clause.predicate().children("obj", "iobj", "obl:arg")) {
            if (!own.contains(child) && child.child("case") == null) {
                return child;
            }
        }
        return clause.patient();
    }

    /**
     * The phrase with this preposition that belongs to the predicate, or is the predicate ("is behind the attack"), or belongs to another
     * word of the phrase ("legt de schuld bij").
     */
    public static @Nullable Word behind(String preposition, Word word, Collection<Word> own) {
        Word predicate = ofCopula(word);
        if (predicate != word && NounPhrase.hasCase(predicate, preposition)) {
            return predicate;
        }
        for (Word phrase : new Clause(predicate).obliques(List.of(preposition))) {
            if (!own.contains(phrase)) {
                return phrase;
            }
        }
        for (Word part : own) {
            for (Word child : part.children("nmod", "obl", "acl", "ccomp")) {
                if (NounPhrase.hasCase(child, preposition) && !own.contains(child)) {
                    return child;
                }
            }
        }
        String between = predicate.upos() == Upos.NOUN ? "nmod" : "obj";
        for (Word child : predicate.children(between, "nsubj:pass")) {
            for (Word grandchild : child.children("nmod", "acl")) {
                if (NounPhrase.hasCase(grandchild, preposition) && !own.contains(grandchild)) {
                    return grandchild;
                }
            }
        }
        return null;
    }
}
