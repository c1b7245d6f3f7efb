package org.wederhoor.reading.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** Reads off the words beside a name which sort of place it is: "de regio Donetsk", "Kozinka, een dorp in de regio", "Nassau County". */
final class SaidFeature {
    private static final int REACH = 4;

    private final PlaceWords words;

    SaidFeature(PlaceWords words) {
        this.words = words;
    }

    /** The sort of place that the words {@code first} to {@code last} are said to be, null when nothing says so. */
    @Nullable
    Feature of(Sentence sentence, int first, int last) {
        List<Word> all = sentence.words();
        if (first > 0 && all.get(first - 1).upos() == Upos.NOUN) {
            Feature before = words.feature(all.get(first - 1));
            if (before != null) {
                return before;
            }
        }
        int of = first - 1;
        if (of > 0 && all.get(of).upos() == Upos.DET) {
            of--;
        }
        if (of > 0 && words.link(all.get(of).form()) == PlaceWords.Link.OF && words.standsBeforeOf(all.get(of - 1))) {
            return words.feature(all.get(of - 1));
        }
        Feature behind = last + 1 < all.size() ? words.featureBehind(all.get(last + 1)) : null;
        if (behind != null) {
            return behind;
        }
        return last + 2 < all.size() && all.get(last + 1).form().equals(",") ? apposed(all, last + 2) : null;
    }

    private @Nullable Feature apposed(List<Word> all, int from) {
        for (int at = from; at < Math.min(from + REACH, all.size()); at++) {
            Word word = all.get(at);
            switch (word.upos()) {
                case DET, ADJ, NUM, ADV -> {}
                case NOUN -> {
                    return words.feature(word);
                }
                default -> {
                    return null;
                }
            }
        }
        return null;
    }
}
