package org.wederhoor.reading.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;

/** The sequences of words of a lexicon, looked up by their first word. */
public final class WordSequences {
    private final Map<String, List<WordSequence>> byFirst = new HashMap<>();

    private WordSequences() {}

    /** The sequences under {@code column}. */
    static WordSequences of(Table table, String column) {
        WordSequences sequences = new WordSequences();
        for (Table.Row row : table.rows()) {
            WordSequence sequence = WordSequence.parse(row.get(column));
            sequences
                    .byFirst
                    .computeIfAbsent(sequence.words().get(0), first -> new ArrayList<>())
                    .add(sequence);
        }
        return sequences;
    }

    /** The words of every sequence found in {@code sentence}, each in the order of the sentence. */
    public List<List<Word>> find(Sentence sentence) {
        List<List<Word>> found = new ArrayList<>();
        for (Word word : sentence.words()) {
            add(word, word.lowerForm(), found);
            if (!word.lowerLemma().equals(word.lowerForm())) {
                add(word, word.lowerLemma(), found);
            }
        }
        return found;
    }

    private void add(Word word, String first, List<List<Word>> found) {
        for (WordSequence sequence : byFirst.getOrDefault(first, List.of())) {
            List<Word> words = sequence.at(word);
            if (!words.isEmpty()) {
                found.add(words);
            }
        }
    }
}
