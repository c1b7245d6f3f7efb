package org.wederhoor.reading.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** Whether the clause around a time expression speaks of what is still to come. */
final class Tense {
    private final TimeGrammar grammar;

    Tense(TimeGrammar grammar) {
        this.grammar = grammar;
    }

    /** Whether the finite verb of the clause is a present one that the lexicon says to look ahead ("zullen"). */
    boolean isFuture(List<Word> words) {
        Word predicate = predicate(top(words));
        if (predicate == null) {
            return false;
        }
        if (looksAhead(predicate)) {
            return true;
        }
        return predicate.children("aux", "cop").stream().anyMatch(this::looksAhead);
    }

    private boolean looksAhead(Word verb) {
        return "Pres".equals(verb.feature("Tense")) && grammar.value(verb.lemma(), "future-verb") != null;
    }

    /** The word of a phrase whose head lies outside it. */
    static Word top(List<Word> words) {
        Word first = words.get(0);
        Word last = words.get(words.size() - 1);
        for (Word word : words) {
            Word head = word.head();
            if (head == null || head.index() < first.index() || head.index() > last.index()) {
                return word;
            }
        }
        return first;
    }

    private static @Nullable Word predicate(Word word) {
        for (Word at = word; at != null; at = at.head()) {
            if (at.upos() == Upos.VERB || at.upos() == Upos.AUX || at.child("cop", "aux") != null) {
                return at;
            }
        }
        return null;
    }
}
