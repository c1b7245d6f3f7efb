package org.wederhoor.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Event;
import org.wederhoor.reading.Harm;
import org.wederhoor.reading.Kind;
import org.wederhoor.reading.Modality;
import org.wederhoor.reading.Party;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.Period;
import org.wederhoor.reading.Place;
import org.wederhoor.reading.Precision;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Report;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.Stance;
import org.wederhoor.reading.Statement;
import org.wederhoor.reading.TimePrecision;
import org.wederhoor.reading.Toll;

/**
 * Readings of reports that nobody wrote: each tells one event, and one party's word on it.
 *
 * @param town the place, one of {@link #TOWNS}
 * @param day on which it happened
 * @param killed how many were killed
 * @param speaker id in the party register of who speaks
 */
record Invented(
        String name,
        int town,
        LocalDate day,
        Kind kind,
        int killed,
        String speaker,
        Stance stance,
        @Nullable String url) {
    private static final List<String> TOWNS = List.of("Goma", "Sake", "Bukavu", "Kindu");
    private static final double[][] POINTS = {{-1.67, 29.23}, {-1.57, 29.04}, {-2.51, 28.86}, {-2.94, 25.92}};
    private static final List<String> SPEAKERS = List.of("CD", "m23", "RW", "united-nations");
    private static final List<Kind> KINDS = List.of(Kind.SHELLING, Kind.ATTACK, Kind.MISSILE_STRIKE, Kind.PROTEST);

    static Invented shelling(String name, int town, String day) {
        return new Invented(name, town, LocalDate.parse(day), Kind.SHELLING, 9, "CD", Stance.ASSERTS, null);
    }

    Invented saying(String speaker, Stance stance) {
        return new Invented(name, town, day, kind, killed, speaker, stance, url);
    }

    Invented at(String url) {
        return new Invented(name, town, day, kind, killed, speaker, stance, url);
    }

    Invented killing(int killed) {
        return new Invented(name, town, day, kind, killed, speaker, stance, url);
    }

    /** So many, of which several tell the same and some copy or revise others. */
    static List<Reading> many(int count, long seed) {
        Random random = new Random(seed);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(new Invented(
                            "report-" + i,
                            random.nextInt(TOWNS.size()),
                            LocalDate.of(2024, 5, 3 + random.nextInt(3)),
                            KINDS.get(random.nextInt(KINDS.size())),
                            9 + 3 * random.nextInt(2),
                            SPEAKERS.get(random.nextInt(SPEAKERS.size())),
                            Stance.ASSERTS,
                            null)
                    .reading());
        }
        return readings;
    }

    /** An agency's report, and what a paper of the next day made of it. */
    static List<Reading> agencyReportAndCopy() {
        String body =
                "Shells fell on the camp at noon and again at three, people there said, and no one could say who fired them. "
                        + "The hospital took in the wounded; the road to the east was closed until the evening by soldiers.";
        return List.of(
                nothingIn(Report.of("agency", "en", LocalDate.of(2024, 5, 3), body)),
                nothingIn(Report.of("paper", "en", LocalDate.of(2024, 5, 4), body + " Our own reporter adds a line.")));
    }

    private static Reading nothingIn(Report report) {
        return new Reading(report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The reading. */
    Reading reading() {
        String place = TOWNS.get(town);
        String text = kind.name().toLowerCase(Locale.ROOT) + " near " + place + " on " + day + ": " + killed
                + " dead, says " + speaker + " to " + name + ".\n";
        Span toll = span(text, killed + " dead");
        Span said = span(text, "says");
        return new Reading(
                new Report(name, "en", day.plusDays(1), null, null, url, text),
                List.of(new Party(
                        "p1", speaker, PartyKind.STATE, null, null, speaker, List.of(span(text, "says " + speaker)))),
                List.of(new Place(
                        "l1",
                        place,
                        null,
                        POINTS[town][0],
                        POINTS[town][1],
                        "CD",
                        null,
                        Precision.EXACT,
                        0.9,
                        List.of(span(text, place)))),
                List.of(new Event(
                        "e1",
                        kind,
                        List.of(new Span(0, kind.name().length())),
                        Modality.ACTUAL,
                        List.of(),
                        List.of(),
                        "l1",
                        new Period(day, day, TimePrecision.DAY, List.of(span(text, day.toString()))),
                        List.of(),
                        null)),
                List.of(new Statement(
                        "s1",
                        "p1",
                        List.of(),
                        null,
                        stance,
                        "e1",
                        null,
                        List.of(new Toll(Harm.KILLED, killed, killed, null, toll)),
                        "a1",
                        said,
                        null,
                        toll)),
                List.of(),
                List.of());
    }

    /** A reading of the same text that found its event at another word. */
    Reading otherReading() {
        Reading reading = reading();
        Event event = reading.events().get(0);
        Event moved = new Event(
                event.id(),
                event.kind(),
                List.of(span(reading.report().text(), "dead")),
                event.modality(),
                event.agents(),
                event.targets(),
                event.place(),
                event.time(),
                event.tolls(),
                event.means());
        return new Reading(
                reading.report(),
                reading.parties(),
                reading.places(),
                List.of(moved),
                reading.statements(),
                List.of(),
                List.of());
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
