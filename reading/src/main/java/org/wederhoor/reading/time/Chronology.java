package org.wederhoor.reading.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Period;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.time.TimeMention.Anchor;

/**
 * Which time belongs to which event of a text: the one that stands with it in the tree, else the only one of its
 * sentence, else the time of which the paragraph is telling.
 */
public final class Chronology {
    private static final int FARTHEST_CLAUSE = 3;

    private final Map<Sentence, List<TimeMention>> bySentence = new HashMap<>();
    private final Story story;

    private Chronology(ParsedText text, List<TimeMention> mentions) {
        for (TimeMention mention : mentions) {
            if (mention.anchor() != Anchor.DATELINE) {
                bySentence
                        .computeIfAbsent(mention.sentence(), sentence -> new ArrayList<>())
                        .add(mention);
            }
        }
        story = new Story(text, bySentence);
    }

    /**
     * The chronology of a text.
     *
     * @param mentions its time expressions in its order
     */
    public static Chronology of(ParsedText text, List<TimeMention> mentions) {
        return new Chronology(text, mentions);
    }

    /**
     * When what {@code trigger} stands for happened; without mentions if only inferred from the flow of the story, null
     * if the text neither says nor implies it.
     */
    public @Nullable Period periodOf(Word trigger) {
        TimeMention said = said(trigger);
        if (said != null) {
            return said.period();
        }
        TimeMention only = only(trigger);
        Period period = only != null ? only.period() : story.timeOf(trigger.sentence());
        return period == null ? null : new Period(period.from(), period.to(), period.precision(), List.of());
    }

    /** The time expression that stands with the trigger; null if none does. */
    private @Nullable TimeMention said(Word trigger) {
        TimeMention best = null;
        int least = Integer.MAX_VALUE;
        for (TimeMention mention : bySentence.getOrDefault(trigger.sentence(), List.of())) {
            int distance = distance(mention, trigger);
            if (distance >= 0 && distance < least) {
                best = mention;
                least = distance;
            }
        }
        return best;
    }

    /** How far the expression is from the trigger in the tree; negative when it does not stand with it. */
    private static int distance(TimeMention mention, Word trigger) {
        Word governor = Clauses.top(mention.sentence().words(mention.first(), mention.last()))
                .head();
        if (governor == null) {
            return trigger.head() == null ? 0 : -1;
        }
        if (governor == trigger) {
            return 0;
        }
        if (mention.ofTelling()) {
            return -1;
        }
        int steps = 1;
        Word clause = Clauses.predicate(trigger);
        for (Word at = trigger.head(); at != null && at != clause; at = at.head()) {
            if (at == governor) {
                return steps;
            }
            steps++;
        }
        for (int farther = 0; farther < FARTHEST_CLAUSE && clause != null; farther++) {
            if (governor == clause) {
                return 100 * (farther + 1);
            }
            if (Clauses.predicate(governor) == clause) {
                return 100 * (farther + 1) + 50;
            }
            clause = Clauses.sharing(clause);
        }
        return -1;
    }

    /** The one time of happening that the trigger's sentence tells; null if it tells none or several. */
    private @Nullable TimeMention only(Word trigger) {
        List<TimeMention> happening = bySentence.getOrDefault(trigger.sentence(), List.of()).stream()
                .filter(mention -> !mention.ofTelling() && mention.period() != null)
                .toList();
        return happening.size() == 1 ? happening.get(0) : null;
    }
}
