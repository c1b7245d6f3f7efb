package org.wederhoor.reading.attribution;

import java.util.List;
import java.util.stream.Stream;
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

    /** The citation with the stance of the verdict that its content is, or that it calls its content, if there is one. */
    Citation judged(Citation citation, ParsedText text) {
        if (citation.stance() != Stance.ASSERTS && citation.stance() != Stance.OTHER) {
            return citation;
        }
        Stance verdict = verdict(citation, text);
        return verdict == null ? citation : citation.as(verdict);
    }

    private @Nullable Stance verdict(Citation citation, ParsedText text) {
        int index = citation.sentence().index();
        List<Sentence> sentences = text.sentences();
        List<Word> content = sentences.subList(Math.max(0, index - 1), Math.min(sentences.size(), index + 2)).stream()
                .map(Sentence::words)
                .flatMap(List::stream)
                .filter(word -> citation.covers(word.span()))
                .toList();
        Stance within = content.size() > MOST_WORDS ? null : first(content);
        return within != null ? within : first(called(citation));
    }

    /** What the verb of the cue calls its object, also where that was taken for a second one: "noemde het bericht een fabel". */
    private static List<Word> called(Citation citation) {
        return citation.cue().stream()
                .filter(word -> word.child("obj") != null)
                .flatMap(word -> Stream.concat(
                        word.children("xcomp").stream(),
                        word.children("obj").stream().skip(1)))
                .toList();
    }

    private @Nullable Stance first(List<Word> candidates) {
        for (Word word : candidates) {
            for (Lexicon.Match<Stance> match : words.at(word)) {
                return match.value();
            }
        }
        return null;
    }
}
