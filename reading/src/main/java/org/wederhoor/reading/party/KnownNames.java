package org.wederhoor.reading.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;

/** The names of the party register as reports in one language write them. */
final class KnownNames {
    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_ACRONYM = 4;

    private final Map<String, KnownParty> byName = new HashMap<>();
    private final Set<String> asWritten = new HashSet<>();

    /** One person with one of his names in any language. */
    private record Namesake(NameIdentity identity, KnownParty party) {}

    private final Map<String, List<Namesake>> persons = new HashMap<>();

    /** The names in {@code language}, and after them the longer ones of other languages, which a report may leave as they are. */
    KnownNames(PartyRegister register, Language language) {
        for (KnownParty party : register.parties()) {
            party.names(language.code()).forEach(name -> add(name, party));
        }
        for (KnownParty party : register.parties()) {
            for (List<String> names : party.names().values()) {
                names.stream().filter(name -> name.indexOf(' ') > 0).forEach(name -> add(name, party));
            }
            if (party.person()) {
                addPerson(party);
            }
        }
    }

    private void addPerson(KnownParty party) {
        party.names().values().stream()
                .flatMap(List::stream)
                .filter(name -> name.indexOf(' ') > 0)
                .map(NameIdentity::of)
                .forEach(identity -> identity.keys()
                        .forEach(key -> persons.computeIfAbsent(key, none -> new ArrayList<>())
                                .add(new Namesake(identity, party))));
    }

    /** The person who is called {@code name} in another spelling or script; null when the register has none. */
    @Nullable
    KnownParty person(String name) {
        if (name.indexOf(' ') < 0) {
            return null;
        }
        NameIdentity identity = NameIdentity.of(name);
        for (String key : identity.keys()) {
            for (Namesake namesake : persons.getOrDefault(key, List.of())) {
                if (namesake.identity().isSameAs(identity)) {
                    return namesake.party();
                }
            }
        }
        return null;
    }

    private void add(String name, KnownParty party) {
        byName.putIfAbsent(key(name), party);
        asWritten.add(name);
    }

    /** The party with this name, whatever its case, hyphens and apostrophes; null when there is none. */
    @Nullable
    KnownParty named(String name) {
        return byName.get(key(name));
    }

    /** The party with this name without a capital, if the register has it so ("taliban"); null when there is none. */
    @Nullable
    KnownParty namedSmall(String name) {
        return asWritten.contains(name) ? byName.get(key(name)) : null;
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
            Word word = words.get(last);
            boolean apart = last > first
                    && words.get(last - 1).span().end() < word.span().start();
            name.append(apart ? " " : "").append(word.form());
            if (isWord(word) && isNamed(name.toString(), sentence)) {
                found = last;
            }
        }
        return found;
    }

    private static boolean isWord(Word word) {
        return word.form().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether the register has the name; one as short as an acronym only in its own letter case ("IS" is not "Is"), and not among capitals. */
    private boolean isNamed(String name, Sentence sentence) {
        if (!byName.containsKey(key(name))) {
            return false;
        }
        return name.length() > LONGEST_ACRONYM || asWritten.contains(name) && !isInCapitals(sentence);
    }

    private static boolean isInCapitals(Sentence sentence) {
        return sentence.words().stream()
                .noneMatch(word -> word.form().codePoints().anyMatch(Character::isLowerCase));
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
