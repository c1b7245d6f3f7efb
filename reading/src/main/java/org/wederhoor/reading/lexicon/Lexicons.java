package org.wederhoor.reading.lexicon;

import java.util.function.Function;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;

/** The lexicon files of one language. */
public record Lexicons(Language language) {
    /** The lexicon in {@code file}, with the dictionary forms under {@code column} and their parts of speech under "pos". */
    public <E> Lexicon<E> lexicon(String file, String column, Function<Table.Row, E> value) {
        return Lexicon.of(language.table(file), column, value);
    }

    /** The lexicon in {@code file}, all of whose entries are of one part of speech. */
    public <E> Lexicon<E> lexicon(String file, String column, PartOfSpeech pos, Function<Table.Row, E> value) {
        return Lexicon.of(language.table(file), column, pos, value);
    }

    /** The plain list of words under {@code column} of {@code file}. */
    public WordList words(String file, String column) {
        return WordList.of(language.table(file), column);
    }

    /** The words under {@code column} of {@code file} in the rows with {@code value} under {@code key}. */
    public WordList words(String file, String column, String key, String value) {
        return WordList.where(language.table(file), column, key, value);
    }

    /** The sequences of words under {@code column} of {@code file}. */
    public WordSequences sequences(String file, String column) {
        return WordSequences.of(language.table(file), column);
    }
}
