package org.wederhoor.reading.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.number.Quantities;
import org.wederhoor.reading.number.Quantity;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** Finds the quantities of a sentence with the nouns they count; by the order of words, which parsers seldom get wrong. */
final class Counting {
    private static final int MOST_ADJECTIVES = 5;
    private static final int SUBSET_REACH = 5;
    private static final String QUOTES = "\"'\u2018\u2019\u201c\u201d\u201e\u201a\u00ab\u00bb";

    private final Quantities quantities;
    private final Harms harms;
    private final People people;
    private final Locale locale;
    private final List<List<String>> subsets = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> exceptions = new ArrayList<>();
    private final List<String> negations = new ArrayList<>();

    Counting(Language language, Harms harms, People people) {
        this.people = people;
        quantities = new Quantities(language);
        this.harms = harms;
        locale = language.locale();
        for (Table.Row row : language.table("counting.tsv").rows()) {
            switch (row.get("role")) {
                case "subset" -> subsets.add(List.of(row.get("words").split(" ")));
                case "link" -> links.add(row.get("words"));
                case "exception" -> exceptions.add(row.get("words"));
                case "negation" -> negations.add(row.get("words"));
                default -> throw row.error("role is subset, exception, link or negation");
            }
        }
    }

    List<Counted> in(Sentence sentence) {
        return quantities.in(sentence).stream()
                .map(quantity -> counted(sentence, quantity))
                .toList();
    }

    private Counted counted(Sentence sentence, Quantity quantity) {
        List<Word> described = new ArrayList<>();
        Word noun = null;
        List<Word> words = sentence.words();
        for (int at = quantity.last() + 1; at < words.size() && at <= quantity.last() + MOST_ADJECTIVES; at++) {
            Word word = words.get(at);
            if (isNoun(word)) {
                noun = head(words, at);
                break;
            }
            if (isQuotationMark(word)) {
                continue;
            }
            if (!isAdjective(word) && !links.contains(word.form().toLowerCase(locale))) {
                break;
            }
            described.add(word);
        }
        if (noun == null && !described.isEmpty() && !isModifier(described.get(described.size() - 1))) {
            noun = described.remove(described.size() - 1);
        }
        boolean part = isSubset(words, quantity.first()) || isException(words, quantity);
        return new Counted(sentence, quantity, noun == null ? List.of() : described, noun, part);
    }

    private static boolean isQuotationMark(Word word) {
        return word.upos() == Upos.PUNCT && QUOTES.indexOf(word.form()) >= 0;
    }

    private static boolean isModifier(Word word) {
        return word.relates("amod", "det", "nummod", "advmod", "case", "acl", "xcomp", "root", "cop");
    }

    /** The last of nouns in a row: "13 U.S. mariniers". */
    private static Word head(List<Word> words, int at) {
        Word noun = words.get(at);
        if (noun.upos() == Upos.PROPN
                && at + 1 < words.size()
                && words.get(at + 1).upos() == Upos.NOUN) {
            return words.get(at + 1);
        }
        return noun;
    }

    private boolean isNoun(Word word) {
        if (word.relates("amod") && isBeforeNoun(word)) {
            return false;
        }
        return word.upos() == Upos.NOUN
                || word.upos() == Upos.PROPN
                || (!"Fin".equals(word.feature("VerbForm"))
                        && (harms.of(word, HarmWord.Frame.PEOPLE) != null || people.areNamedBy(word)));
    }

    /** Whether the word after this one is a noun that it may describe; of a noun of harm, one for people. */
    private boolean isBeforeNoun(Word word) {
        List<Word> words = word.sentence().words();
        if (word.index() + 1 == words.size()) {
            return false;
        }
        Word next = words.get(word.index() + 1);
        return harms.of(word, HarmWord.Frame.PEOPLE) == null ? next.upos() == Upos.NOUN : people.areNamedBy(next);
    }

    private boolean isAdjective(Word word) {
        return word.upos() == Upos.ADJ
                || word.upos() == Upos.NUM
                || word.upos() == Upos.DET
                || word.relates("amod")
                || (word.upos() == Upos.VERB && word.relates("acl"))
                || (word.upos() == Upos.PRON && !word.relates("nsubj", "obj", "expl"))
                || harms.of(word, HarmWord.Frame.MARKED) != null;
    }

    /** Whether a negation stands with the verb or adjective itself. */
    boolean isNegated(Word predicate) {
        return predicate.children("advmod").stream()
                .anyMatch(adverb -> negations.contains(adverb.form().toLowerCase(locale)));
    }

    private boolean isException(List<Word> words, Quantity quantity) {
        return quantity.first() > 0
                && quantity.last() + 1 < words.size()
                && exceptions.contains(words.get(quantity.first() - 1).form().toLowerCase(locale) + " "
                        + words.get(quantity.last() + 1).form().toLowerCase(locale));
    }

    private boolean isSubset(List<Word> words, int first) {
        for (List<String> phrase : subsets) {
            for (int at = Math.max(0, first - SUBSET_REACH); at + phrase.size() <= first; at++) {
                if (matches(words, at, phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean matches(List<Word> words, int at, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!words.get(at + i).form().toLowerCase(locale).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The one of {@code counted} that covers {@code word}, null if none does. */
    static @Nullable Counted at(List<Counted> counted, Word word) {
        for (Counted candidate : counted) {
            if (candidate.covers(word)) {
                return candidate;
            }
        }
        return null;
    }
}
