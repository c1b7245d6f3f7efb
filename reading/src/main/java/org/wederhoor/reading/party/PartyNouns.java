package org.wederhoor.reading.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.lexicon.Lexicon;
import org.wederhoor.reading.lexicon.Lexicons;
import org.wederhoor.reading.lexicon.PartOfSpeech;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** The common nouns for parties of one language, from {@code party-nouns.tsv}. */
final class PartyNouns {
    private static final String FILE = "party-nouns.tsv";

    /** A noun of several words, as a treebank cuts them: "president", "'s", "office". */
    private record Phrase(List<String> words, PartyNoun noun) {
        static Phrase of(Table.Row row) {
            String form = row.get("noun").toLowerCase(Locale.ROOT).replace("'s ", " 's ");
            return new Phrase(List.of(form.split(" +")), PartyNoun.of(row));
        }

        boolean standsAt(int first, List<Word> sentence) {
            if (first + words.size() > sentence.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!is(sentence.get(first + i), words.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean is(Word word, String wanted) {
            return word.lowerForm().replace('’', '\'').equals(wanted)
                    || word.lowerLemma().equals(wanted);
        }
    }

    /**
     * A noun of several words where it stands in a sentence.
     *
     * @param first index of its first word
     * @param last index of its last word, inclusive
     */
    record Place(PartyNoun noun, int first, int last) {}

    private final Lexicon<PartyNoun> words;
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    PartyNouns(Lexicons lexicons) {
        words = lexicons.lexicon(FILE, "noun", PartOfSpeech.NOUN, PartyNoun::of);
        for (Table.Row row : lexicons.language().table(FILE).rows()) {
            Phrase phrase = Phrase.of(row);
            if (phrase.words().size() > 1) {
                phrases.computeIfAbsent(phrase.words().get(0), first -> new ArrayList<>())
                        .add(phrase);
            }
        }
    }

    /** The noun that {@code word} is by itself, null if it is none. */
    @Nullable
    PartyNoun at(Word word) {
        if (word.upos() != Upos.NOUN && word.upos() != Upos.PROPN && word.upos() != Upos.X) {
            return null;
        }
        PartyNoun found = null;
        for (Lexicon.Match<PartyNoun> match : words.at(word)) {
            if (match.words().size() == 1
                    && (found == null || match.value().noun().equalsIgnoreCase(word.form()))) {
                found = match.value();
            }
        }
        return found;
    }

    /** The nouns of several words beside each other: "ministry of defence", "police chief". */
    List<Place> phrases(Sentence sentence) {
        List<Place> found = new ArrayList<>();
        for (Word word : sentence.words()) {
            add(word, word.lowerForm(), found);
            if (!word.lowerLemma().equals(word.lowerForm())) {
                add(word, word.lowerLemma(), found);
            }
        }
        return found;
    }

    private void add(Word word, String first, List<Place> found) {
        for (Phrase phrase : phrases.getOrDefault(first, List.of())) {
            if (phrase.standsAt(word.index(), word.sentence().words())) {
                found.add(new Place(
                        phrase.noun(),
                        word.index(),
                        word.index() + phrase.words().size() - 1));
            }
        }
    }
}
