package org.wederhoor.reading.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Kind;
import org.wederhoor.reading.Modality;
import org.wederhoor.reading.Period;
import org.wederhoor.reading.place.Location;
import org.wederhoor.reading.place.PlaceMention;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** Joins the words of a report that speak of one event, unless place, time or their own words keep them apart. */
public final class EventCoreference {
    private static final double TOWNS_APART_KM = 40;
    private static final double PER_SENTENCE = 0.08;
    private static final double SAME_PLACE = 1.0;
    private static final double JUST_TOLD = 1.5;
    private static final double FIRST_TOLD = 0.5;
    private static final double ENOUGH = 1.3;
    private static final double ENOUGH_FOR_ANAPHOR = 0.2;

    /** The headline and the first sentences of a report tell one event. */
    private static final int LAST_OF_LEAD = 2;

    private static final long DAYS_OF_COUNTING = 7;
    private static final long DAYS_OF_STORY = 14;

    private final List<EventEntity> entities = new ArrayList<>();

    private EventCoreference() {}

    /** The events behind {@code mentions}, which are in the order of the text. */
    public static List<EventEntity> join(List<EventMention> mentions) {
        EventCoreference coreference = new EventCoreference();
        for (EventMention mention : mentions) {
            EventEntity same = coreference.best(mention);
            if (same == null) {
                coreference.entities.add(new EventEntity(mention));
            } else {
                same.add(mention);
            }
        }
        return List.copyOf(coreference.entities);
    }

    private @Nullable EventEntity best(EventMention mention) {
        if (mention.novel()) {
            return null;
        }
        if (mention.weak()) {
            EventEntity told = sameSentence(mention);
            if (told != null) {
                return told;
            }
        }
        EventEntity best = null;
        double highest = mention.anaphoric() || mention.weak() ? ENOUGH_FOR_ANAPHOR : ENOUGH;
        for (EventEntity entity : entities) {
            double score = score(entity, mention);
            if (score > highest) {
                highest = score;
                best = entity;
            }
        }
        return best;
    }

    /** Harm and aftermath belong to the violent event that their sentence tells, the nearest before them or else behind. */
    private @Nullable EventEntity sameSentence(EventMention mention) {
        EventEntity nearest = null;
        for (EventEntity entity : entities) {
            EventMention last = entity.last();
            if (last.sentence() == mention.sentence()
                    && Likeness.isViolent(entity.kind())
                    && (nearest == null
                            || last.span().start() > nearest.last().span().start())) {
                nearest = entity;
            }
        }
        return nearest;
    }

    private double score(EventEntity entity, EventMention mention) {
        int likeness = Likeness.of(entity.kind(), mention.kind());
        if (mention.weak() && Likeness.isViolent(entity.kind())) {
            likeness = Math.max(1, likeness);
        }
        if (likeness == 0
                || isGeneral(entity.last()) != isGeneral(mention)
                || apartInTime(entity.time(), mention)
                || isNewlyDated(entity, mention)
                || apartInPlace(entity.place(), mention.place())
                || (entity.kind() == Kind.CAPTURE && apartInTarget(entity, mention))) {
            return -1;
        }
        double score = likeness;
        score -= PER_SENTENCE
                * (mention.sentence().index() - entity.last().sentence().index());
        score += samePlace(entity.place(), mention.place()) ? SAME_PLACE : 0;
        score += entity == entities.get(0) ? FIRST_TOLD : 0;
        score += mention.anaphoric() && isJustTold(entity, mention) ? JUST_TOLD : 0;
        return score;
    }

    /**
     * Whether the times told differ. A time that is only implied does not part a definite noun from what it takes up, nor the
     * lead from the headline, unless weeks lie between; and harm may be counted on a later day than it was done.
     */
    private static boolean apartInTime(@Nullable Period told, EventMention mention) {
        Period time = mention.time();
        if (told == null || time == null) {
            return false;
        }
        boolean takesUp = mention.anaphoric() || mention.weak();
        boolean implied = told.mentions().isEmpty() || time.mentions().isEmpty();
        if (implied && (takesUp || mention.sentence().index() <= LAST_OF_LEAD)) {
            return !time.mentions().isEmpty() && apart(told, time, DAYS_OF_STORY);
        }
        return apart(told, time, mention.weak() ? DAYS_OF_COUNTING : 0);
    }

    /** Whether the mention tells a day for what was told in another paragraph without one: a report turns to another event so. */
    private static boolean isNewlyDated(EventEntity entity, EventMention mention) {
        return mention.time() != null
                && !mention.time().mentions().isEmpty()
                && (entity.time() == null || entity.time().mentions().isEmpty())
                && mention.sentence().index() > LAST_OF_LEAD
                && mention.sentence().paragraph() != entity.last().sentence().paragraph();
    }

    private static boolean apart(Period told, Period time, long days) {
        return told.to().plusDays(days).isBefore(time.from()) || time.to().isBefore(told.from());
    }

    /** Whether this violent event is the last one told before the mention, in its sentence or the one before. */
    private boolean isJustTold(EventEntity entity, EventMention mention) {
        boolean near = mention.sentence().index() - entity.last().sentence().index() <= 1;
        int told = entity.last().span().start();
        return near
                && entities.stream()
                        .filter(other -> Likeness.isViolent(other.kind()))
                        .noneMatch(other -> other.last().span().start() > told);
    }

    /** What happens again and again is no one event. */
    private static boolean isGeneral(EventMention mention) {
        return mention.modality() == Modality.GENERAL;
    }

    /** Two captures of things with different names are two. */
    private static boolean apartInTarget(EventEntity entity, EventMention mention) {
        List<String> told = names(entity.mentions());
        List<String> taken = names(List.of(mention));
        return !told.isEmpty() && !taken.isEmpty() && Collections.disjoint(told, taken);
    }

    private static List<String> names(List<EventMention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.targets().stream())
                .filter(word -> word.upos() == Upos.PROPN)
                .map(Word::form)
                .toList();
    }

    private static boolean apartInPlace(@Nullable PlaceMention a, @Nullable PlaceMention b) {
        Location x = a == null ? null : a.location();
        Location y = b == null ? null : b.location();
        return x != null && y != null && x.isTown() && y.isTown() && Location.kilometres(x, y) > TOWNS_APART_KM;
    }

    private static boolean samePlace(@Nullable PlaceMention a, @Nullable PlaceMention b) {
        Location x = a == null ? null : a.location();
        Location y = b == null ? null : b.location();
        return x != null && y != null && x.isTown() && y.isTown() && Location.kilometres(x, y) <= TOWNS_APART_KM;
    }
}
