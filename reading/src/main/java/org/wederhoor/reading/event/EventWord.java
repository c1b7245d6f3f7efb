package org.wederhoor.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wederhoor.reading.Kind;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.lexicon.PartOfSpeech;

/**
 * A word or phrase that tells an event.
 *
 * @param agent where the doer stands: "subject", "object", "none", or a preposition
 * @param targets where those stand to whom it is done, in order of preference
 * @param conditions all of which must hold
 * @param weak whether it is an event only where no stronger word tells the same
 * @param takesUp whether it is an event only where the report tells one of its kind in other words
 */
record EventWord(
        PartOfSpeech pos,
        Kind kind,
        String agent,
        List<String> targets,
        List<Condition> conditions,
        boolean weak,
        boolean takesUp) {
    static EventWord of(Table.Row row) {
        PartOfSpeech pos = PartOfSpeech.of(row);
        List<Condition> conditions = new ArrayList<>();
        boolean weak = false;
        boolean takesUp = false;
        for (String condition : row.list("condition")) {
            switch (condition) {
                case "weak" -> weak = true;
                case "told" -> takesUp = true;
                default -> conditions.add(Condition.parse(condition, row));
            }
        }
        List<String> targets = row.list("target");
        return new EventWord(
                pos,
                kind(row, row.get("kind")),
                row.get("agent").isEmpty() ? (pos == PartOfSpeech.VERB ? "subject" : "") : row.get("agent"),
                targets.isEmpty() && pos == PartOfSpeech.VERB ? List.of("object") : targets,
                List.copyOf(conditions),
                weak,
                takesUp);
    }

    /** A noun that takes up any event told before ("incident", "drama") and tells none itself. */
    static EventWord generic(Table.Row row) {
        List<String> kinds = row.list("kinds");
        Kind kind = kinds.isEmpty() || kinds.get(0).equals("*") ? Kind.ATTACK : kind(row, kinds.get(0));
        return new EventWord(PartOfSpeech.NOUN, kind, "", List.of(), List.of(), true, false);
    }

    static Kind kind(Table.Row row, String name) {
        try {
            return Kind.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("no such kind of event: '" + name + "'");
        }
    }
}
