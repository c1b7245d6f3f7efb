package org.wederhoor.reading.event;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Kind;
import org.wederhoor.reading.Modality;
import org.wederhoor.reading.Period;
import org.wederhoor.reading.place.PlaceMention;

/** One event of a report with all the words that tell it or take it up, while the report is being read. */
public final class EventEntity {
    private static final double GENERIC_VOTE = 0.4;
    private static final double WEAK_VOTE = 0.1;
    private static final long MOST_DAYS = 3;

    private final List<EventMention> mentions = new ArrayList<>();
    private Kind kind;

    EventEntity(EventMention first) {
        mentions.add(first);
        kind = first.kind();
    }

    void add(EventMention mention) {
        mentions.add(mention);
        kind = mostTold();
    }

    /** In the order of the text. */
    public List<EventMention> mentions() {
        return mentions;
    }

    /** The kind that most of its words tell; words that leave it open count for less. */
    public Kind kind() {
        return kind;
    }

    private Kind mostTold() {
        Map<Kind, Double> votes = new EnumMap<>(Kind.class);
        for (EventMention mention : mentions) {
            double vote = mention.weak() ? WEAK_VOTE : Likeness.isGeneric(mention.kind()) ? GENERIC_VOTE : 1;
            votes.merge(mention.kind(), vote, Double::sum);
        }
        Kind best = mentions.get(0).kind();
        for (Map.Entry<Kind, Double> vote : votes.entrySet()) {
            if (vote.getValue() > votes.getOrDefault(best, 0.0)) {
                best = vote.getKey();
            }
        }
        return best;
    }

    /** Actual if any of its words tell it as having happened. */
    public Modality modality() {
        for (EventMention mention : mentions) {
            if (mention.modality() == Modality.ACTUAL) {
                return Modality.ACTUAL;
            }
        }
        return mentions.get(0).modality();
    }

    /** The first place that a clause about it tells, the most precise before the wider; null when none does. */
    public @Nullable PlaceMention place() {
        return finest(EventMention::place);
    }

    /** The first place that stands near its words, the most precise before the wider; null when there is none. */
    public @Nullable PlaceMention near() {
        return finest(EventMention::near);
    }

    private @Nullable PlaceMention finest(Function<EventMention, @Nullable PlaceMention> placeOf) {
        PlaceMention real = finest(placeOf, mention -> mention.modality() == Modality.ACTUAL);
        return real != null ? real : finest(placeOf, mention -> true);
    }

    private @Nullable PlaceMention finest(
            Function<EventMention, @Nullable PlaceMention> placeOf, Predicate<EventMention> admitted) {
        PlaceMention best = null;
        for (EventMention mention : mentions) {
            if (!admitted.test(mention)) {
                continue;
            }
            PlaceMention place = placeOf.apply(mention);
            if (place != null && place.location() != null && (best == null || isFiner(place, best))) {
                best = place;
            }
        }
        return best;
    }

    private static boolean isFiner(PlaceMention a, PlaceMention b) {
        return a.location() != null
                && b.location() != null
                && a.location().precision().compareTo(b.location().precision()) < 0;
    }

    /**
     * When it happened: what its own words say before what a count of its harm says, days before longer times, told
     * before implied; and nothing is implied for an event that was first told without a time.
     */
    public @Nullable Period time() {
        Period best = null;
        int highest = -1;
        boolean openAtFirst = mentions.get(0).time() == null;
        for (EventMention mention : mentions) {
            Period time = mention.time();
            boolean implied = time != null && time.mentions().isEmpty();
            if (time != null && !(implied && openAtFirst) && rank(mention, time) > highest) {
                highest = rank(mention, time);
                best = time;
            }
        }
        return best;
    }

    private static int rank(EventMention mention, Period time) {
        boolean days = ChronoUnit.DAYS.between(time.from(), time.to()) <= MOST_DAYS;
        return (time.mentions().isEmpty() ? 0 : 4) + (mention.weak() ? 0 : 2) + (days ? 1 : 0);
    }

    EventMention last() {
        return mentions.get(mentions.size() - 1);
    }
}
