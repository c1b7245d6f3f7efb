package org.wederhoor.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.AttributionType;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.Stance;
import org.wederhoor.reading.syntax.NounPhrase;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/**
 * An attribution with the words of the tree that it was found by.
 *
 * @param sentence the sentence of the cue
 * @param cue the cue's words; empty for a quotation without one
 * @param source the word that heads the source's phrase, null when it is only implied
 * @param content the attributed words
 * @param accused the word for the party that is blamed, null when none is
 * @param relay how the words reached the report
 */
public record Citation(
        Sentence sentence,
        List<Word> cue,
        @Nullable Word source,
        List<Span> content,
        Stance stance,
        AttributionType type,
        @Nullable Word accused,
        Relay relay) {
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");

    Citation(
            Sentence sentence,
            List<Word> cue,
            @Nullable Word source,
            List<Span> content,
            Stance stance,
            AttributionType type,
            @Nullable Word accused) {
        this(sentence, cue, source, content, stance, type, accused, Relay.DIRECT);
    }

    public Citation {
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** The words that name the source, without preposition, and without those that it says, which a parser may have joined to it. */
    public List<Word> sourceWords() {
        if (source == null) {
            return List.of();
        }
        List<Word> words = sourceWords(source, cue);
        int at = words.indexOf(source);
        int first = at;
        while (first > 0 && !covers(words.get(first - 1).span()) && !isDash(words.get(first - 1))) {
            first--;
        }
        int last = at;
        while (last + 1 < words.size() && !covers(words.get(last + 1).span())) {
            last++;
        }
        return at < 0 ? List.of(source) : trimmed(words.subList(first, last + 1));
    }

    private static List<Word> trimmed(List<Word> words) {
        int first = 0;
        int last = words.size();
        while (first < last - 1 && (isEdge(words.get(first)) || words.get(first).upos() == Upos.CCONJ)) {
            first++;
        }
        while (last > first + 1 && isEdge(words.get(last - 1))) {
            last--;
        }
        return words.subList(first, last);
    }

    /** "WASHINGTON (Reuters) - The army": a dash before the source ends a dateline. */
    private static boolean isDash(Word word) {
        return word.upos() == Upos.PUNCT && DASHES.contains(word.form());
    }

    private static boolean isEdge(Word word) {
        return word.upos() == Upos.PUNCT && !word.form().equals(")");
    }

    static List<Word> sourceWords(Word source, List<Word> cue) {
        List<Word> words = new ArrayList<>(new NounPhrase(source).words());
        for (Word clause : source.children("acl", "appos", "parataxis")) {
            if (cue.stream().anyMatch(word -> word == clause || word.isUnder(clause))) {
                words.removeAll(clause.subtree());
            }
        }
        return trimmed(words);
    }

    /** Whether {@code span} stands in the attributed words. */
    public boolean covers(Span span) {
        return content.stream().anyMatch(stretch -> stretch.contains(span));
    }

    /** The same with more content behind it: a quotation that goes on. */
    Citation withMore(List<Span> more) {
        List<Span> all = new ArrayList<>(content);
        all.addAll(more);
        return new Citation(sentence, cue, source, all, stance, type, accused, relay);
    }

    Citation as(Stance newStance) {
        return new Citation(sentence, cue, source, content, newStance, type, accused, relay);
    }

    Citation by(Relay newRelay) {
        return new Citation(sentence, cue, source, content, stance, type, accused, newRelay);
    }
}
