package org.wederhoor.reading.event;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.syntax.Word;

/**
 * Words that say who did it, beside the event's own verb: "zit achter de aanslag", "heeft er niets mee te maken".
 *
 * @param words the phrase
 * @param agent the word for whom it is said of
 * @param event the word that names the event, null where it was told before
 */
public record Responsibility(
        List<Word> words,
        Answer answer,
        Word agent,
        @Nullable Word event) {
    /** What the phrase says of the agent's part. */
    public enum Answer {
        YES,
        PART,
        NO;

        static Answer of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    public Responsibility {
        words = List.copyOf(words);
    }

    /** The word that the phrase hangs on in the tree. */
    public Word word() {
        return words.get(0);
    }
}
