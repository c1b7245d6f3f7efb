package org.wederhoor.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.place.PlaceMention;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;

/** The events of a report, to be asked which ones a passage tells and which one the story has in mind. */
public final class Events {
    private static final int SENTENCES_IN_MIND = 4;

    private final List<EventEntity> entities;

    public Events(List<EventEntity> entities) {
        this.entities = List.copyOf(entities);
    }

    /** In the order in which they are first told. */
    public List<EventEntity> entities() {
        return entities;
    }

    /** The events with words inside {@code spans}, and those words. */
    public List<Told> toldIn(List<Span> spans) {
        List<Told> told = new ArrayList<>();
        for (EventEntity entity : entities) {
            List<EventMention> inside = entity.mentions().stream()
                    .filter(mention -> spans.stream().anyMatch(span -> span.contains(mention.span())))
                    .toList();
            if (!inside.isEmpty()) {
                told.add(new Told(entity, inside));
            }
        }
        return told;
    }

    /**
     * An event as a passage tells it.
     *
     * @param mentions its words in the passage
     */
    public record Told(EventEntity event, List<EventMention> mentions) {
        public Told {
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * The violent event that is spoken of at {@code sentence}: of those told in the last sentences the one with the most words,
     * else the one that the report has the most words for; null without events.
     */
    public @Nullable EventEntity inMindAt(Sentence sentence) {
        EventEntity best = null;
        for (EventEntity entity : entities) {
            if (Likeness.isViolent(entity.kind())
                    && entity.mentions().stream().anyMatch(mention -> isRecent(mention, sentence))
                    && (best == null
                            || entity.mentions().size() >= best.mentions().size())) {
                best = entity;
            }
        }
        return best != null ? best : main();
    }

    private static boolean isRecent(EventMention mention, Sentence sentence) {
        int back = sentence.index() - mention.sentence().index();
        return back >= 0 && back <= SENTENCES_IN_MIND;
    }

    /** The event that the report has the most words for; null without events. */
    public @Nullable EventEntity main() {
        EventEntity main = null;
        for (EventEntity entity : entities) {
            if (main == null || entity.mentions().size() > main.mentions().size()) {
                main = entity;
            }
        }
        return main;
    }

    /**
     * Where an event happened: the place that its own clauses tell, else one that stands near its words, else the last
     * one that was told for an event before it, a town rather than a country; null when no event has a place.
     */
    public @Nullable PlaceMention placeOf(EventEntity event) {
        PlaceMention own = event.place() != null ? event.place() : event.near();
        if (own != null) {
            return own;
        }
        PlaceMention inherited = null;
        boolean fromTown = false;
        for (EventEntity other : entities) {
            PlaceMention place = other.place();
            if (place == null || place.location() == null) {
                continue;
            }
            boolean before = entities.indexOf(other) < entities.indexOf(event);
            boolean town = place.location().isTown();
            if (inherited == null || (town && !fromTown) || (before && town == fromTown)) {
                inherited = place;
                fromTown = town;
            }
        }
        return inherited;
    }

    /** The event that {@code word} tells; else the one in mind there. */
    public @Nullable EventEntity toldAt(Word word) {
        for (EventEntity entity : entities) {
            for (EventMention mention : entity.mentions()) {
                if (mention.word() == word) {
                    return entity;
                }
            }
        }
        return inMindAt(word.sentence());
    }

    /** The event whose victims are counted at {@code anchor}: that of the word itself, else the nearest in its sentence, else in mind. */
    public @Nullable EventEntity countedAt(Word anchor) {
        EventEntity nearest = null;
        int least = Integer.MAX_VALUE;
        for (EventEntity entity : entities) {
            for (EventMention mention : entity.mentions()) {
                if (mention.sentence() == anchor.sentence()) {
                    int distance = mention.words().contains(anchor)
                            ? 0
                            : Math.abs(mention.word().index() - anchor.index())
                                    + (Likeness.isViolent(mention.kind()) ? 1 : 100);
                    if (distance < least) {
                        least = distance;
                        nearest = entity;
                    }
                }
            }
        }
        return nearest != null && least < 100 ? nearest : inMindAt(anchor.sentence());
    }
}
