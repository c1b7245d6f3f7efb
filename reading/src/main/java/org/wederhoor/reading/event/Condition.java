package org.wederhoor.reading.event;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.lexicon.Lexicon;
import org.wederhoor.reading.lexicon.WordList;
import org.wederhoor.reading.syntax.Clause;
import org.wederhoor.reading.syntax.Roles;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/**
 * What must hold around an ambiguous word for it to tell an event: "subject:weapon", "object:!event", "passive".
 *
 * @param role "subject", "object", "any", "passive", or a preposition
 * @param classes classes of which the word in the role must have one; "none" for no word there
 * @param negated whether it must have none of them
 */
record Condition(String role, Set<String> classes, boolean negated) {
    static Condition parse(String text, Table.Row row) {
        if (text.equals("passive")) {
            return new Condition("passive", Set.of(), false);
        }
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw row.error("not a condition: '" + text + "'");
        }
        String classes = text.substring(colon + 1);
        boolean negated = classes.startsWith("!");
        return new Condition(
                text.substring(0, colon),
                new TreeSet<>(Arrays.asList((negated ? classes.substring(1) : classes).split("\\|"))),
                negated);
    }

    /** Whether it asks for a weapon that is used, as "afvuren" does for its object. */
    boolean asksForWeapon() {
        return !negated && classes.contains("weapon");
    }

    /** Whether it holds around the words that tell the event. */
    boolean holds(Lexicon.Match<EventWord> match, Function<Word, Set<String>> classesOf, WordList motion) {
        Word predicate = match.anchor();
        Clause clause = new Clause(predicate);
        if (predicate.relates("amod")
                && predicate.upos() == Upos.VERB
                && (role.equals("subject") || role.equals("object"))) {
            return fits(list(predicate.head()), classesOf);
        }
        return switch (role) {
            case "passive" -> clause.isPassive();
            case "any" -> fits(Arguments.around(predicate), classesOf);
            case "subject" -> fits(list(subject(clause, motion)), classesOf);
            case "object" -> fits(list(Arguments.patient(predicate, match.words())), classesOf);
            default -> fits(behind(match), classesOf);
        };
    }

    /** What the preposition governs, with the predicate or with another word of the phrase ("lost control of the city"). */
    private List<Word> behind(Lexicon.Match<EventWord> match) {
        List<Word> phrases = new Clause(match.anchor()).obliques(List.of(role));
        return phrases.isEmpty() ? list(Roles.behind(role, match.anchor(), match.words())) : phrases;
    }

    /** The doer; where the parser found no subject, what it took for the object. */
    private static @Nullable Word subject(Clause clause, WordList motion) {
        if (clause.isPassive() && !motion.has(clause.predicate())) {
            return clause.doer();
        }
        Word subject = clause.subject();
        return subject == null ? clause.patient() : subject;
    }

    private static List<Word> list(@Nullable Word word) {
        return word == null ? List.of() : List.of(word);
    }

    private boolean fits(List<Word> words, Function<Word, Set<String>> classesOf) {
        if (classes.contains("none")) {
            return words.isEmpty() != negated;
        }
        return words.stream().anyMatch(word -> has(classesOf.apply(word))) != negated;
    }

    private boolean has(Set<String> found) {
        return !Collections.disjoint(found, classes) || !negated && found.contains(WordClasses.OPEN);
    }
}
