package org.wederhoor.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Family;
import org.wederhoor.reading.Harm;
import org.wederhoor.reading.Kind;
import org.wederhoor.reading.Precision;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.place.Location;
import org.wederhoor.reading.place.PlaceMention;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;

/** The events of a report, to be asked which ones a passage tells and which one the story has in mind. */
public final class Events {
    private static final int SENTENCES_IN_MIND = 4;
    private static final Comparator<EventMention> IN_TEXT = Comparator.comparing(EventMention::span)
            .thenComparing(mention -> mention.word().span());

    private final List<EventEntity> entities;
    private final NavigableMap<Integer, PlaceMention> towns = new TreeMap<>();
    private final Map<EventEntity, Integer> order = new HashMap<>();
    private final Map<Word, EventEntity> byWord = new HashMap<>();
    private final Map<Sentence, List<Telling>> bySentence = new HashMap<>();
    private final NavigableMap<Integer, Set<EventEntity>> violentBySentence = new TreeMap<>();
    private final NavigableMap<Integer, List<Telling>> byStart = new TreeMap<>();
    private final Map<Word, Map<Harm, Optional<EventEntity>>> countedAt = new HashMap<>();

    /** A word for an event. */
    private record Telling(EventEntity event, EventMention mention) {}

    /** @param places the places of the report, in the order of the text */
    public Events(List<EventEntity> entities, List<PlaceMention> places) {
        this.entities = List.copyOf(entities);
        places.stream()
                .filter(place -> isTown(place) && !place.isActor())
                .forEach(place -> towns.put(place.span().start(), place));
        for (EventEntity event : this.entities) {
            order.put(event, order.size());
            event.mentions().forEach(mention -> enter(new Telling(event, mention)));
        }
    }

    private void enter(Telling telling) {
        EventMention mention = telling.mention();
        byWord.putIfAbsent(mention.word(), telling.event());
        bySentence
                .computeIfAbsent(mention.sentence(), sentence -> new ArrayList<>())
                .add(telling);
        byStart.computeIfAbsent(mention.span().start(), start -> new ArrayList<>())
                .add(telling);
        if (Likeness.isViolent(telling.event().kind())) {
            violentBySentence
                    .computeIfAbsent(mention.sentence().index(), index -> new LinkedHashSet<>())
                    .add(telling.event());
        }
    }

    /** In the order in which they are first told. */
    public List<EventEntity> entities() {
        return entities;
    }

    /** The events with words inside {@code spans}, and those words. */
    public List<Told> toldIn(List<Span> spans) {
        SortedMap<EventEntity, SortedSet<EventMention>> inside = new TreeMap<>(Comparator.comparing(order::get));
        for (Span span : spans) {
            for (List<Telling> tellings :
                    byStart.subMap(span.start(), span.end()).values()) {
                for (Telling telling : tellings) {
                    if (span.contains(telling.mention().span())) {
                        inside.computeIfAbsent(telling.event(), event -> new TreeSet<>(IN_TEXT))
                                .add(telling.mention());
                    }
                }
            }
        }
        return inside.entrySet().stream()
                .map(told -> new Told(told.getKey(), List.copyOf(told.getValue())))
                .toList();
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
        int index = sentence.index();
        return violentBySentence.subMap(index - SENTENCES_IN_MIND, true, index, true).values().stream()
                .flatMap(Set::stream)
                .max(Comparator.<EventEntity>comparingInt(
                                event -> event.mentions().size())
                        .thenComparing(order::get))
                .orElseGet(this::main);
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
     * Where an event happened: the town that its own clauses tell, or that stands near its words; else the region that they tell; else the
     * town that the sentence before it came to; else the last town that was told for an event before it; else the first town of the
     * report; null when the report has none, or when the kind of event needs no scene.
     */
    public @Nullable PlaceMention placeOf(EventEntity event) {
        PlaceMention told = event.place();
        PlaceMention near = event.near();
        if (isTown(told)) {
            return told;
        }
        if (isTown(near)) {
            return near;
        }
        PlaceMention wide = told != null ? told : near;
        boolean isCountry = wide != null && wide.location() != null && isWholeCountry(wide.location());
        if (wide != null && !(isCountry || told == null)) {
            return wide;
        }
        PlaceMention other = happensAnywhere(event.kind()) ? null : inherited(event);
        return other != null && (wide == null || isIn(other, wide)) ? other : wide;
    }

    /** Whether the kind needs no scene: what is agreed, threatened or done over a network is not where the fighting of the report is. */
    private static boolean happensAnywhere(Kind kind) {
        return kind.family() == Family.DIPLOMACY || kind == Kind.CYBER_ATTACK;
    }

    private static boolean isWholeCountry(Location location) {
        return location.precision() == Precision.COUNTRY || location.precision() == Precision.WIDE;
    }

    private static boolean isIn(PlaceMention inner, PlaceMention outer) {
        Location a = inner.location();
        Location b = outer.location();
        return a != null && b != null && a.country() != null && a.country().equals(b.country());
    }

    private static boolean isTown(@Nullable PlaceMention place) {
        return place != null && place.location() != null && place.location().isTown();
    }

    private @Nullable PlaceMention inherited(EventEntity event) {
        PlaceMention inherited = ofSentenceBefore(event.mentions().get(0).sentence());
        if (inherited != null) {
            return inherited;
        }
        for (EventEntity other : entities) {
            PlaceMention place = other.place();
            if (isTown(place)) {
                boolean before = order.getOrDefault(other, 0) < order.getOrDefault(event, 0);
                inherited = inherited == null || before ? place : inherited;
            }
        }
        return inherited != null || towns.isEmpty()
                ? inherited
                : towns.firstEntry().getValue();
    }

    /** The last town of the sentence before, in one paragraph: "How it works showed in Izium. The raid of 8 October ..." */
    private @Nullable PlaceMention ofSentenceBefore(Sentence sentence) {
        Map.Entry<Integer, PlaceMention> entry =
                towns.lowerEntry(sentence.words().get(0).span().start());
        Sentence before = entry == null ? null : entry.getValue().sentence();
        return before != null && before.paragraph() == sentence.paragraph() && before.index() == sentence.index() - 1
                ? entry.getValue()
                : null;
    }

    /** The event that {@code word} tells; else the one in mind there. */
    public @Nullable EventEntity toldAt(Word word) {
        EventEntity told = byWord.get(word);
        return told != null ? told : inMindAt(word.sentence());
    }

    /**
     * The event whose victims are counted at {@code anchor}: that of the word itself, else the nearest in its sentence; where
     * the sentence tells none but the harm, the one told last before it in the paragraph; else the one in mind.
     */
    public @Nullable EventEntity countedAt(Word anchor, Harm harm) {
        return countedAt
                .computeIfAbsent(anchor, word -> new EnumMap<>(Harm.class))
                .computeIfAbsent(harm, suffered -> Optional.ofNullable(counted(anchor, suffered)))
                .orElse(null);
    }

    private @Nullable EventEntity counted(Word anchor, Harm harm) {
        List<Telling> tellings = bySentence.getOrDefault(anchor.sentence(), List.of()).stream()
                .filter(telling -> tells(telling, anchor)
                        || mayBring(harm, telling.mention().kind()))
                .toList();
        Telling own = nearest(anchor, tellings, telling -> true);
        if (own != null && own.mention().weak()) {
            Telling before = nearest(anchor, tellings, telling -> isStrong(telling, anchor, true));
            own = before != null ? before : nearest(anchor, tellings, telling -> isStrong(telling, anchor, false));
        }
        if (own != null) {
            return own.event();
        }
        EventEntity before = toldBefore(anchor, harm);
        Telling weak = nearest(anchor, tellings, telling -> true);
        EventEntity told = weak != null ? weak.event() : inMindAt(anchor.sentence());
        return before != null ? before : told != null && mayBring(harm, told.kind()) ? told : null;
    }

    /** Whether an event is told by more than its harm: before the word, or behind it and not beside the point. */
    private static boolean isStrong(Telling telling, Word anchor, boolean before) {
        Word word = telling.mention().word();
        return !telling.mention().weak()
                && (before ? word.index() < anchor.index() : !word.relates("acl", "conj", "parataxis"));
    }

    private static @Nullable Telling nearest(Word anchor, List<Telling> tellings, Predicate<Telling> admitted) {
        return tellings.stream()
                .filter(admitted)
                .min(Comparator.comparingInt(telling -> tells(telling, anchor)
                        ? -1
                        : Math.abs(telling.mention().word().index() - anchor.index())))
                .orElse(null);
    }

    private static boolean tells(Telling telling, Word word) {
        return telling.mention().words().contains(word);
    }

    /** Whether people suffer such a harm by such an event: nobody is arrested by a bomb. */
    private static boolean mayBring(Harm harm, Kind kind) {
        return switch (harm) {
            case CAPTURED -> kind == Kind.ARREST || kind == Kind.ABDUCTION || kind.family() == Family.GROUND;
            case DISPLACED -> kind == Kind.DISPLACEMENT || kind == Kind.EVACUATION || Likeness.isViolent(kind);
            default -> Likeness.isViolent(kind);
        };
    }

    /** The event that was told last before a word in its paragraph by more than its harm. */
    private @Nullable EventEntity toldBefore(Word word, Harm harm) {
        Sentence sentence = word.sentence();
        for (List<Telling> tellings :
                byStart.headMap(word.span().start(), false).descendingMap().values()) {
            for (Telling telling : tellings) {
                Sentence other = telling.mention().sentence();
                if (other.paragraph() != sentence.paragraph() || other.index() < sentence.index() - SENTENCES_IN_MIND) {
                    return null;
                }
                if (!telling.mention().weak()
                        && mayBring(harm, telling.mention().kind())) {
                    return telling.event();
                }
            }
        }
        return null;
    }
}
