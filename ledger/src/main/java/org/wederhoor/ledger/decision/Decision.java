package org.wederhoor.ledger.decision;

import java.util.List;
import java.util.stream.Stream;

/** Something that a person decided; it holds until it is undone, and is never erased. */
public sealed interface Decision {
    /** The events it is about. */
    default List<EventRef> events() {
        return List.of();
    }

    /**
     * Events are one incident, whatever linking finds.
     *
     * @param events at least two
     */
    record Together(List<EventRef> events) implements Decision {
        public Together {
            events = List.copyOf(events);
            if (events.stream().distinct().count() < 2) {
                throw new IllegalArgumentException("nothing to hold together: name at least two events");
            }
        }
    }

    /** No event of {@code some} is the same incident as one of {@code others}, whatever linking finds. */
    record Apart(List<EventRef> some, List<EventRef> others) implements Decision {
        public Apart {
            some = List.copyOf(some);
            others = List.copyOf(others);
            if (some.isEmpty() || others.isEmpty()) {
                throw new IllegalArgumentException("nothing to keep apart: some events must go, and some must stay");
            }
        }

        @Override
        public List<EventRef> events() {
            return Stream.concat(some.stream(), others.stream()).toList();
        }
    }

    /** How far the source of a report and what it tells can be relied on. */
    record Graded(String report, Grade grade) implements Decision {}

    /**
     * What somebody holds to be true of an incident.
     *
     * @param incident the event that the incident begins with
     * @param words why; may be empty
     */
    record Judged(EventRef incident, Verdict verdict, String words) implements Decision {
        @Override
        public List<EventRef> events() {
            return List.of(incident);
        }
    }

    /** A remark on an incident. */
    record Noted(EventRef incident, String words) implements Decision {
        @Override
        public List<EventRef> events() {
            return List.of(incident);
        }
    }

    /** An earlier decision holds no more. */
    record Undone(long entry) implements Decision {}
}
