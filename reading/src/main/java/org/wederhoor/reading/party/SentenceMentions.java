package org.wederhoor.reading.party;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;

/** The mentions found so far in one sentence, by their words: no word belongs to two. */
final class SentenceMentions {
    private final Sentence sentence;
    private final @Nullable PartyMention[] byWord;

    SentenceMentions(Sentence sentence) {
        this.sentence = sentence;
        this.byWord = new PartyMention[sentence.words().size()];
    }

    Sentence sentence() {
        return sentence;
    }

    /** The words of the sentence. */
    List<Word> words() {
        return sentence.words();
    }

    /** Adds a mention; one whose words it takes over is no longer there. */
    void add(PartyMention mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            byWord[i] = mention;
        }
    }

    /** The mention that the word at {@code index} belongs to, null if there is none, or no such word. */
    @Nullable
    PartyMention at(int index) {
        return index < 0 || index >= byWord.length ? null : byWord[index];
    }

    boolean isFree(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (byWord[i] != null) {
                return false;
            }
        }
        return true;
    }

    /** In the order of the sentence, each once. */
    List<PartyMention> inOrder() {
        List<PartyMention> mentions = new ArrayList<>();
        for (int i = 0; i < byWord.length; i++) {
            PartyMention mention = byWord[i];
            if (mention != null && mention.first() == i) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    /**
     * Index of the first word of a phrase from {@code first} to {@code last} with what describes it before it: "two rebel commanders",
     * and a description that was found before ("interior ministry" of "interior ministry spokesman").
     */
    int withModifiers(int first, int last) {
        int start = first;
        while (start > 0) {
            PartyMention before = byWord[start - 1];
            if (before == null && modifies(words().get(start - 1), start, last)) {
                start--;
            } else if (before != null && before.name() == null && isPartOf(before.head(), start, last)) {
                start = before.first();
            } else {
                break;
            }
        }
        return start;
    }

    private static boolean modifies(Word word, int first, int last) {
        boolean describes = switch (word.upos()) {
            case ADJ, NUM -> word.relates("amod", "nummod", "nmod", "advmod", "acl", "compound");
            case VERB -> word.relates("amod");
            default -> word.relates("compound");
        };
        return describes && hangs(word, first, last);
    }

    private static boolean isPartOf(Word word, int first, int last) {
        return word.relates("compound") && hangs(word, first, last);
    }

    private static boolean hangs(Word word, int first, int last) {
        Word head = word.head();
        return head != null && first <= head.index() && head.index() <= last;
    }
}
