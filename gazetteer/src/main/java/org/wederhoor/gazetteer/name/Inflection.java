package org.wederhoor.gazetteer.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wederhoor.reading.language.Table;

/**
 * The forms that a name takes in the cases of its language, by its ending: Белгородская область, Белгородской области. The tables
 * are {@code inflection/ru.tsv}, {@code uk.tsv} and {@code pl.tsv}; a phrase is inflected word by word, in agreement.
 */
public final class Inflection {
    private static final List<String> CASES = List.of("genitive", "dative", "accusative", "instrumental", "locative");
    private static final int LONGEST = 2;

    /** The endings of a word by case; a case may have several. */
    private record Endings(String ending, List<List<String>> cases) {}

    private final List<Endings> endings = new ArrayList<>();

    private Inflection(Table table) {
        for (Table.Row row : table.rows()) {
            List<List<String>> cases = new ArrayList<>();
            for (String name : CASES) {
                cases.add(List.of(row.get(name).split("\\|", -1)).stream()
                        .map(form -> form.equals("-") ? "" : form)
                        .toList());
            }
            String ending = row.get("ending");
            endings.add(new Endings(ending.equals("-") ? "" : ending, cases));
        }
    }

    /** The tables of the languages that have one, by their codes. */
    public static Map<String, Inflection> all() {
        Map<String, Inflection> all = new LinkedHashMap<>();
        for (String language : List.of("ru", "uk", "pl")) {
            all.put(language, new Inflection(Resource.table("inflection/" + language + ".tsv")));
        }
        return all;
    }

    /** The forms of {@code name} other than itself; none for long phrases and names with a hyphen inside a phrase. */
    public Set<String> of(String name) {
        String[] words = name.split(" ", -1);
        Set<String> forms = new LinkedHashSet<>();
        if (words.length > LONGEST) {
            return forms;
        }
        for (int at = 0; at < CASES.size(); at++) {
            List<String> phrases = List.of("");
            for (String word : words) {
                List<String> joined = new ArrayList<>();
                for (String phrase : phrases) {
                    for (String form : forms(word, at)) {
                        joined.add(phrase.isEmpty() ? form : phrase + " " + form);
                    }
                }
                phrases = joined;
            }
            forms.addAll(phrases);
        }
        forms.remove(name);
        return forms;
    }

    private List<String> forms(String word, int ofCase) {
        for (Endings row : endings) {
            if (word.endsWith(row.ending)) {
                String stem = word.substring(0, word.length() - row.ending.length());
                return row.cases.get(ofCase).stream().map(stem::concat).toList();
            }
        }
        return List.of(word);
    }
}
