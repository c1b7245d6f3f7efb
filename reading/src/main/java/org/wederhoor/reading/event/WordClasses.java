package org.wederhoor.reading.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Kind;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.lexicon.Lexicon;
import org.wederhoor.reading.lexicon.Lexicons;
import org.wederhoor.reading.lexicon.PartOfSpeech;
import org.wederhoor.reading.lexicon.WordList;
import org.wederhoor.reading.party.Parties;
import org.wederhoor.reading.party.PartyMention;
import org.wederhoor.reading.syntax.Name;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** Which sort of thing a noun names: a weapon, a building, civilians; and what is done with which weapon. */
final class WordClasses {
    /** A weapon or vehicle, and the kind of event that an attack with it is. */
    record Means(String className, @Nullable Kind kind) {
        static Means of(Table.Row row) {
            String kind = row.get("kind");
            return new Means(row.get("class"), kind.isEmpty() ? null : EventWord.kind(row, kind));
        }
    }

    private static final Map<PartyKind, String> CLASS_OF_PARTY = Map.ofEntries(
            Map.entry(PartyKind.STATE, "state"),
            Map.entry(PartyKind.GOVERNMENT, "force"),
            Map.entry(PartyKind.MILITARY, "force"),
            Map.entry(PartyKind.POLICE, "force"),
            Map.entry(PartyKind.ARMED_GROUP, "group"),
            Map.entry(PartyKind.CIVILIANS, "civilian"),
            Map.entry(PartyKind.OFFICIAL, "person"),
            Map.entry(PartyKind.PERSON, "person"),
            Map.entry(PartyKind.UNNAMED, "person"));
    private static final Set<String> PEOPLE = Set.of("person", "civilian", "soldier");
    private static final Set<String> PARTIES = Set.of("person", "soldier", "group", "force", "state");

    /** The class of a noun that only counts what follows it. */
    private static final String COUNT = "count";

    /** The class of a number or pronoun that may stand for anything named before ("die", "drie daarvan", "de rest"): it passes for every other. */
    static final String OPEN = "open";

    /** Letters, a hyphen and a number, as armies call what they are armed with. */
    private static final Pattern DESIGNATION = Pattern.compile("\\p{Lu}\\p{L}{0,5}[-‑]\\d{1,3}\\p{L}{0,2}");

    private static final Means DESIGNATED = new Means("weapon", null);

    private final Lexicon<String> classes;
    private final Lexicon<Means> means;
    private final WordList persons;
    private final List<WordList> open;

    WordClasses(Lexicons lexicons) {
        this.classes = lexicons.lexicon("noun-classes.tsv", "noun", PartOfSpeech.NOUN, row -> row.get("class"));
        this.means = lexicons.lexicon("weapons.tsv", "noun", PartOfSpeech.NOUN, Means::of);
        this.persons = lexicons.words("pronouns.tsv", "pronoun", "fit", "person");
        this.open = List.of(
                lexicons.words("pronouns.tsv", "pronoun", "fit", "any"),
                lexicons.words("pronouns.tsv", "pronoun", "fit", "plural"));
    }

    /** The weapon or vehicle that {@code word} is, listed or by the look of its name ("SS-21", "T-72B"); null if it is none. */
    @Nullable
    Means means(Word word) {
        List<Lexicon.Match<Means>> matches = means.at(word);
        if (!matches.isEmpty()) {
            return matches.get(0).value();
        }
        return DESIGNATION.matcher(word.form()).matches() ? DESIGNATED : null;
    }

    /** The weapon or vehicle that the first part of a compound names ("drone" in "drone-aanval"), null if it is none. */
    @Nullable
    Means meansNamed(String modifier) {
        return means.single(modifier.toLowerCase(Locale.ROOT));
    }

    /** The classes that the lexicon gives {@code word}. */
    Set<String> listed(Word word) {
        Set<String> listed = new HashSet<>();
        classes.at(word).forEach(match -> listed.add(match.value()));
        return listed;
    }

    /** The classes of {@code word}, given the parties of its report; a word that only counts has those of what it counts ("dozens of soldiers"). */
    Set<String> of(Word word, Parties parties) {
        Set<String> found = own(word, parties);
        boolean counts = found.remove(COUNT) || word.upos() == Upos.NUM;
        if (counts) {
            word.children("nmod").forEach(counted -> found.addAll(own(counted, parties)));
            found.remove(COUNT);
        }
        if (found.isEmpty() && (counts || standsForAnything(word))) {
            found.add(OPEN);
        }
        return found;
    }

    private Set<String> own(Word word, Parties parties) {
        Set<String> found = new HashSet<>();
        Means weapon = means(word);
        if (weapon != null) {
            found.add(weapon.className());
        }
        found.addAll(listed(word));
        Name name = word.sentence().nameAt(word);
        if (name != null) {
            switch (name.type()) {
                case LOC -> found.add("place");
                case PER, DEM -> found.add("person");
                default -> {}
            }
        }
        if (persons.has(word)) {
            found.add("person");
        }
        PartyMention mention = parties.mentionAt(word);
        if (mention != null) {
            String partyClass = CLASS_OF_PARTY.get(mention.kind());
            if (partyClass != null) {
                found.add(partyClass);
            }
        }
        if (found.contains("area")) {
            found.add("place");
        }
        if (found.stream().anyMatch(PEOPLE::contains)) {
            found.add("people");
        }
        if (found.stream().anyMatch(PARTIES::contains)) {
            found.add("party");
        }
        return found;
    }

    private boolean standsForAnything(Word word) {
        return !"Rel".equals(word.feature("PronType"))
                && !"Int".equals(word.feature("PronType"))
                && open.stream().anyMatch(pronouns -> pronouns.has(word));
    }
}
