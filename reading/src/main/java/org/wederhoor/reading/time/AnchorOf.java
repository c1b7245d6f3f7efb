package org.wederhoor.reading.time;

import java.util.EnumSet;
import java.util.Set;
import org.wederhoor.reading.time.TimeMention.Anchor;

/** From what a phrase is counted, told by the operations in its meaning. */
final class AnchorOf {
    private static final Set<Operation> DATED =
            EnumSet.of(Operation.DATE, Operation.MONTH, Operation.SEASON, Operation.HOLIDAY, Operation.EASTER);

    private static final Set<Operation> TOLD = EnumSet.of(
            Operation.LATER,
            Operation.EARLIER,
            Operation.ONWARD,
            Operation.FOLLOWING,
            Operation.PRECEDING,
            Operation.SAMENIGHT);

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
        if (call.operation() == Operation.OPEN) {
            return Anchor.NONE;
        }
        if (TOLD.contains(call.operation())) {
            return Anchor.STORY;
        }
        if (call.operation() == Operation.YEAR || call.operation() == Operation.DECADE || isComplete(call)) {
            return Anchor.CALENDAR;
        }
        return call.arguments().stream()
                .map(argument -> meaning(argument, phrase))
                .filter(anchor -> anchor != Anchor.PUBLICATION)
                .findFirst()
                .orElse(Anchor.PUBLICATION);
    }

    private static boolean isComplete(Meaning.Call call) {
        int withYear = call.operation() == Operation.DATE ? 3 : 2;
        return DATED.contains(call.operation()) && call.arguments().size() == withYear;
    }
}
