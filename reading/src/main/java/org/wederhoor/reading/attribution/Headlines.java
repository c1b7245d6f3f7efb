package org.wederhoor.reading.attribution;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.AttributionType;
import org.wederhoor.reading.Stance;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** "Pentagon: drie doden bij aanval": a party before a colon is the source of what follows it. */
final class Headlines {
    private static final int LONGEST_SOURCE = 8;

    private Headlines() {}

    /**
     * The attribution that a colon makes in {@code sentence}, null if it makes none.
     *
     * @param isParty whether a word names or describes a party
     */
    static @Nullable Citation read(Sentence sentence, Predicate<Word> isParty) {
        List<Word> words = sentence.words();
        int colon = colon(words);
        if (colon < 0 || colon + 2 >= words.size()) {
            return null;
        }
        List<Word> before = words.subList(0, colon);
        if (before.stream().anyMatch(word -> word.upos() == Upos.VERB || word.upos() == Upos.AUX)
                || before.stream().noneMatch(isParty)) {
            return null;
        }
        Word source = before.stream().filter(isParty).findFirst().orElseThrow();
        Content content = Content.of(words.subList(colon + 1, words.size()));
        if (content.isEmpty()) {
            return null;
        }
        return new Citation(
                sentence,
                List.of(words.get(colon)),
                source,
                content.spans(),
                Stance.ASSERTS,
                AttributionType.DIRECT,
                null);
    }

    private static int colon(List<Word> words) {
        for (int i = 1; i < Math.min(words.size(), LONGEST_SOURCE); i++) {
            if (words.get(i).form().equals(":")) {
                return i;
            }
        }
        return -1;
    }
}
