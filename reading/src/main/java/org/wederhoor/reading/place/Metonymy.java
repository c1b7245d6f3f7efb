package org.wederhoor.reading.place;

import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Precision;
import org.wederhoor.reading.syntax.Word;

/** Tells a country or capital that acts, as its government or army does, from one where something happens. */
final class Metonymy {
    private final Countries countries;
    private final PlaceWords words;

    Metonymy(Countries countries, PlaceWords words) {
        this.countries = countries;
        this.words = words;
    }

    /** Whether the country or capital does or says something here: "Kyiv ontkent", "volgens Moskou". */
    boolean isActor(Toponym toponym, @Nullable Location location) {
        if (location == null) {
            return false;
        }
        boolean canAct = location.precision() == Precision.COUNTRY
                || countries.capital(toponym.name()).isPresent();
        return canAct && acts(top(toponym));
    }

    private boolean acts(Word word) {
        Word head = word.head();
        if (word.relates("conj") && head != null && word.child("case") == null) {
            return acts(head);
        }
        Word preposition = word.child("case");
        if (preposition != null) {
            return word.relates("obl:agent") || words.link(preposition.form()) == PlaceWords.Link.ACTOR;
        }
        return word.relates("nsubj") && !word.relates("nsubj:pass");
    }

    /** The word of a name on which its others hang. */
    private static Word top(Toponym toponym) {
        for (Word word : toponym.sentence().words().subList(toponym.first(), toponym.last() + 1)) {
            Word head = word.head();
            if (head == null || head.index() < toponym.first() || head.index() > toponym.last()) {
                return word;
            }
        }
        throw new IllegalStateException("words that all hang on each other: " + toponym);
    }
}
