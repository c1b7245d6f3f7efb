package org.wederhoor.reading.party;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.syntax.NounPhrase;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/**
 * Words that name or describe a party: "gouverneur Gladkov", "het regeringsleger", "Kyiv".
 *
 * @param head the word that stands in the sentence for all of it
 * @param first index of its first word in the sentence
 * @param last index of its last word, inclusive
 * @param name the proper name in it, null for a mere description
 * @param acronym the short name in brackets behind the name
 * @param noun the dictionary form of the common noun in it: a title, an institution
 * @param country ISO 3166-1 alpha-2 code that its words tell
 * @param known the entry of the register that its name is
 * @param person whether it is one person: by a person's name or by a title
 * @param byRole whether it is a party only where it acts, speaks or is accused, as a country's name is
 */
public record PartyMention(
        Word head,
        int first,
        int last,
        PartyKind kind,
        @Nullable String name,
        @Nullable String acronym,
        @Nullable PartyNoun noun,
        @Nullable String country,
        @Nullable KnownParty known,
        boolean person,
        boolean byRole) {

    /** A speaker whom no lexicon knows as a party, by a name or a noun. */
    static PartyMention speaker(Word word) {
        return new PartyMention(
                word,
                word.index(),
                word.index(),
                PartyKind.UNNAMED,
                word.upos() == Upos.PROPN ? word.form() : null,
                null,
                null,
                null,
                null,
                false,
                true);
    }

    public Sentence sentence() {
        return head.sentence();
    }

    public Span span() {
        List<Word> words = sentence().words(first, last);
        return words.get(0).span().union(words.get(words.size() - 1).span());
    }

    /** Whether it is only the adjective of a country ("een Russische aanval"): it tells who did it and names nobody. */
    public boolean isAdjective() {
        return head.upos() == Upos.ADJ;
    }

    /**
     * The id of its party in the register: of a name, of what a state has one of ("the Israeli army"), or of the state itself, which is its
     * country code; null when its words do not tell.
     */
    public @Nullable String knownAs() {
        if (known != null) {
            return known.id();
        }
        return country == null ? null : knownAs(country);
    }

    /** The id of its party if that belongs to {@code state}, null when its words do not tell. */
    @Nullable
    String knownAs(String state) {
        if (standsForState()) {
            return state;
        }
        String role = name != null || noun == null ? null : noun.role();
        return role == null ? null : state.toLowerCase(Locale.ROOT) + "-" + role;
    }

    /** Whether it is a country, a capital, a people or a government. */
    boolean standsForState() {
        return kind == PartyKind.STATE && byRole
                || noun != null && noun.conditions().contains("state");
    }

    /** Whether {@code word} is one of its words. */
    public boolean covers(Word word) {
        return word.sentence() == sentence() && first <= word.index() && word.index() <= last;
    }

    /** Whether it stands for somebody whom the text has spoken of: "het leger", not "een leger". */
    public boolean isDefinite() {
        return name != null || new NounPhrase(head).isDefinite();
    }

    public boolean isPlural() {
        return new NounPhrase(head).isPlural();
    }

    /** The words as the text has them, one space at most between two. */
    static String text(List<Word> words) {
        StringBuilder text = new StringBuilder();
        int end = Integer.MAX_VALUE;
        for (Word word : words) {
            if (end < word.span().start()) {
                text.append(' ');
            }
            text.append(word.form());
            end = word.span().end();
        }
        return text.toString();
    }

    /** The word of a phrase on which its others hang. */
    static Word top(List<Word> words) {
        for (Word word : words) {
            Word head = word.head();
            if (head == null || !words.contains(head)) {
                return word;
            }
        }
        return words.get(0);
    }
}
