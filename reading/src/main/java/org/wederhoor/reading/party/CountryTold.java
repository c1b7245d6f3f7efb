package org.wederhoor.reading.party;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.place.Countries;
import org.wederhoor.reading.place.Country;
import org.wederhoor.reading.syntax.Name;
import org.wederhoor.reading.syntax.NameType;
import org.wederhoor.reading.syntax.Word;

/** Which country a party belongs to, as the words tell it: "Russian", "US forces", "Israel's army", "leger van Tsjaad". */
final class CountryTold {
    private final Countries countries;

    CountryTold(Countries countries) {
        this.countries = countries;
    }

    /**
     * The country of the party that the words from {@code first} to {@code last} name or describe: by an adjective or name among them, by the
     * register, by the noun, or by what specifies it.
     *
     * @return its ISO 3166-1 alpha-2 code
     */
    @Nullable
    String of(List<Word> words, int first, int last, @Nullable PartyNoun noun, @Nullable KnownParty known) {
        List<Word> own = words.subList(first, last + 1);
        for (Word word : own) {
            String country = code(countries.adjective(word.form()));
            if (country != null) {
                return country;
            }
        }
        if (known != null && known.country() != null) {
            return known.country();
        }
        if (noun != null && noun.country() != null) {
            return noun.country();
        }
        for (Word word : own) {
            if (word.relates("compound")) {
                String country = named(word);
                if (country != null) {
                    return country;
                }
            }
            for (Word child : word.children("nmod")) {
                String country = own.contains(child) ? null : named(child);
                if (country != null) {
                    return country;
                }
            }
        }
        return null;
    }

    /** The country that {@code word}, or the place's name that it belongs to, is or is the capital of. */
    private @Nullable String named(Word word) {
        Name name = word.sentence().nameAt(word);
        String text = name != null && name.type() == NameType.LOC
                ? PartyMention.text(word.sentence().words(name.first(), name.last()))
                : word.form();
        return code(countries.named(text).or(() -> countries.capital(text)));
    }

    private static @Nullable String code(Optional<Country> country) {
        return country.map(Country::code).orElse(null);
    }
}
