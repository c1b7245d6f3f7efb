package org.wederhoor.reading.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.lexicon.Lexicon;
import org.wederhoor.reading.lexicon.Lexicons;
import org.wederhoor.reading.lexicon.WordList;
import org.wederhoor.reading.syntax.Clause;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Roles;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;

/** Finds the phrases that say who did it. */
public final class ResponsibilityFinder {
    private record Entry(List<String> agent, List<String> event, Responsibility.Answer answer) {
        static Entry of(Table.Row row) {
            try {
                return new Entry(row.list("agent"), row.list("event"), Responsibility.Answer.of(row.get("answer")));
            } catch (IllegalArgumentException e) {
                throw row.error("no such answer: '" + row.get("answer") + "'");
            }
        }
    }

    private final Lexicon<Entry> phrases;
    private final WordList negations;

    public ResponsibilityFinder(Lexicons lexicons) {
        this.phrases = lexicons.lexicon("responsibility.tsv", "phrase", Entry::of);
        this.negations = lexicons.words("negations.tsv", "word");
    }

    /** All of them in the order of the text. */
    public List<Responsibility> find(ParsedText text) {
        List<Responsibility> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            Set<Word> used = new HashSet<>();
            for (Word word : sentence.words()) {
                for (Lexicon.Match<Entry> match : phrases.at(word)) {
                    Responsibility responsibility =
                            match.words().stream().anyMatch(used::contains) ? null : read(match);
                    if (responsibility != null) {
                        found.add(responsibility);
                        used.addAll(match.words());
                    }
                }
            }
        }
        return found;
    }

    private @Nullable Responsibility read(Lexicon.Match<Entry> match) {
        Entry entry = match.value();
        Word agent = Roles.first(entry.agent(), match.anchor(), match.words());
        if (agent == null) {
            return null;
        }
        Word event = Roles.first(entry.event(), match.anchor(), match.words());
        boolean negated = match.words().stream().noneMatch(negations::has)
                && new Clause(match.anchor())
                                .negation(word ->
                                        negations.has(word) && !match.words().contains(word))
                        != null;
        Responsibility.Answer answer = negated ? Responsibility.Answer.NO : entry.answer();
        return new Responsibility(match.words(), answer, agent, event);
    }
}
