package org.wederhoor.reading.toll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private final List<List<String>> parts = new ArrayList<>();
    private final List<Surroundings> exceptions = new ArrayList<>();
    private final Set<String> links = new HashSet<>();
    private final Set<String> negations = new HashSet<>();
    private final Set<String> reports = new HashSet<>();

    Counting(Language language, Harms harms, People people) {
        this.people = people;
        quantities = new Quantities(language);
        this.harms = harms;
        locale = language.locale();
        for (Table.Row row : language.table("counting.tsv").rows()) {
            switch (row.get("role")) {
                case "subset" -> subsets.add(words(row.get("words")));
                case "part" -> parts.add(words(row.get("words")));
                case "link" -> links.add(row.get("words"));
                case "exception" -> exceptions.add(Surroundings.of(row.get("words")));
                case "negation" -> negations.add(row.get("words"));
                case "report" -> reports.add(row.get("words"));
                default -> throw row.error("role is subset, part, exception, link, negation or report");
            }
        }
    }

    /** The words before and after a number. */
    private record Surroundings(List<String> before, List<String> after) {
        static Surroundings of(String words) {
            int gap = words.indexOf('_');
            return new Surroundings(Counting.words(words.substring(0, gap)), Counting.words(words.substring(gap + 1)));
        }
    }

    private static List<String> words(String words) {
        return words.isBlank() ? List.of() : List.of(words.strip().split(" "));
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
            if (!isAdjective(word) && !isLink(word)) {
                break;
            }
            described.add(word);
        }
        if (noun == null && !described.isEmpty() && !isModifier(described.get(described.size() - 1))) {
            noun = described.remove(described.size() - 1);
        }
        boolean part = isSubset(words, quantity) || isException(words, quantity);
        return new Counted(sentence, quantity, noun == null ? List.of() : described, noun, part);
    }

    /** Whether the word may stand between a number and its noun: "twee van de soldaten". */
    boolean isLink(Word word) {
        return links.contains(word.form().toLowerCase(locale));
    }

    private static boolean isQuotationMark(Word word) {
        return word.upos() == Upos.PUNCT && QUOTES.indexOf(word.form()) >= 0;
    }

    private static boolean isModifier(Word word) {
        return word.relates("amod", "det", "nummod", "advmod", "case", "acl", "xcomp", "root", "cop");
    }

    /** The last of nouns in a row: "13 U.S. mariniers", "two aid workers"; people in the plural end it. */
    private Word head(List<Word> words, int first) {
        int at = first;
        while (at + 1 < words.size()
                && isBeforeHead(words.get(at))
                && words.get(at + 1).upos() == Upos.NOUN) {
            at++;
        }
        return words.get(at);
    }

    private boolean isBeforeHead(Word noun) {
        return noun.upos() == Upos.PROPN || (noun.relates("compound") && !people.areMany(noun));
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

    /** Whether the count is all that somebody is said to report: "the police acknowledged 96", "de politie telde er 96". */
    boolean isReported(Counted count) {
        Word top = count.top();
        Word above = top.head();
        if (above != null
                && above.upos() == Upos.ADV
                && above.index() + 1 == count.quantity().first()) {
            top = above;
            above = top.head();
        }
        return above != null
                && (top != count.top() || top.relates("obj"))
                && above.index() < count.quantity().first()
                && reports.contains(above.lemma().toLowerCase(locale));
    }

    private boolean isException(List<Word> words, Quantity quantity) {
        return exceptions.stream()
                .anyMatch(frame ->
                        matches(words, quantity.first() - frame.before().size(), frame.before())
                                && matches(words, quantity.last() + 1, frame.after()));
    }

    /** Whether the count is a part of one before it: "onder wie drie kinderen", "seven of them children". */
    private boolean isSubset(List<Word> words, Quantity quantity) {
        if (parts.stream().anyMatch(phrase -> matches(words, quantity.last() + 1, phrase))) {
            return true;
        }
        int number = quantity.last();
        for (List<String> phrase : subsets) {
            for (int at = Math.max(0, quantity.first() - SUBSET_REACH); at + phrase.size() <= number; at++) {
                if (matches(words, at, phrase) && !isBroken(words, at + phrase.size(), number)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether another clause begins between two words: a conjunction stands behind a comma. */
    private static boolean isBroken(List<Word> words, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (words.get(at).upos() == Upos.CCONJ && words.get(at - 1).upos() == Upos.PUNCT) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(List<Word> words, int at, List<String> phrase) {
        if (at < 0 || at + phrase.size() > words.size()) {
            return false;
        }
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
