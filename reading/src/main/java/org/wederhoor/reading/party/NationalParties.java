package org.wederhoor.reading.party;

import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.place.Countries;
import org.wederhoor.reading.place.Country;
import org.wederhoor.reading.syntax.Name;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** Finds countries, capitals and peoples: parties only where they act. */
final class NationalParties {
    private final Countries countries;

    NationalParties(Countries countries) {
        this.countries = countries;
    }

    /** The country, capital or people that begins at {@code word}, null if none does. */
    @Nullable
    PartyMention at(Word word) {
        Sentence sentence = word.sentence();
        Name name = sentence.nameAt(word);
        int last = name != null && name.first() == word.index() ? name.last() : word.index();
        String text = PartyMention.text(sentence.words(word.index(), last));
        String country = country(word, last == word.index(), text);
        if (country == null) {
            return null;
        }
        Word head = PartyMention.top(sentence.words(word.index(), last));
        return new PartyMention(
                head, word.index(), last, PartyKind.STATE, text, null, null, country, null, false, true);
    }

    private @Nullable String country(Word word, boolean alone, String text) {
        String country = countries
                .named(text)
                .or(() -> countries.capital(text))
                .map(Country::code)
                .orElse(null);
        if (country == null && alone && word.upos() != Upos.ADJ) {
            country = countries.inhabitants(text).map(Country::code).orElse(null);
        }
        if (country == null && word.upos() == Upos.ADJ && word.relates("amod")) {
            country = countries.adjective(text).map(Country::code).orElse(null);
        }
        return country;
    }
}
