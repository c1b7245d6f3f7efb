package org.wederhoor.reading.party;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wederhoor.reading.language.Table;

/** What the letters of names sound like in the languages that may have written them, from {@code parties/sounds.tsv}. */
final class NameSounds {
    private static final String FILE = "/org/wederhoor/reading/parties/sounds.tsv";
    private static final String SILENT = "-";
    private static final Pattern TWICE = Pattern.compile("([\\p{L}&&[^aeiouy]])\\1");

    private static final int MOST_KEYS = 24;

    /** Consonants that count as one in a key; those that are in none are left out, as vowels are. */
    private static final List<String> GROUPS = List.of("bp", "fv", "td", "kg", "szcSZCJ", "l", "m", "n", "r");

    /**
     * Letters of a name that are read together.
     *
     * @param length how many there are
     * @param sounds what they can be, one character a sound
     */
    record Letters(int length, List<String> sounds) {}

    private static final NameSounds BUNDLED = new NameSounds(Table.resource(FILE));

    private final Map<String, List<String>> byLetters = new HashMap<>();
    private final int longest;

    private NameSounds(Table table) {
        int most = 0;
        for (Table.Row row : table.rows()) {
            String letters = row.get("letters");
            byLetters.put(
                    letters,
                    row.list("sounds").stream()
                            .map(sound -> sound.equals(SILENT) ? "" : sound)
                            .toList());
            most = Math.max(most, letters.length());
        }
        longest = most;
    }

    static NameSounds bundled() {
        return BUNDLED;
    }

    /** A name in small letters that have a sound here, those with unknown marks without them; all else is left out. */
    String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        String composed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        for (int at = 0; at < composed.length(); at++) {
            String letter = composed.substring(at, at + 1);
            if (byLetters.containsKey(letter)) {
                plain.append(letter);
            } else {
                Normalizer.normalize(letter, Normalizer.Form.NFD)
                        .chars()
                        .mapToObj(c -> String.valueOf((char) c))
                        .filter(byLetters::containsKey)
                        .forEach(plain::append);
            }
        }
        return TWICE.matcher(plain).replaceAll("$1");
    }

    /** All readings of the letters that begin at each place of a {@linkplain #plain plain} name. */
    List<List<Letters>> of(String plain) {
        List<List<Letters>> readings = new ArrayList<>();
        for (int at = 0; at < plain.length(); at++) {
            List<Letters> here = new ArrayList<>();
            for (int length = 1; length <= Math.min(longest, plain.length() - at); length++) {
                List<String> sounds = byLetters.get(plain.substring(at, at + length));
                if (sounds != null) {
                    here.add(new Letters(length, sounds));
                }
            }
            readings.add(here);
        }
        return readings;
    }

    /** What a word may be when only its consonants are kept, and those that languages confuse made one; {@link #MOST_KEYS} at most. */
    Set<String> keys(String word) {
        List<List<Letters>> readings = of(plain(word));
        Set<String> keys = Set.of("");
        for (int at = 0; at < readings.size(); ) {
            List<Letters> here = readings.get(at);
            Letters letters = here.get(here.size() - 1);
            Set<String> longer = new LinkedHashSet<>();
            for (String sound : letters.sounds()) {
                for (String key : keys) {
                    longer.add(joined(key, sound));
                }
            }
            keys = longer.stream().limit(MOST_KEYS).collect(Collectors.toCollection(LinkedHashSet::new));
            at += letters.length();
        }
        return keys;
    }

    private static String joined(String key, String sounds) {
        StringBuilder joined = new StringBuilder(key);
        for (int i = 0; i < sounds.length(); i++) {
            int sound = sounds.charAt(i);
            String group = GROUPS.stream()
                    .filter(some -> some.indexOf(sound) >= 0)
                    .findFirst()
                    .orElse("");
            if (!group.isEmpty() && (joined.isEmpty() || joined.charAt(joined.length() - 1) != group.charAt(0))) {
                joined.append(group.charAt(0));
            }
        }
        return joined.toString();
    }
}
