package org.wederhoor.reading.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.lexicon.Lexicon;
import org.wederhoor.reading.lexicon.Lexicons;
import org.wederhoor.reading.lexicon.PartOfSpeech;
import org.wederhoor.reading.place.Countries;
import org.wederhoor.reading.place.Country;
import org.wederhoor.reading.place.PlaceMention;
import org.wederhoor.reading.syntax.Name;
import org.wederhoor.reading.syntax.NameType;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** Finds the words that name or describe a party: names, known names, party nouns, and countries and peoples. */
public final class PartyFinder {
    /** "taliban" is known in lower case too; shorter names would be common words. */
    private static final int SHORTEST_UNCAPITALISED = 5;

    /** A known name of two words or more is surer than what the language model makes of it. */
    private static final int LEAST_TO_OVERRULE = 2;

    private final Lexicon<PartyNoun> nouns;
    private final PartyRegister register;
    private final Countries countries;

    public PartyFinder(Lexicons lexicons, Countries countries) {
        this.nouns = lexicons.lexicon("party-nouns.tsv", "noun", PartOfSpeech.NOUN, PartyNoun::of);
        this.register = new PartyRegister(lexicons.language());
        this.countries = countries;
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

    private List<PartyMention> find(Sentence sentence, Set<Span> located) {
        boolean[] taken = new boolean[sentence.words().size()];
        List<PartyMention> mentions = new ArrayList<>();
        addPhrases(sentence, mentions, taken);
        addKnown(sentence, LEAST_TO_OVERRULE, mentions, taken);
        for (Name name : sentence.names()) {
            boolean place = located.contains(span(sentence, name))
                    && register.named(text(sentence.words(name.first(), name.last()))) == null;
            boolean ofParty = name.type() == NameType.PER || name.type() == NameType.ORG;
            if (ofParty && !place && isFree(taken, name.first(), name.last())) {
                add(named(sentence, name.first(), name.last(), name.type(), taken), mentions, taken);
            }
        }
        addKnown(sentence, 1, mentions, taken);
        for (Word word : sentence.words()) {
            if (!taken[word.index()]) {
                PartyMention mention = described(word, taken);
                if (mention != null) {
                    add(mention, mentions, taken);
                }
            }
        }
        for (Word word : sentence.words()) {
            if (!taken[word.index()]) {
                PartyMention mention = national(sentence, word);
                if (mention != null) {
                    add(mention, mentions, taken);
                }
            }
        }
        mentions.sort(Comparator.comparingInt(PartyMention::first));
        return mentions;
    }

    /** Known names of at least so many words, whatever the language model took them for. */
    private void addKnown(Sentence sentence, int least, List<PartyMention> mentions, boolean[] taken) {
        for (int first = 0; first < taken.length; first++) {
            int last = register.longestAt(sentence, first);
            if (last - first + 1 >= least && isFree(taken, first, last)) {
                add(named(sentence, first, last, NameType.ORG, taken), mentions, taken);
            }
        }
    }

    /** Party nouns of several words that stand together: "ministerie van Defensie". */
    private void addPhrases(Sentence sentence, List<PartyMention> mentions, boolean[] taken) {
        for (Word word : sentence.words()) {
            for (Lexicon.Match<PartyNoun> match : nouns.at(word)) {
                List<Word> words = match.words();
                int first = words.get(0).index();
                int last = words.get(words.size() - 1).index();
                if (words.size() > 1 && last - first + 1 == words.size() && isFree(taken, first, last)) {
                    add(phrase(word, match.value(), first, last, taken), mentions, taken);
                    break;
                }
            }
        }
    }

    private static void add(PartyMention mention, List<PartyMention> mentions, boolean[] taken) {
        mentions.add(mention);
        for (int i = mention.first(); i <= mention.last(); i++) {
            taken[i] = true;
        }
    }

    private static boolean isFree(boolean[] taken, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    /** A proper name with the title or noun before it and the acronym behind it. */
    private PartyMention named(Sentence sentence, int first, int last, NameType type, boolean[] taken) {
        List<Word> words = sentence.words();
        String name = text(words.subList(first, last + 1));
        KnownParty known = register.named(name);
        @Nullable PartyNoun title = null;
        int start = first;
        if (first > 0 && !taken[first - 1]) {
            title = nounAt(words.get(first - 1));
            if (title != null) {
                start = first - 1;
            }
        }
        if (title == null
                && known == null
                && type == NameType.ORG
                && first > 1
                && words.get(first - 1).upos() == Upos.ADP) {
            PartyNoun institution = nounAt(words.get(first - 2));
            if (institution != null && institution.kind() == PartyKind.GOVERNMENT && !taken[first - 2]) {
                return phrase(words.get(first - 2), institution, first - 2, last, taken);
            }
        }
        start = withModifiers(words, start, taken);
        int end = last;
        String acronym = null;
        if (last + 3 < words.size()
                && words.get(last + 1).form().equals("(")
                && words.get(last + 3).form().equals(")")
                && isAcronym(words.get(last + 2).form())) {
            acronym = words.get(last + 2).form();
            end = last + 3;
        }
        PartyKind kind = title != null && (type == NameType.PER || known == null)
                ? title.kind()
                : known != null ? known.kind() : type == NameType.PER ? PartyKind.PERSON : PartyKind.ORGANISATION;
        String country = country(words, start, first, title, known);
        return new PartyMention(
                top(words.subList(start, last + 1)),
                start,
                end,
                kind,
                name,
                acronym,
                title,
                country,
                known,
                type == NameType.PER,
                false);
    }

    /** "ministerie van Defensie": an institution whose name is a noun and a field, not a party of that name. */
    private PartyMention phrase(Word head, PartyNoun noun, int first, int last, boolean[] taken) {
        List<Word> words = head.sentence().words();
        int start = withModifiers(words, first, taken);
        return new PartyMention(
                head,
                start,
                last,
                noun.kind(),
                null,
                null,
                noun,
                country(words, start, last, noun, null),
                null,
                noun.kind() == PartyKind.OFFICIAL,
                false);
    }

    /** A party noun with the adjectives and numbers before it. */
    private @Nullable PartyMention described(Word word, boolean[] taken) {
        if (word.upos() != Upos.NOUN && word.upos() != Upos.PROPN) {
            return null;
        }
        PartyNoun noun = nounAt(word);
        List<Word> words = word.sentence().words();
        int first = withModifiers(words, word.index(), taken);
        KnownParty known = noun == null ? register.named(word.form()) : null;
        if (known != null && word.form().length() >= SHORTEST_UNCAPITALISED) {
            return new PartyMention(
                    word,
                    first,
                    word.index(),
                    known.kind(),
                    word.form(),
                    null,
                    null,
                    known.country(),
                    known,
                    false,
                    false);
        }
        if (noun == null) {
            return null;
        }
        return new PartyMention(
                word,
                first,
                word.index(),
                noun.kind(),
                null,
                null,
                noun,
                country(words, first, word.index(), noun, null),
                null,
                noun.kind() == PartyKind.OFFICIAL,
                noun.conditions().contains("source"));
    }

    /** A country, a capital or a people: a party only where it acts. */
    private @Nullable PartyMention national(Sentence sentence, Word word) {
        Name name = sentence.nameAt(word);
        int last = name != null && name.first() == word.index() ? name.last() : word.index();
        String text = text(sentence.words(word.index(), last));
        @Nullable
        String country = countries
                .named(text)
                .or(() -> countries.capital(text))
                .map(Country::code)
                .orElse(null);
        if (country == null && last == word.index() && word.upos() != Upos.ADJ) {
            country = countries.inhabitants(text).map(Country::code).orElse(null);
        }
        if (country == null && word.upos() == Upos.ADJ && word.relates("amod")) {
            country = countries.adjective(text).map(Country::code).orElse(null);
        }
        if (country == null) {
            return null;
        }
        Word head = top(sentence.words(word.index(), last));
        return new PartyMention(
                head, word.index(), last, PartyKind.STATE, text, null, null, country, null, false, true);
    }

    private @Nullable PartyNoun nounAt(Word word) {
        if (word.upos() != Upos.NOUN && word.upos() != Upos.PROPN && word.upos() != Upos.X) {
            return null;
        }
        List<Lexicon.Match<PartyNoun>> matches = nouns.at(word);
        return matches.isEmpty() ? null : matches.get(0).value();
    }

    private static int withModifiers(List<Word> words, int first, boolean[] taken) {
        int start = first;
        while (start > 0
                && !taken[start - 1]
                && (words.get(start - 1).upos() == Upos.ADJ
                        || words.get(start - 1).upos() == Upos.NUM)
                && words.get(start - 1).relates("amod", "nummod", "nmod", "advmod", "acl")) {
            start--;
        }
        return start;
    }

    /** The country told by an adjective before the noun, by the noun, the register, or "van" a country behind it. */
    private @Nullable String country(
            List<Word> words, int first, int headIndex, @Nullable PartyNoun noun, @Nullable KnownParty known) {
        for (int i = first; i <= headIndex; i++) {
            String country =
                    countries.adjective(words.get(i).form()).map(Country::code).orElse(null);
            if (country != null) {
                return country;
            }
        }
        if (known != null && known.country() != null) {
            return known.country();
        }
        if (noun != null && noun.country() != null) {
            return noun.country();
        }
        for (Word child : words.get(headIndex).children("nmod")) {
            String country = countries
                    .named(child.form())
                    .or(() -> countries.capital(child.form()))
                    .map(Country::code)
                    .orElse(null);
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    private static Span span(Sentence sentence, Name name) {
        return sentence.words()
                .get(name.first())
                .span()
                .union(sentence.words().get(name.last()).span());
    }

    private static boolean isAcronym(String form) {
        return form.length() >= 2
                && form.length() <= 8
                && form.codePoints().filter(Character::isUpperCase).count() >= 2;
    }

    private static Word top(List<Word> words) {
        for (Word word : words) {
            Word head = word.head();
            if (head == null || !words.contains(head)) {
                return word;
            }
        }
        return words.get(0);
    }

    private static String text(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            if (!text.isEmpty()
                    && words.get(words.indexOf(word) - 1).span().end()
                            < word.span().start()) {
                text.append(' ');
            }
            text.append(word.form());
        }
        return text.toString();
    }
}
