package org.wederhoor.reading.place;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;

/**
 * The countries in the words of one language: their names, adjectives, inhabitants and capitals, from {@code countries.tsv}.
 *
 * <p>Words are found whatever their case ("RUSLAND"), never by likeness: a country that is nearly named is not named.
 */
public final class Countries {
    private final Map<String, Country> byCode = new LinkedHashMap<>();
    private final Map<String, Country> names = new HashMap<>();
    private final Map<String, Country> adjectives = new HashMap<>();
    private final Map<String, Country> inhabitants = new HashMap<>();
    private final Map<String, Country> capitals = new HashMap<>();

    /** Reads the countries of {@code language}; a word that one column gives to two countries is an error. */
    public Countries(Language language) {
        for (Table.Row row : language.table("countries.tsv").rows()) {
            List<String> all = Stream.concat(Stream.of(row.get("name")), row.list("also").stream())
                    .toList();
            Country country = new Country(
                    row.get("code"),
                    row.get("name"),
                    all,
                    row.list("adjectives"),
                    row.list("inhabitants"),
                    row.list("capitals"));
            byCode.put(country.code(), country);
            enter(country.names(), names, country, row);
            enter(country.adjectives(), adjectives, country, row);
            enter(country.inhabitants(), inhabitants, country, row);
            enter(country.capitals(), capitals, country, row);
        }
    }

    private static void enter(List<String> words, Map<String, Country> into, Country country, Table.Row row) {
        for (String word : words) {
            Country before = into.put(NameKey.of(word), country);
            if (before != null && !before.equals(country)) {
                throw row.error(word + " already is of " + before.code());
            }
        }
    }

    /** The country that a word or phrase names: "Rusland", "VS", "Democratische Republiek Congo". */
    public Optional<Country> named(String words) {
        return find(names, words);
    }

    /** The country of an adjective in any inflection: "Russisch", "Malinese". */
    public Optional<Country> adjective(String word) {
        return find(adjectives, word);
    }

    /** The country whose people a word names, one or many: "Rus", "Russen". */
    public Optional<Country> inhabitants(String word) {
        return find(inhabitants, word);
    }

    /** The country whose capital a word names: "Moskou", "Kiev". */
    public Optional<Country> capital(String words) {
        return find(capitals, words);
    }

    public Collection<Country> all() {
        return List.copyOf(byCode.values());
    }

    private static Optional<Country> find(Map<String, Country> words, String wanted) {
        return Optional.ofNullable(words.get(NameKey.of(wanted)));
    }
}
