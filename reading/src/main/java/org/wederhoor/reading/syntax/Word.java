package org.wederhoor.reading.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Span;

/**
 * A word of a parsed sentence, a node of its dependency tree.
 *
 * <p>Built by the parser and then only read; children are in the order of the sentence.
 */
public final class Word {
    private final int index;
    private final Span span;
    private final String form;
    private final String lowerForm;
    private final String lemma;
    private final String lowerLemma;
    private final Upos upos;
    private final Map<String, String> features;
    private final String relation;

    private @Nullable Word head;
    private @Nullable Sentence sentence;
    private final List<Word> children = new ArrayList<>();

    /**
     * @param index position in the sentence, from 0
     * @param lemma dictionary form in lower case but for names; of a separable verb with its particle ("aanvallen")
     * @param features morphology as Universal Dependencies writes it ("Number" to "Plur")
     * @param relation relation to the head, with subtype ("nsubj:pass"); "root" at the root
     */
    public Word(
            int index, Span span, String form, String lemma, Upos upos, Map<String, String> features, String relation) {
        this.index = index;
        this.span = span;
        this.form = form;
        this.lowerForm = form.toLowerCase(Locale.ROOT);
        this.lemma = lemma;
        this.lowerLemma = lemma.toLowerCase(Locale.ROOT);
        this.upos = upos;
        this.features = Map.copyOf(features);
        this.relation = relation;
    }

    void join(Sentence newSentence, @Nullable Word newHead) {
        sentence = newSentence;
        head = newHead;
        if (newHead != null) {
            newHead.children.add(this);
        }
    }

    public int index() {
        return index;
    }

    public Span span() {
        return span;
    }

    public String form() {
        return form;
    }

    /** The form in lower case, as lexicons list it. */
    public String lowerForm() {
        return lowerForm;
    }

    public String lemma() {
        return lemma;
    }

    /** The lemma in lower case, as lexicons list it. */
    public String lowerLemma() {
        return lowerLemma;
    }

    public Upos upos() {
        return upos;
    }

    /** The value of a morphological feature, null when the word does not have it. */
    public @Nullable String feature(String name) {
        return features.get(name);
    }

    /** All morphological features by name. */
    public Map<String, String> features() {
        return features;
    }

    /** The relation to the head with its subtype, such as {@code nsubj:pass}. */
    public String relation() {
        return relation;
    }

    /** Whether the relation is one of {@code relations}: "nsubj" takes in its subtypes, "nsubj:pass" only itself. */
    public boolean relates(String... relations) {
        for (String wanted : relations) {
            if (relation.equals(wanted)
                    || (relation.length() > wanted.length()
                            && relation.charAt(wanted.length()) == ':'
                            && relation.startsWith(wanted))) {
                return true;
            }
        }
        return false;
    }

    /** The word this one depends on, null at the root. */
    public @Nullable Word head() {
        return head;
    }

    public Sentence sentence() {
        if (sentence == null) {
            throw new IllegalStateException("word is in no sentence yet: " + form);
        }
        return sentence;
    }

    /** The words that depend on this one directly, in the order of the sentence. */
    public List<Word> children() {
        return Collections.unmodifiableList(children);
    }

    /** The children with one of these relations, as {@link #relates} takes them. */
    public List<Word> children(String... relations) {
        return children.stream().filter(child -> child.relates(relations)).toList();
    }

    /** The first child with one of these relations, null if there is none. */
    public @Nullable Word child(String... relations) {
        for (Word candidate : children) {
            if (candidate.relates(relations)) {
                return candidate;
            }
        }
        return null;
    }

    /** Whether {@code other} is this word or above it in the tree. */
    public boolean isUnder(Word other) {
        for (Word word = this; word != null; word = word.head) {
            if (word == other) {
                return true;
            }
        }
        return false;
    }

    /** This word and all below it, in the order of the sentence. */
    public List<Word> subtree() {
        return subtree(word -> true);
    }

    /** This word and all below it in the order of the sentence, leaving out every branch whose top is not {@code kept}. */
    public List<Word> subtree(Predicate<Word> kept) {
        List<Word> words = new ArrayList<>();
        gather(kept, words);
        words.sort((a, b) -> Integer.compare(a.index, b.index));
        return words;
    }

    private void gather(Predicate<Word> kept, List<Word> words) {
        words.add(this);
        for (Word child : children) {
            if (kept.test(child)) {
                child.gather(kept, words);
            }
        }
    }

    @Override
    public String toString() {
        return form + "/" + upos + "/" + relation;
    }
}
