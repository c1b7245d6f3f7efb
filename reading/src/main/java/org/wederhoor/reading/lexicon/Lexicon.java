package org.wederhoor.reading.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/**
 * Finds the entries of a lexicon that begin at a word of a sentence.
 *
 * <p>An entry is a dictionary form: one word ("aanvallen"), the last part of compounds ("~aanval"), or a phrase whose
 * words are found anywhere around each other in the tree ("in brand steken"). The most specific entries come first: longer
 * phrases before shorter ones, longer compound heads before shorter ones. A word that is an entry as it was parsed ("the report"
 * as a noun) is not taken for another part of speech.
 *
 * @param <E> what an entry says
 */
public final class Lexicon<E> {
    private static final int SHORTEST_COMPOUND_HEAD = 3;

    /** One entry as written in its file. */
    private record Entry<E>(Phrase phrase, PartOfSpeech pos, boolean headsCompounds, E value) {}

    /**
     * An entry found in a sentence.
     *
     * @param anchor the highest of its words in the tree
     * @param words all its words, in the order of the sentence
     * @param key the dictionary form, for messages
     * @param modifier what precedes the entry in a compound ("drone" in "drone-aanval"), empty if nothing does
     * @param asParsed whether the anchor was parsed as the entry's part of speech, and not as one that it may be taken for
     */
    public record Match<E>(E value, Word anchor, List<Word> words, String key, String modifier, boolean asParsed) {}

    private final Map<String, List<Entry<E>>> byWord = new HashMap<>();

    /** The lengths of the entries that head compounds: no other endings of a word need be looked up. */
    private final BitSet headLengths = new BitSet();

    /** Reads the entries of {@code table}, whose form stands under {@code formColumn} and whose part of speech under "pos". */
    static <E> Lexicon<E> of(Table table, String formColumn, Function<Table.Row, E> value) {
        Lexicon<E> lexicon = new Lexicon<>();
        for (Table.Row row : table.rows()) {
            lexicon.add(row.get(formColumn), PartOfSpeech.of(row), value.apply(row));
        }
        return lexicon;
    }

    /** Reads the entries of {@code table}, which are all of one part of speech. */
    static <E> Lexicon<E> of(Table table, String formColumn, PartOfSpeech pos, Function<Table.Row, E> value) {
        Lexicon<E> lexicon = new Lexicon<>();
        for (Table.Row row : table.rows()) {
            lexicon.add(row.get(formColumn), pos, value.apply(row));
        }
        return lexicon;
    }

    private void add(String form, PartOfSpeech pos, E value) {
        boolean compound = form.startsWith("~");
        Phrase phrase = Phrase.parse(compound ? form.substring(1) : form);
        Entry<E> entry = new Entry<>(phrase, pos, compound, value);
        if (compound) {
            headLengths.set(phrase.words().get(0).length());
        }
        for (String word : phrase.words()) {
            byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(entry);
        }
    }

    /** The entries with {@code word} as their anchor, the most specific first. */
    public List<Match<E>> at(Word word) {
        List<Match<E>> matches = new ArrayList<>();
        List<String> lemmas = Lemmas.of(word);
        for (String lemma : lemmas) {
            matchWhole(word, lemma, matches);
        }
        if (word.upos() == Upos.NOUN || word.upos() == Upos.PROPN || word.upos() == Upos.ADJ || word.upos() == Upos.X) {
            for (String lemma : lemmas) {
                matchCompound(word, lemma, matches);
            }
        }
        if (matches.stream().anyMatch(match -> match.asParsed() && match.words().size() == 1)) {
            matches.removeIf(match -> !match.asParsed() && match.words().size() == 1);
        }
        matches.sort(Comparator.comparingInt((Match<E> match) -> -match.words().size())
                .thenComparingInt(match -> -match.key().length()));
        return matches;
    }

    /** The value of the one-word entry {@code form}, null when there is none. */
    public @Nullable E single(String form) {
        for (Entry<E> entry : byWord.getOrDefault(form, List.of())) {
            if (entry.phrase.words().size() == 1) {
                return entry.value;
            }
        }
        return null;
    }

    private void matchWhole(Word word, String lemma, List<Match<E>> matches) {
        for (Entry<E> entry : byWord.getOrDefault(lemma, List.of())) {
            if (!entry.pos.admits(word)) {
                continue;
            }
            List<Word> words = entry.phrase.match(word, lemma);
            if (words != null
                    && highest(words, entry.pos) == word
                    && (entry.pos != PartOfSpeech.NOUN || isNounPhrase(words, word, entry.phrase))) {
                matches.add(new Match<>(entry.value, word, words, entry.phrase.toString(), "", entry.pos.isOf(word)));
            }
        }
    }

    private void matchCompound(Word word, String compound, List<Match<E>> matches) {
        int longest = Math.min(headLengths.length(), compound.length()) - 1;
        for (int length = longest; length >= SHORTEST_COMPOUND_HEAD; length--) {
            if (!headLengths.get(length)) {
                continue;
            }
            int start = compound.length() - length;
            for (Entry<E> entry : byWord.getOrDefault(compound.substring(start), List.of())) {
                if (entry.headsCompounds && entry.phrase.words().size() == 1) {
                    String modifier = compound.substring(0, start).replaceAll("[-‑]$", "");
                    matches.add(new Match<>(
                            entry.value, word, List.of(word), entry.phrase.toString(), modifier, entry.pos.isOf(word)));
                }
            }
        }
    }

    /**
     * Whether the words of a noun phrase hang on its noun and stand in their order: neither "the military led an operation" nor
     * "an operation against the military" is a "military operation".
     */
    private static boolean isNounPhrase(List<Word> words, Word anchor, Phrase phrase) {
        return words.size() == 1
                || phrase.isInOrder(words) && words.stream().allMatch(word -> word == anchor || word.isUnder(anchor));
    }

    /** The word of a match that all the others depend on; for a verb phrase it must be able to be the verb. */
    private static @Nullable Word highest(List<Word> words, PartOfSpeech pos) {
        Word highest = null;
        int least = Integer.MAX_VALUE;
        for (Word word : words) {
            if (pos.admits(word) && depth(word) < least) {
                least = depth(word);
                highest = word;
            }
        }
        return highest;
    }

    private static int depth(Word word) {
        int depth = 0;
        for (Word up = word.head(); up != null; up = up.head()) {
            depth++;
        }
        return depth;
    }
}
