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
 * Judges whether words that the gazetteer has are meant as a place: many a surname, newspaper or common word is a village
 * somewhere, and many a village is taken for a person by the language model.
 */
final class EvidenceRules {
    private static final int LARGE = 100_000;
    private static final int ACRONYM = 4;
    private static final int DATELINE = 3;

    private final PlaceNames names;
    private final PlaceWords words;
    private final Set<String> surnames = new HashSet<>();

    EvidenceRules(PlaceNames names, PlaceWords words, ParsedText text) {
        this.names = names;
        this.words = words;
        for (Sentence sentence : text.sentences()) {
            for (Name name : sentence.names()) {
                if (name.type() == NameType.PER && name.first() < name.last()) {
                    sentence.words(name.first() + 1, name.last()).forEach(word -> surnames.add(word.form()));
                }
            }
        }
    }

    /**
     * How surely the words {@code first} to {@code last} name a place, null when they hardly do.
     *
     * @param before the toponym found before in the sentence, null if there is none
     * @param isKnown whether the name is surely a place elsewhere in the report
     */
    @Nullable
    Evidence of(Sentence sentence, int first, int last, Found found, @Nullable Toponym before, boolean isKnown) {
        List<Word> all = sentence.words();
        boolean isListed = names.isListed(found.name());
        boolean isLocated = isLocated(all, first) || isListedWith(before, all, first);
        boolean isStrong = isListed
                || found.candidates().stream().anyMatch(EvidenceRules::isLargeCity)
                || first < last && found.candidates().stream().anyMatch(place -> place.fit() == Fit.MAIN);
        Name tag = tag(sentence, first, last);
        if (isAcronym(found.name()) && !(isListed && (first < DATELINE || isAbbreviation(found) || isPointed(found)))) {
            return null;
        }
        if (isLanguage(found.name()) && !isLocated(all, first)) {
            return null;
        }
        if (first == last && surnames.contains(all.get(first).form()) && !(isListed && isLocated)) {
            return null;
        }
        if (tag != null) {
            boolean isClear = isListed || isLocated || isKnown;
            if (tag.type() == NameType.LOC && isListed && tag.first() == first) {
                return Evidence.TAGGED;
            }
            return isName(all, first, last) && !isClear ? null : tagged(tag, all, first, last, isStrong, isClear);
        }
        if (isPartOfLongerName(all, first, last)) {
            return isListed && isLocated ? Evidence.CLEAR : isStrong ? Evidence.NESTED : null;
        }
        if (isListed || isKnown) {
            return Evidence.CLEAR;
        }
        if (all.get(first).upos() != Upos.PROPN && !(isLocated && first > 0)) {
            return null;
        }
        if (first == 0 && first == last) {
            return isStrong ? Evidence.CLEAR : null;
        }
        return isStrong || isLocated || first < last ? Evidence.CLEAR : Evidence.WEAK;
    }

    /** With the model's name, or against it: where only a place can stand, or at the end of an organisation's name. */
    private @Nullable Evidence tagged(
            Name tag, List<Word> all, int first, int last, boolean isStrong, boolean isClear) {
        boolean isWhole = tag.first() >= first && tag.last() <= last;
        boolean isLinked = first > 0 && words.link(all.get(first - 1).form()) != null;
        return switch (tag.type()) {
            case LOC -> isWhole ? (isClear || isStrong || isLinked ? Evidence.TAGGED : Evidence.WEAK) : null;
            case DEM -> isWhole && isClear && all.get(first).upos() == Upos.PROPN ? Evidence.CLEAR : null;
            case PER -> isWhole && (isClear || (isStrong && isLinked)) ? Evidence.CLEAR : null;
            case ORG, MISC -> {
                if (isWhole) {
                    yield isStrong || isClear ? Evidence.CLEAR : Evidence.WEAK;
                }
                boolean isEnd = tag.last() == last && first > tag.first();
                yield isEnd && isLinked ? Evidence.CLEAR : isStrong || isClear ? Evidence.NESTED : null;
            }
        };
    }

    /** Whether the name stands beside a noun for something other than a place: "het bataljon Vostok". */
    private boolean isName(List<Word> all, int first, int last) {
        if (first == 0 || all.get(first - 1).upos() != Upos.NOUN || words.feature(all.get(first - 1)) != null) {
            return false;
        }
        Word noun = all.get(first - 1);
        return all.subList(first, last + 1).stream()
                .anyMatch(word -> noun.equals(word.head()) && word.relates("appos", "flat", "nmod"));
    }

    /** The first name of the model that these words touch. */
    private static @Nullable Name tag(Sentence sentence, int first, int last) {
        for (int at = first; at <= last; at++) {
            Name tag = sentence.nameAt(sentence.words().get(at));
            if (tag != null) {
                return tag;
            }
        }
        return null;
    }

    /** Whether the word before is one that only stands before places. */
    boolean isLocated(List<Word> all, int first) {
        if (first == 0) {
            return false;
        }
        PlaceWords.Link link = words.link(all.get(first - 1).form());
        return link == PlaceWords.Link.IN
                || link == PlaceWords.Link.NEAR
                || link == PlaceWords.Link.AT
                || words.feature(all.get(first - 1)) != null;
    }

    /** Whether only a comma or "and" parts these words from the toponym before them. */
    private static boolean isListedWith(@Nullable Toponym before, List<Word> all, int first) {
        return before != null
                && before.evidence() != Evidence.WEAK
                && before.last() == first - 2
                && (all.get(first - 1).form().equals(",") || all.get(first - 1).upos() == Upos.CCONJ);
    }

    /** Whether the name is also the word for a language or what belongs to a country: Engels is a town in Russia. */
    private boolean isLanguage(String name) {
        return names.countries().adjective(name).isPresent();
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

    /** "S.C." is written with full stops, as organisations seldom are. */
    private static boolean isPointed(Found found) {
        return found.name().endsWith(".");
    }

    /** Whether a country goes by just these capitals: VS. */
    private boolean isAbbreviation(Found found) {
        return names.countries()
                .named(found.name())
                .map(country -> country.names().contains(found.name()))
                .orElse(false);
    }
}
