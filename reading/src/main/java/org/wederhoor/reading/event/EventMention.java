package org.wederhoor.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Kind;
import org.wederhoor.reading.Modality;
import org.wederhoor.reading.Period;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.place.PlaceMention;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;

/**
 * Words that tell an event or take one up.
 *
 * @param word the word that heads them in the tree
 * @param words all of them: the verb with its particle, the phrase
 * @param kind what the words alone say
 * @param weak whether they are an event of their own only where nothing else tells the same: "doden", "incident"
 * @param anaphoric whether they take up something told before: "de aanval", "het bloedbad"
 * @param novel whether they say themselves that it is another one: "een tweede aanval", "eerdere beschietingen"
 * @param agents words for those who did it
 * @param targets words for those to whom it was done
 * @param means the weapon or vehicle
 * @param place where, as the clause tells it; null when it does not
 * @param near the nearest place of the sentence; null when it has none
 * @param time when, as the clause tells it or the story implies
 */
public record EventMention(
        Word word,
        List<Word> words,
        Kind kind,
        boolean weak,
        boolean anaphoric,
        boolean novel,
        Modality modality,
        List<Word> agents,
        List<Word> targets,
        @Nullable Word means,
        @Nullable PlaceMention place,
        @Nullable PlaceMention near,
        @Nullable Period time) {
    public EventMention {
        words = List.copyOf(words);
        agents = List.copyOf(agents);
        targets = List.copyOf(targets);
    }

    public Sentence sentence() {
        return word.sentence();
    }

    /** The trigger word itself. */
    public Span span() {
        return word.span();
    }

    /** Its words as stretches of the text, joined where no more than an article stands between: "sloegen", "op de vlucht". */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        Word before = null;
        for (Word next : words) {
            if (before != null && next.index() - before.index() <= 2) {
                spans.add(spans.remove(spans.size() - 1).union(next.span()));
            } else {
                spans.add(next.span());
            }
            before = next;
        }
        return spans;
    }
}
