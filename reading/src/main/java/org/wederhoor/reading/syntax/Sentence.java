package org.wederhoor.reading.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Span;

/** A parsed sentence: its words as a dependency tree, and the names among them. */
public final class Sentence {
    private final int index;
    private final int paragraph;
    private final List<Word> words;
    private final List<Name> names;
    private final Word root;

    /**
     * @param index position in the text, from 0
     * @param paragraph number of its paragraph, from 0
     * @param words at least one, in order
     * @param heads for each word the index of its head, -1 at the one root; no cycles
     * @param names in the order of the text, not overlapping
     */
    public Sentence(int index, int paragraph, List<Word> words, int[] heads, List<Name> names) {
        this.index = index;
        this.paragraph = paragraph;
        this.words = List.copyOf(words);
        this.names = List.copyOf(names);
        Word top = null;
        for (int i = 0; i < heads.length; i++) {
            this.words.get(i).join(this, heads[i] < 0 ? null : this.words.get(heads[i]));
            if (heads[i] < 0) {
                top = this.words.get(i);
            }
        }
        if (top == null) {
            throw new IllegalArgumentException("a sentence without a root: " + words);
        }
        this.root = top;
    }

    public int index() {
        return index;
    }

    public int paragraph() {
        return paragraph;
    }

    public List<Word> words() {
        return words;
    }

    public List<Name> names() {
        return names;
    }

    public Word root() {
        return root;
    }

    /** The name that covers {@code word}, null if none does. */
    public @Nullable Name nameAt(Word word) {
        for (Name name : names) {
            if (name.first() <= word.index() && word.index() <= name.last()) {
                return name;
            }
        }
        return null;
    }

    /** The words from {@code first} to {@code last}, both inclusive. */
    public List<Word> words(int first, int last) {
        return words.subList(first, last + 1);
    }

    public Span span() {
        return words.get(0).span().union(words.get(words.size() - 1).span());
    }
}
