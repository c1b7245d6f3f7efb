package org.wederhoor.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
 * Makes up readings such as those of the reports of some years of several wars, without any text being read: places, days and parties as
 * uneven as in life, most incidents told once or twice and few very often. The same seed makes the same readings.
 */
final class PlausibleReadings {
    private static final int COUNTRIES = 20;
    private static final int TOWNS_PER_COUNTRY = 60;
    private static final int DAYS = 1100;
    private static final int MOST_EVENTS = 3;
    private static final double TOLD_AGAIN = 0.6;
    private static final int RECENT = 400;
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final Kind[] KINDS = {
        Kind.SHELLING,
        Kind.MISSILE_STRIKE,
        Kind.AIR_STRIKE,
        Kind.DRONE_STRIKE,
        Kind.ATTACK,
        Kind.RAID,
        Kind.ARMED_CLASH,
        Kind.ARREST,
        Kind.PROTEST
    };

    private final Random random;
    private final List<Happening> recent = new ArrayList<>();
    private int made;

    PlausibleReadings(long seed) {
        this.random = new Random(seed);
    }

    private record Happening(int country, int town, LocalDate day, Kind kind, int killed, String party, String other) {
        double latitude() {
            return -30 + country * 4 + (town % 8) * 0.4;
        }

        double longitude() {
            return -20 + country * 7 + Math.floorDiv(town, 8) * 0.5;
        }
    }

    /** The next reading. */
    Reading next() {
        int number = made++;
        List<Happening> told = new ArrayList<>();
        for (int i = 1 + random.nextInt(MOST_EVENTS); i > 0; i--) {
            told.add(happening(number));
        }
        return reading(number, told);
    }

    /** The readings tell one story: all that tell the same incident. */
    Reading ofOneIncident(int number) {
        return reading(
                number,
                List.of(new Happening(1, 1, FIRST.minusYears(1), Kind.SHELLING, 9 + number % 5, "party-1", "party-2")));
    }

    private Happening happening(int number) {
        if (!recent.isEmpty() && random.nextDouble() < TOLD_AGAIN) {
            double uneven = random.nextDouble();
            return recent.get((int) (uneven * uneven * recent.size()));
        }
        int country = (int) (COUNTRIES * random.nextDouble() * random.nextDouble());
        int town = (int) (TOWNS_PER_COUNTRY * random.nextDouble() * random.nextDouble());
        Happening happening = new Happening(
                country,
                town,
                FIRST.plusDays(number / 90 % DAYS),
                KINDS[random.nextInt(KINDS.length)],
                random.nextInt(40),
                "party-" + (2 * country + random.nextInt(2)),
                "party-" + (2 * country + random.nextInt(2)));
        recent.add(0, happening);
        if (recent.size() > RECENT) {
            recent.remove(RECENT);
        }
        return happening;
    }

    private Reading reading(int number, List<Happening> told) {
        StringBuilder text = new StringBuilder("Report " + number + ". ");
        List<Party> parties = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Happening each = told.get(i);
            int start = text.length();
            text.append(each.kind().name())
                    .append(" at ")
                    .append("town ")
                    .append(each.town())
                    .append(" on ")
                    .append(each.day())
                    .append(", ")
                    .append(each.killed())
                    .append(" dead, says ")
                    .append(each.party())
                    .append(". ");
            Span words = new Span(start, start + each.kind().name().length());
            Span sentence = new Span(start, text.length());
            String id = String.valueOf(i + 1);
            parties.add(new Party(
                    "p" + id, each.party(), PartyKind.ARMED_GROUP, null, null, each.party(), List.of(sentence)));
            places.add(new Place(
                    "l" + id,
                    "town " + each.town(),
                    null,
                    each.latitude(),
                    each.longitude(),
                    "C" + each.country(),
                    null,
                    Precision.EXACT,
                    0.9,
                    List.of(sentence)));
            events.add(new Event(
                    "e" + id,
                    each.kind(),
                    List.of(words),
                    Modality.ACTUAL,
                    List.of("p" + id),
                    List.of(),
                    "l" + id,
                    new Period(each.day(), each.day(), TimePrecision.DAY, List.of(sentence)),
                    List.of(),
                    null));
            statements.add(new Statement(
                    "s" + id,
                    "p" + id,
                    List.of(),
                    null,
                    Stance.ASSERTS,
                    "e" + id,
                    null,
                    List.of(new Toll(Harm.KILLED, each.killed(), each.killed(), null, sentence)),
                    "a" + id,
                    null,
                    null,
                    sentence));
        }
        return new Reading(
                Report.of("report-" + number, "en", told.get(0).day().plusDays(1), text.toString()),
                parties,
                places,
                events,
                statements,
                List.of(),
                List.of());
    }
}
