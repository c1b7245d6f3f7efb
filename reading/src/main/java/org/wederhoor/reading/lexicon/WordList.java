package org.wederhoor.reading.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.syntax.Word;

/**
 * A plain list of words of a language, such as its negations.
 *
 * @param words in lower case
 */
public record WordList(Set<String> words) {
    public WordList {
        words = Set.copyOf(words);
    }

    /** The words under {@code column}. */
    public static WordList of(Table table, String column) {
        Set<String> words = new HashSet<>();
        for (Table.Row row : table.rows()) {
            words.add(row.get(column).toLowerCase(Locale.ROOT));
        }
        return new WordList(words);
    }

    /** The words under {@code column} in the rows that have {@code value} under {@code key}. */
    public static WordList where(Table table, String column, String key, String value) {
        Set<String> words = new HashSet<>();
        for (Table.Row row : table.rows()) {
            if (row.get(key).equals(value)) {
                words.add(row.get(column).toLowerCase(Locale.ROOT));
            }
        }
        return new WordList(words);
    }

    /** Whether {@code word} is in the list by its form or lemma. */
    public boolean has(Word word) {
        return words.contains(word.lowerForm()) || words.contains(word.lemma());
    }
}
