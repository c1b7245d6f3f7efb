package org.wederhoor.reading.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.lexicon.Lexicons;
import org.wederhoor.reading.place.Countries;
import org.wederhoor.reading.place.PlaceMention;
import org.wederhoor.reading.syntax.Name;
import org.wederhoor.reading.syntax.NameType;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;

/** Finds the words that name or describe a party: names, known names, party nouns, and countries and peoples. */
public final class PartyFinder {
    /** A known name of two words or more is surer than what the language model makes of it. */
    private static final int LEAST_TO_OVERRULE = 2;

    private final PartyNouns nouns;
    private final KnownNames names;
    private final DescribedParties described;
    private final NamedParties named;
    private final NationalParties national;

    public PartyFinder(Lexicons lexicons, Countries countries, PartyRegister register) {
        this.nouns = new PartyNouns(lexicons);
        CountryTold country = new CountryTold(countries);
        this.names = new KnownNames(register, lexicons.language());
        this.described = new DescribedParties(nouns, names, country);
        this.named = new NamedParties(nouns, names, country, described);
        this.national = new NationalParties(countries);
    }

    /**
     * All mentions in the order of the text; none overlap.
     *
     * @param places the places of the text: a name that is one is a party only as a country or capital that acts
     */
    public PartyMentions find(ParsedText text, List<PlaceMention> places) {
        Set<Span> located = new HashSet<>();
        for (PlaceMention place : places) {
            if (place.location() != null) {
                located.add(place.span());
            }
        }
        List<PartyMention> mentions = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            mentions.addAll(find(sentence, located));
        }
        return new PartyMentions(mentions);
    }

    /** The surest first: what they take is no longer free for the others. */
    private List<PartyMention> find(Sentence sentence, Set<Span> located) {
        SentenceMentions mentions = new SentenceMentions(sentence);
        List<Extent> known = known(sentence, LEAST_TO_OVERRULE);
        for (PartyMention phrase : described.phrases(mentions)) {
            if (mentions.isFree(phrase.first(), phrase.last()) && known.stream().noneMatch(name -> name.cuts(phrase))) {
                mentions.add(phrase);
            }
        }
        addKnown(mentions, known);
        for (Name name : sentence.names()) {
            if (isOfParty(sentence, name)
                    && mentions.isFree(name.first(), name.last())
                    && !isPlace(sentence, name, located)) {
                mentions.add(named.of(name.first(), name.last(), name.type(), mentions));
            }
        }
        addKnown(mentions, known(sentence, 1));
        addEach(mentions, word -> described.at(word, mentions));
        addEach(mentions, national::at);
        return mentions.inOrder();
    }

    /** Whether a name is a person's or organisation's, and not just a noun taken for one, as at the start of a sentence. */
    private boolean isOfParty(Sentence sentence, Name name) {
        return (name.type() == NameType.PER || name.type() == NameType.ORG)
                && (name.first() < name.last() || nouns.at(sentence.words().get(name.first())) == null);
    }

    private static void addEach(SentenceMentions mentions, Function<Word, @Nullable PartyMention> finder) {
        for (Word word : mentions.words()) {
            PartyMention found = mentions.isFree(word.index(), word.index()) ? finder.apply(word) : null;
            if (found != null) {
                mentions.add(found);
            }
        }
    }

    private boolean isPlace(Sentence sentence, Name name, Set<Span> located) {
        List<Word> words = sentence.words(name.first(), name.last());
        Span span = words.get(0).span().union(words.get(words.size() - 1).span());
        return located.contains(span) && names.named(PartyMention.text(words)) == null;
    }

    /** A known name in a sentence, by its first and last word. */
    private record Extent(int first, int last) {
        /** Whether a phrase has some of its words only, or nothing else. */
        boolean cuts(PartyMention phrase) {
            boolean meet = phrase.first() <= last && first <= phrase.last();
            boolean longer =
                    phrase.first() <= first && last <= phrase.last() && phrase.last() - phrase.first() > last - first;
            return meet && !longer;
        }
    }

    /** Known names of at least so many words, whatever the language model took them for. */
    private List<Extent> known(Sentence sentence, int least) {
        List<Extent> found = new ArrayList<>();
        for (int first = 0; first < sentence.words().size(); first++) {
            int last = names.longestAt(sentence, first);
            if (last - first + 1 >= least) {
                found.add(new Extent(first, last));
            }
        }
        return found;
    }

    private void addKnown(SentenceMentions mentions, List<Extent> known) {
        for (Extent name : known) {
            if (mentions.isFree(name.first(), name.last())) {
                mentions.add(named.of(name.first(), name.last(), NameType.ORG, mentions));
            }
        }
    }
}
