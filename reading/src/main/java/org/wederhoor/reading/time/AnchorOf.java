package org.wederhoor.reading.time;

import java.util.EnumSet;
import java.util.Set;
import org.wederhoor.reading.time.TimeMention.Anchor;

/** From what a phrase is counted, told by the operations in its meaning. */
final class AnchorOf {
    private static final Set<Operation> NONE =
            EnumSet.of(Operation.OPEN, Operation.PRIOR, Operation.UNTIL, Operation.BEYOND, Operation.FROM);

    private static final Set<Operation> TOLD = EnumSet.of(
            Operation.LATER,
            Operation.EARLIER,
            Operation.ONWARD,
            Operation.FOLLOWING,
            Operation.PRECEDING,
            Operation.SAME,
            Operation.SAMENIGHT);

    private static final Set<Operation> CALENDAR = EnumSet.of(Operation.YEAR, Operation.DECADE, Operation.CENTURY);

    private AnchorOf() {}

    static Anchor phrase(Bound.Phrase phrase) {
        Meaning meaning = phrase.rule().meaning();
        return meaning == null ? Anchor.NONE : meaning(meaning, phrase);
    }

    private static Anchor meaning(Meaning meaning, Bound.Phrase phrase) {
        if (meaning instanceof Meaning.Name name) {
            return phrase.bound().get(name.text()) instanceof Bound.Phrase inner ? phrase(inner) : Anchor.PUBLICATION;
        }
        Meaning.Call call = (Meaning.Call) meaning;
        Operation operation = call.operation();
        if (operation == Operation.NOW) {
            return Anchor.PRESENT;
        }
        if (NONE.contains(operation)) {
            boolean present = call.arguments().stream().anyMatch(inner -> meaning(inner, phrase) == Anchor.PRESENT);
            return present ? Anchor.PRESENT : Anchor.NONE;
        }
        if (TOLD.contains(operation)) {
            return Anchor.STORY;
        }
        if (CALENDAR.contains(operation) || hasYear(call, phrase)) {
            return Anchor.CALENDAR;
        }
        return call.arguments().stream()
                .map(argument -> meaning(argument, phrase))
                .filter(anchor -> anchor != Anchor.PUBLICATION)
                .findFirst()
                .orElse(Anchor.PUBLICATION);
    }

    private static boolean hasYear(Meaning.Call call, Bound.Phrase phrase) {
        int year = call.operation().year();
        return year > 0 && new Arguments(call.arguments(), phrase.bound()).optional(year) != null;
    }
}
