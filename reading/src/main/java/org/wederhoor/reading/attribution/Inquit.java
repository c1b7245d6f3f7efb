package org.wederhoor.reading.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Stance;
import org.wederhoor.reading.lexicon.Lexicon;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.text.Quotation;

/**
 * "The bridge, the ministry stressed on Monday, was never hit": who says it stands between commas in what is said. It is told by its
 * words, for parsers often see an apposition in it.
 */
final class Inquit {
    private static final int LONGEST_SOURCE = 14;
    private static final int LONGEST_END = 8;

    private Inquit() {}

    /** The attribution that a verb in such a formula makes, null where there is none. */
    static @Nullable Citation read(Lexicon.Match<Cue> match, Stance stance, Speech speech) {
        Word verb = match.anchor();
        List<Word> words = verb.sentence().words();
        if (!saysClauses(match.value())
                || verb.upos() == Upos.ADJ
                || verb.relates("amod")
                || speech.around(verb) != null) {
            return null;
        }
        int start = start(words, verb);
        int end = end(words, match.words().get(match.words().size() - 1));
        if (start < 2 || end < 0 || isRootIn(words, start, end)) {
            return null;
        }
        Word source = highest(words.subList(start + 1, verb.index()));
        if (source == null || !VerbCues.isNominal(source)) {
            return null;
        }
        Set<Word> formula = new HashSet<>(words.subList(start, Math.min(end + 1, words.size())));
        List<Word> said = new ArrayList<>(words);
        said.removeAll(formula);
        said.removeIf(speech::isSpokenBySomebody);
        Content content = Content.of(said);
        for (Quotation quotation : speech.beside(verb.sentence(), verb)) {
            speech.attribute(quotation);
        }
        return content.isEmpty()
                ? null
                : new Citation(
                        verb.sentence(), match.words(), source, content.spans(), stance, content.type(speech), null);
    }

    /** The noun between a comma and {@code verb} where the formula ends right behind the verb, whatever the parser made of it; null if none is. */
    static @Nullable Word speakerBefore(Word verb, List<Word> own) {
        List<Word> words = verb.sentence().words();
        int start = start(words, verb);
        return start < 2 || end(words, own.get(own.size() - 1)) < 0
                ? null
                : highest(words.subList(start + 1, verb.index()));
    }

    /**
     * Who stands between a quotation and the verb behind it, "“...,” the minister said": told by its place, for parsers read on across
     * quotation marks. Null when there is more between them than a noun phrase, or the quotation does not begin as speech does.
     */
    static @Nullable Word speakerAfterQuotation(Lexicon.Match<Cue> match, Speech speech) {
        Word verb = match.anchor();
        if (!saysClauses(match.value()) || verb.upos() != Upos.VERB || speech.around(verb) != null) {
            return null;
        }
        List<Word> words = verb.sentence().words();
        for (Quotation quotation : speech.beside(verb.sentence(), verb)) {
            int first = firstAfter(words, quotation);
            if (first < verb.index()
                    && verb.index() - first <= LONGEST_SOURCE
                    && opensAsSpeech(words, quotation)
                    && words.subList(first, verb.index()).stream().noneMatch(Inquit::isVerbal)) {
                return highest(words.subList(first, verb.index()));
            }
        }
        return null;
    }

    private static int firstAfter(List<Word> words, Quotation quotation) {
        int first = words.size();
        while (first > 0
                && words.get(first - 1).span().start() >= quotation.outer().end()) {
            first--;
        }
        return first;
    }

    private static boolean opensAsSpeech(List<Word> words, Quotation quotation) {
        Word before = null;
        for (Word word : words) {
            if (word.span().end() <= quotation.outer().start()) {
                before = word;
            }
        }
        return before == null || before.upos() == Upos.PUNCT;
    }

    private static boolean isVerbal(Word word) {
        return word.upos() == Upos.VERB || word.upos() == Upos.AUX || word.upos() == Upos.SCONJ;
    }

    private static boolean saysClauses(Cue cue) {
        return cue.source().contains("subject")
                && cue.content().stream()
                        .anyMatch(role -> Set.of("clause", "finite", "quote").contains(role));
    }

    /** The comma or mark before the source that stands right before the verb; -1 if there is none near, or another verb between. */
    private static int start(List<Word> words, Word verb) {
        for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - LONGEST_SOURCE); i--) {
            Upos upos = words.get(i).upos();
            if (upos == Upos.PUNCT) {
                return i < verb.index() - 1 && !words.get(i).form().equals("(") ? i : -1;
            }
            if (upos == Upos.VERB
                    || upos == Upos.AUX
                    || upos == Upos.SCONJ
                    || upos == Upos.CCONJ
                    || "Rel".equals(words.get(i).feature("PronType"))) {
                return -1;
            }
        }
        return -1;
    }

    /** The mark that ends the formula, with at most an adverbial before it; -1 if the verb goes on otherwise. */
    private static int end(List<Word> words, Word last) {
        for (int i = last.index() + 1; i < Math.min(words.size(), last.index() + LONGEST_END); i++) {
            Word word = words.get(i);
            if (word.upos() == Upos.PUNCT) {
                return i;
            }
            boolean opens = i > last.index() + 1
                    || word.upos() == Upos.ADP
                    || word.upos() == Upos.ADV
                    || word.relates("obl", "advmod");
            if (!opens || word.upos() == Upos.VERB || word.upos() == Upos.AUX || word.upos() == Upos.SCONJ) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isRootIn(List<Word> words, int from, int to) {
        return words.subList(from, to).stream().anyMatch(word -> word.head() == null);
    }

    /** The noun of these words that the others depend on. */
    private static @Nullable Word highest(List<Word> words) {
        for (Word word : words) {
            Word head = word.head();
            if (VerbCues.isNominal(word) && (head == null || !words.contains(head))) {
                return word;
            }
        }
        return null;
    }
}
