package org.wederhoor.reading.place;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.place.Candidate.Fit;
import org.wederhoor.reading.place.NameLookup.Found;
import org.wederhoor.reading.syntax.Name;
import org.wederhoor.reading.syntax.NameType;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/**
 * Judges whether words that the gazetteer has but the language model did not take for a place are meant as one: many a surname,
 * newspaper or common word is a village somewhere.
 */
final class EvidenceRules {
    private static final int LARGE = 100_000;
    private static final int ACRONYM = 4;
    private static final int DATELINE = 3;

    private final PlaceNames names;
    private final PlaceWords words;
    private final Set<String> persons = new HashSet<>();

    EvidenceRules(PlaceNames names, PlaceWords words, ParsedText text) {
        this.names = names;
        this.words = words;
        for (Sentence sentence : text.sentences()) {
            for (Name name : sentence.names()) {
                if (name.type() == NameType.PER) {
                    sentence.words(name.first(), name.last()).forEach(word -> persons.add(word.form()));
                }
            }
        }
    }

    /**
     * How surely the words {@code first} to {@code last} name a place, null when they hardly do.
     *
     * @param before the toponym found before in the sentence, null if there is none
     */
    @Nullable
    Evidence of(Sentence sentence, int first, int last, String name, Found found, @Nullable Toponym before) {
        List<Word> all = sentence.words();
        boolean isListed = names.isListed(found.name());
        boolean isStrong = isListed || found.candidates().stream().anyMatch(EvidenceRules::isLargeCity);
        boolean isPlaced = first > 0 && (isLocating(all.get(first - 1)) || isListedWith(before, all, first));
        if (isAcronym(name) && !(isListed && (first < DATELINE || !isTitleCase(found)))) {
            return null;
        }
        if (!isLeftFree(sentence, first, last, isStrong)) {
            return null;
        }
        if (first == last && persons.contains(name) && !(isListed && isPlaced)) {
            return null;
        }
        if (isPartOfLongerName(all, first, last)) {
            return isListed && isPlaced ? Evidence.CLEAR : null;
        }
        if (isListed) {
            return Evidence.CLEAR;
        }
        if (all.get(first).upos() != Upos.PROPN) {
            return null;
        }
        if (first == 0 && first == last) {
            return isStrong ? Evidence.CLEAR : null;
        }
        return isStrong || isPlaced || first < last ? Evidence.CLEAR : Evidence.WEAK;
    }

    /** Whether the model's names leave room here for a place: at the end of an organisation's name, or all of it. */
    private boolean isLeftFree(Sentence sentence, int first, int last, boolean isStrong) {
        for (int at = first; at <= last; at++) {
            Name tag = sentence.nameAt(sentence.words().get(at));
            if (tag != null && !allows(tag, sentence, first, last, isStrong)) {
                return false;
            }
        }
        return true;
    }

    private boolean allows(Name tag, Sentence sentence, int first, int last, boolean isStrong) {
        boolean isWhole = tag.first() >= first && tag.last() <= last;
        return switch (tag.type()) {
            case LOC -> true;
            case PER, DEM -> false;
            case ORG, MISC ->
                isWhole
                        ? isStrong
                        : tag.last() == last
                                && first > tag.first()
                                && words.link(sentence.words().get(first - 1).form()) != null;
        };
    }

    private boolean isLocating(Word before) {
        PlaceWords.Link link = words.link(before.form());
        return (link != null && link != PlaceWords.Link.STEP) || words.feature(before.form()) != null;
    }

    /** Whether only a comma or "and" parts these words from the toponym before them. */
    private static boolean isListedWith(@Nullable Toponym before, List<Word> all, int first) {
        return before != null
                && before.evidence() != Evidence.WEAK
                && before.last() == first - 2
                && (all.get(first - 1).form().equals(",") || all.get(first - 1).upos() == Upos.CCONJ);
    }

    private static boolean isPartOfLongerName(List<Word> all, int first, int last) {
        return (first > 1 && isCapitalisedName(all.get(first - 1)))
                || (last + 1 < all.size() && isCapitalisedName(all.get(last + 1)));
    }

    private static boolean isCapitalisedName(Word word) {
        return word.upos() == Upos.PROPN && Character.isUpperCase(word.form().codePointAt(0));
    }

    private static boolean isLargeCity(Candidate place) {
        return place.fit().compareTo(Fit.OTHER) < 0 && place.population() >= LARGE;
    }

    private static boolean isAcronym(String name) {
        return name.length() <= ACRONYM && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Whether the place's own name is not an abbreviation: Kyiv, but not VS. */
    private boolean isTitleCase(Found found) {
        return names.countries()
                .named(found.name())
                .map(country -> !country.names().contains(found.name()))
                .orElse(true);
    }
}
