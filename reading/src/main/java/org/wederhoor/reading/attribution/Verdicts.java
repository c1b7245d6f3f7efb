package org.wederhoor.reading.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Stance;
import org.wederhoor.reading.lexicon.Lexicon;
import org.wederhoor.reading.lexicon.Lexicons;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;

/** Words by which a speaker judges an account: who calls a report "nonsense" denies it, whatever the verb of saying. */
final class Verdicts {
    /** A verdict is brief; a long content holds its words for other reasons. */
    private static final int MOST_WORDS = 9;

    private final Lexicon<Stance> words;

    Verdicts(Lexicons lexicons) {
        this.words = lexicons.lexicon("verdicts.tsv", "word", row -> Cue.stance(row, row.get("stance")));
    }

    /** The citation with the stance of the verdict that its content is, if it is one. */
    Citation judged(Citation citation, ParsedText text) {
        if (citation.stance() != Stance.ASSERTS && citation.stance() != Stance.OTHER) {
            return citation;
        }
        Stance verdict = verdict(citation, text);
        return verdict == null ? citation : citation.as(verdict);
    }

    private @Nullable Stance verdict(Citation citation, ParsedText text) {
        List<Word> content = text.sentences().stream()
                .filter(sentence ->
                        Math.abs(sentence.index() - citation.sentence().index()) <= 1)
                .map(Sentence::words)
                .flatMap(List::stream)
                .filter(word -> citation.covers(word.span()))
                .toList();
        if (content.size() > MOST_WORDS) {
            return null;
        }
        for (Word word : content) {
            for (Lexicon.Match<Stance> match : words.at(word)) {
                return match.value();
            }
        }
        return null;
    }
}
