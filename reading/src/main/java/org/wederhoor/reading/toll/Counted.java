package org.wederhoor.reading.toll;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Harm;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.Toll;
import org.wederhoor.reading.number.Quantity;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/**
 * A quantity with the noun that it counts.
 *
 * @param noun null for a bare number
 * @param described adjectives before the noun, in order
 * @param subset whether it counts a part of people counted before: "onder wie drie kinderen"
 */
record Counted(
        Sentence sentence,
        Quantity quantity,
        List<Word> described,
        @Nullable Word noun,
        boolean subset) {
    Counted {
        described = List.copyOf(described);
    }

    int last() {
        return noun == null ? quantity.last() : noun.index();
    }

    boolean covers(Word word) {
        return word.sentence() == sentence && quantity.first() <= word.index() && word.index() <= last();
    }

    /** The word of the phrase whose head lies outside it. */
    Word top() {
        Word top = sentence.words().get(last());
        for (Word head = top.head(); head != null && covers(head); head = head.head()) {
            top = head;
        }
        return top;
    }

    /** Whether it counts some of those named: "ten of the wounded". */
    boolean isPartitive() {
        return described.stream().anyMatch(word -> word.upos() == Upos.ADP);
    }

    /** Whether a preposition governs it. */
    boolean isGoverned() {
        return quantity.first() > 0
                && sentence.words().get(quantity.first() - 1).upos() == Upos.ADP;
    }

    Span span() {
        return Span.around(sentence.words(quantity.first(), quantity.last()).stream()
                .map(Word::span)
                .toList());
    }

    Toll toll(Harm harm) {
        return new Toll(harm, quantity.low(), quantity.high(), who(), span());
    }

    private @Nullable String who() {
        if (noun == null) {
            return null;
        }
        return sentence.words(quantity.last() + 1, noun.index()).stream()
                .map(Word::form)
                .collect(Collectors.joining(" "));
    }
}
