package org.wederhoor.reading.party;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.syntax.NameType;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** Makes a party of a proper name, with the titles before it, the noun or the acronym behind it: "army spokesman Maj. Ali Hassan". */
final class NamedParties {
    private static final int SHORTEST_ACRONYM = 2;
    private static final int LONGEST_ACRONYM = 8;

    private final PartyNouns nouns;
    private final KnownNames names;
    private final CountryTold country;
    private final DescribedParties described;

    NamedParties(PartyNouns nouns, KnownNames names, CountryTold country, DescribedParties described) {
        this.nouns = nouns;
        this.names = names;
        this.country = country;
        this.described = described;
    }

    /** The titles before a name: the index of the first of their words, and the noun of the first. */
    private record Titles(int first, @Nullable PartyNoun noun) {}

    /** The party named by the words from {@code first} to {@code last}, which are free. */
    PartyMention of(int first, int last, NameType type, SentenceMentions mentions) {
        List<Word> words = mentions.words();
        String name = PartyMention.text(words.subList(first, last + 1));
        KnownParty known = known(name, type);
        Titles titles = titles(first, last, mentions);
        if (titles.noun() == null && known == null && type == NameType.ORG) {
            PartyMention institution = institution(first, last, mentions);
            if (institution != null) {
                return institution;
            }
        }
        PartyMention company = titles.noun() == null && type != NameType.PER ? company(first, last, mentions) : null;
        PartyNoun noun = company == null ? titles.noun() : company.noun();
        String acronym = company == null ? acronym(words, last) : null;
        int start = mentions.withModifiers(titles.first(), last);
        int end = company == null ? acronym == null ? last : last + 3 : company.last();
        return new PartyMention(
                PartyMention.top(words.subList(start, (company == null ? last : end) + 1)),
                start,
                end,
                kind(type, noun, known),
                name,
                acronym,
                noun,
                country.of(words, start, last, noun, known),
                known,
                type == NameType.PER || known != null && known.person(),
                false);
    }

    private @Nullable KnownParty known(String name, NameType type) {
        KnownParty known = names.named(name);
        return known == null && type == NameType.PER ? names.person(name) : known;
    }

    private static PartyKind kind(NameType type, @Nullable PartyNoun noun, @Nullable KnownParty known) {
        if (noun != null && (type == NameType.PER || known == null)) {
            return noun.kind();
        }
        if (known != null) {
            return known.kind();
        }
        return type == NameType.PER ? PartyKind.PERSON : PartyKind.ORGANISATION;
    }

    /** The titles right before a name; further ones only where the tree ties them to it. */
    private Titles titles(int first, int last, SentenceMentions mentions) {
        List<Word> words = mentions.words();
        Titles titles = new Titles(first, null);
        while (titles.first() > 0) {
            Word before = words.get(titles.first() - 1);
            PartyMention phrase = mentions.at(before.index());
            PartyNoun noun = phrase == null ? nouns.at(before) : phrase.name() == null ? phrase.noun() : null;
            int start = phrase == null ? before.index() : phrase.first();
            boolean alone = titles.noun() == null && phrase == null;
            if (noun == null || !alone && !(noun.isTitle() && areTied(words, start, titles.first(), last))) {
                break;
            }
            titles = new Titles(start, noun);
        }
        return titles;
    }

    /** Whether the tree ties the words of a title, from {@code start}, to those behind it, from {@code first} to {@code last}. */
    private static boolean areTied(List<Word> words, int start, int first, int last) {
        List<Word> title = words.subList(start, first);
        List<Word> name = words.subList(first, last + 1);
        return title.stream().anyMatch(word -> isPart(word, name))
                || name.stream().anyMatch(word -> isPart(word, title));
    }

    private static boolean isPart(Word word, List<Word> phrase) {
        return word.head() != null
                && phrase.contains(word.head())
                && word.relates("nmod:desc", "compound", "flat", "appos", "nmod");
    }

    /** "ministerie van Volksgezondheid" where the ministry's field was taken for an organisation. */
    private @Nullable PartyMention institution(int first, int last, SentenceMentions mentions) {
        List<Word> words = mentions.words();
        if (first < 2 || words.get(first - 1).upos() != Upos.ADP || !mentions.isFree(first - 2, first - 1)) {
            return null;
        }
        Word head = words.get(first - 2);
        PartyNoun noun = nouns.at(head);
        return noun != null && noun.kind() == PartyKind.GOVERNMENT
                ? described.phrase(head, noun, first - 2, last, mentions)
                : null;
    }

    /** "Hamas fighters", "the Sinaloa cartel": what the noun behind the name says the name's party is; null if it is another's ("Hamas spokesman"). */
    private @Nullable PartyMention company(int first, int last, SentenceMentions mentions) {
        List<Word> words = mentions.words();
        if (last + 1 == words.size()) {
            return null;
        }
        PartyMention phrase = mentions.at(last + 1);
        PartyMention behind = phrase != null ? phrase : described.at(words.get(last + 1), mentions);
        if (behind == null || behind.name() != null || behind.noun() == null) {
            return null;
        }
        Word top = PartyMention.top(words.subList(first, last + 1));
        boolean joined = top.head() == behind.head() && top.relates("compound");
        return joined && !behind.noun().speaksFor().contains("compound") ? behind : null;
    }

    private static @Nullable String acronym(List<Word> words, int last) {
        if (last + 3 >= words.size()
                || !words.get(last + 1).form().equals("(")
                || !words.get(last + 3).form().equals(")")) {
            return null;
        }
        String form = words.get(last + 2).form();
        boolean isAcronym = form.length() >= SHORTEST_ACRONYM
                && form.length() <= LONGEST_ACRONYM
                && form.codePoints().filter(Character::isUpperCase).count() >= SHORTEST_ACRONYM;
        return isAcronym ? form : null;
    }
}
