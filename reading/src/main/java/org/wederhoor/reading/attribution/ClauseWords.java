package org.wederhoor.reading.attribution;

import org.wederhoor.reading.lexicon.Lexicons;
import org.wederhoor.reading.lexicon.WordList;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/**
 * The small words by which a language leads into what is said, or points back to it.
 *
 * @param complementisers words that begin a clause which is said: "dat", "whether"
 * @param pointers words that at the beginning of a sentence stand for the one before: "zo", "so"
 */
record ClauseWords(WordList complementisers, WordList pointers) {
    private static final String FILE = "clause-words.tsv";

    static ClauseWords of(Lexicons lexicons) {
        return new ClauseWords(
                lexicons.words(FILE, "word", "role", "complementiser"),
                lexicons.words(FILE, "word", "role", "pointer"));
    }

    /** Whether {@code clause} begins with a complementiser, whatever the parser took the clause for. */
    boolean isComplement(Word clause) {
        Word mark = clause.child("mark");
        return mark != null && complementisers.has(mark);
    }

    /** Whether {@code word} stands for what was said before it. */
    boolean pointsBack(Word word) {
        return "Dem".equals(word.feature("PronType"))
                        && word.upos() == Upos.PRON
                        && word.children().isEmpty()
                || word.index() == 0 && word.upos() == Upos.ADV && pointers.has(word);
    }
}
