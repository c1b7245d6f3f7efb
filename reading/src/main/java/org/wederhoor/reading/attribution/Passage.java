package org.wederhoor.reading.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** Turns words of one sentence into the stretches of text they stand in. */
final class Passage {
    private Passage() {}

    /** The stretches that {@code words} fill, punctuation between them included, punctuation at their edges not. */
    static List<Span> of(Collection<Word> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        Sentence sentence = words.iterator().next().sentence();
        TreeSet<Integer> indices = new TreeSet<>();
        words.forEach(word -> indices.add(word.index()));
        List<Span> spans = new ArrayList<>();
        int first = indices.first();
        int previous = first;
        for (int index : indices) {
            if (index > previous + 1 && !onlyPunctuation(sentence, previous + 1, index - 1)) {
                addTrimmed(sentence, first, previous, spans);
                first = index;
            }
            previous = index;
        }
        addTrimmed(sentence, first, previous, spans);
        return spans;
    }

    private static boolean onlyPunctuation(Sentence sentence, int first, int last) {
        return sentence.words(first, last).stream().allMatch(word -> word.upos() == Upos.PUNCT);
    }

    private static void addTrimmed(Sentence sentence, int first, int last, List<Span> spans) {
        List<Word> words = sentence.words();
        int from = first;
        int to = last;
        while (from <= to && words.get(from).upos() == Upos.PUNCT) {
            from++;
        }
        while (to >= from
                && words.get(to).upos() == Upos.PUNCT
                && !words.get(to).form().equals(")")) {
            to--;
        }
        if (from <= to) {
            spans.add(words.get(from).span().union(words.get(to).span()));
        }
    }
}
