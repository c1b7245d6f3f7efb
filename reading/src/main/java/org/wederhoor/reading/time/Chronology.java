package org.wederhoor.reading.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Period;
import org.wederhoor.reading.TimePrecision;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.time.TimeMention.Anchor;
import org.wederhoor.reading.time.TimeMention.Use;

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
            if (mention.anchor() != Anchor.DATELINE && mention.anchor() != Anchor.PRESENT) {
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
        if (isStart(trigger)) {
            return null;
        }
        TimeMention said = said(trigger);
        if (said != null) {
            return said.period();
        }
        Period period = implied(trigger);
        return period == null ? null : new Period(period.from(), period.to(), period.precision(), List.of());
    }

    /** The time expression that stands with the trigger; null if none does. */
    private @Nullable TimeMention said(Word trigger) {
        TimeMention best = null;
        int least = Integer.MAX_VALUE;
        for (TimeMention mention : bySentence.getOrDefault(trigger.sentence(), List.of())) {
            int distance = distance(mention, trigger);
            boolean dates = mention.period() != null && best != null && best.period() == null;
            boolean opens = mention.period() == null && best != null && best.period() != null;
            if (distance >= 0 && !opens && (dates || distance < least)) {
                best = mention;
                least = distance;
            }
        }
        return best;
    }

    /** How far the expression is from the trigger in the tree; negative when it does not stand with it. */
    private static int distance(TimeMention mention, Word trigger) {
        Word governor = mention.governor();
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

    /** Whether a time is counted from the trigger: "twee dagen na de aanval" does not date the attack. */
    private boolean isStart(Word trigger) {
        return bySentence.getOrDefault(trigger.sentence(), List.of()).stream()
                .map(mention -> Clauses.start(mention.sentence().words().get(mention.last())))
                .anyMatch(start -> start != null && trigger.isUnder(start));
    }

    /** The one time of happening in the sentence, else a long time of telling there, else that of the story. */
    private @Nullable Period implied(Word trigger) {
        List<TimeMention> dated = bySentence.getOrDefault(trigger.sentence(), List.of()).stream()
                .filter(mention -> mention.period() != null)
                .toList();
        List<TimeMention> happening =
                dated.stream().filter(mention -> !mention.ofTelling()).toList();
        if (happening.size() == 1) {
            return happening.get(0).period();
        }
        boolean told = happening.isEmpty() && dated.size() == 1;
        if (told && (isLong(dated.get(0).period()) || isReported(trigger, dated.get(0)))) {
            return dated.get(0).period();
        }
        return story.timeOf(trigger.sentence(), !dated.isEmpty());
    }

    /** Whether the trigger stands in what is reported at a time as news: "Maandag meldde het leger de inname van het dorp". */
    private static boolean isReported(Word trigger, TimeMention telling) {
        Word governor = telling.governor();
        return telling.use() == Use.NEWS && governor != null && trigger != governor && trigger.isUnder(governor);
    }

    /** Whether a time of telling is so long that what is told of happened in it too. */
    private static boolean isLong(@Nullable Period period) {
        return period != null
                && (period.precision() == TimePrecision.MONTH || period.precision() == TimePrecision.YEAR);
    }
}
