package org.wederhoor.reading.time;

import java.util.List;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.time.TimeMention.Use;

/** What the clause around a time expression says of it: whether it is still to come, or the time of telling only. */
final class Tense {
    private final TimeGrammar grammar;

    Tense(TimeGrammar grammar) {
        this.grammar = grammar;
    }

    /** Whether the finite verb of the clause is a present one that the lexicon says to look ahead ("zullen"). */
    boolean isFuture(List<Word> words) {
        Word predicate = Clauses.predicate(Clauses.top(words));
        return looksAhead(predicate)
                || predicate.children("aux", "cop").stream().anyMatch(this::looksAhead);
    }

    /** Whether the words tell when something happened or when it was said. */
    Use use(List<Word> words) {
        Word head = Clauses.top(words).head();
        if (head == null) {
            return Use.HAPPENING;
        }
        Word predicate = Clauses.predicate(head);
        if (isVerb(predicate, "news-verb")) {
            return Use.NEWS;
        }
        boolean told = isVerb(predicate, "telling-verb")
                || grammar.isIn(predicate.lemma(), "telling-noun")
                || predicate.children("nsubj", "obj", "obl", "compound").stream()
                        .anyMatch(argument -> grammar.isIn(argument.lemma(), "telling-noun"));
        return told ? Use.TELLING : Use.HAPPENING;
    }

    private boolean isVerb(Word word, String type) {
        return grammar.isIn(word.lemma(), type) || grammar.isIn(word.lowerForm(), type);
    }

    private boolean looksAhead(Word verb) {
        String tense = verb.feature("Tense");
        boolean present = "Pres".equals(tense) || (tense == null && "Fin".equals(verb.feature("VerbForm")));
        return present && grammar.isIn(verb.lemma(), "future-verb");
    }
}
