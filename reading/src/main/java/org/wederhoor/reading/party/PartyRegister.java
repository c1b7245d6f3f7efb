package org.wederhoor.reading.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;

/** The parties known by name: organisations, services, armed groups, media and officials. */
public final class PartyRegister {
    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_ACRONYM = 4;

    private final Map<String, KnownParty> byName = new HashMap<>();

    public PartyRegister(Language language) {
        add(language.table("organisations.tsv"));
        add(language.table("officials.tsv"));
    }

    private void add(Table table) {
        for (Table.Row row : table.rows()) {
            List<String> names = new ArrayList<>(List.of(row.get("name")));
            names.addAll(row.list("other_names"));
            String country = row.get("country");
            KnownParty party = new KnownParty(
                    names.get(0),
                    List.copyOf(names),
                    PartyNoun.kind(row),
                    country.isEmpty() ? null : country,
                    row.get("speaks_for"));
            for (String name : names) {
                byName.putIfAbsent(key(name), party);
            }
        }
    }

    /** The party with this name, whatever its case, hyphens and apostrophes; null when there is none. */
    public @Nullable KnownParty named(String name) {
        return byName.get(key(name));
    }

    /** Index of the last word of the longest known name that begins at {@code first} with a capital, -1 if none does. */
    int longestAt(Sentence sentence, int first) {
        List<Word> words = sentence.words();
        if (!Character.isUpperCase(words.get(first).form().codePointAt(0))) {
            return -1;
        }
        StringBuilder name = new StringBuilder();
        int found = -1;
        for (int last = first; last < Math.min(words.size(), first + LONGEST_NAME); last++) {
            name.append(last == first ? "" : " ").append(words.get(last).form());
            if (isNamed(name.toString())) {
                found = last;
            }
        }
        return found;
    }

    /** Whether the register has the name; one as short as an acronym only in its own letter case ("IS" is not "Is"). */
    private boolean isNamed(String name) {
        KnownParty party = byName.get(key(name));
        return party != null
                && (name.length() > LONGEST_ACRONYM || party.names().contains(name));
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            } else if (c == ' ' || c == '-') {
                key.append(' ');
            }
        }
        return key.toString();
    }
}
