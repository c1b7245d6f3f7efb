package org.wederhoor.reading.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.syntax.Name;
import org.wederhoor.reading.syntax.NameType;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** Finds parties told by a common noun: "two rebel commanders", "het Russische ministerie van Defensie". */
final class DescribedParties {
    private final PartyNouns nouns;
    private final KnownNames names;
    private final CountryTold country;

    DescribedParties(PartyNouns nouns, KnownNames names, CountryTold country) {
        this.nouns = nouns;
        this.names = names;
        this.country = country;
    }

    /** The nouns of several words beside each other ("police chief"), the longest first. */
    List<PartyMention> phrases(SentenceMentions mentions) {
        List<PartyMention> phrases = new ArrayList<>();
        for (PartyNouns.Place place : nouns.phrases(mentions.sentence())) {
            Word head = PartyMention.top(mentions.words().subList(place.first(), place.last() + 1));
            phrases.add(phrase(head, place.noun(), place.first(), place.last(), mentions));
        }
        phrases.sort(Comparator.comparingInt(phrase -> phrase.first() - phrase.last()));
        return phrases;
    }

    /** "ministerie van Defensie": an institution whose name is a noun and a field, not a party of that name. */
    PartyMention phrase(Word head, PartyNoun noun, int first, int last, SentenceMentions mentions) {
        return described(head, noun, mentions.withModifiers(first, last), last, mentions, false);
    }

    /**
     * The party noun, or known name without a capital, at {@code word} with what describes it before it; null if there is none. A noun that
     * only specifies another ("army base") is a party where it acts ("army shelling").
     */
    @Nullable
    PartyMention at(Word word, SentenceMentions mentions) {
        if (word.upos() != Upos.NOUN && word.upos() != Upos.PROPN || isPartOfPlace(word)) {
            return null;
        }
        PartyNoun noun = nouns.at(word);
        int first = mentions.withModifiers(word.index(), word.index());
        if (noun != null) {
            return described(
                    word, noun, first, word.index(), mentions, noun.conditions().contains("source"));
        }
        KnownParty known = names.namedSmall(word.form());
        if (known == null) {
            return null;
        }
        return new PartyMention(
                word, first, word.index(), known.kind(), word.form(), null, null, known.country(), known, false, false);
    }

    /** "United States": a word of a place's name is no noun. */
    private static boolean isPartOfPlace(Word word) {
        Name name = word.sentence().nameAt(word);
        return name != null && name.type() == NameType.LOC && name.first() < name.last();
    }

    private PartyMention described(
            Word head, PartyNoun noun, int first, int last, SentenceMentions mentions, boolean byRole) {
        return new PartyMention(
                head,
                first,
                last,
                noun.kind(),
                null,
                null,
                noun,
                country.of(mentions.words(), first, last, noun, null),
                null,
                noun.kind() == PartyKind.OFFICIAL,
                byRole);
    }
}
