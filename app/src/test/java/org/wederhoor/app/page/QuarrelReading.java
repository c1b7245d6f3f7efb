package org.wederhoor.app.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Attribution;
import org.wederhoor.reading.AttributionType;
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

/** An invented report in which two parties quarrel, and its reading made by hand. */
final class QuarrelReading {
    static final String TEXT = """
            Strijd om de brug van Overwater

            Bij een beschieting van Overwater zijn maandag zeker negen mensen gedood, zegt burgemeester Jan Vos. Volgens hem \
            zat de Blauwe Brigade erachter. ‘Wij hebben niet geschoten’, reageert een woordvoerder van de brigade op Telegram.
            In maart veroverde het leger de brug. Naar verluidt vielen daarbij tientallen gewonden.
            """;

    private static final String WHOLE_MARCH = "In maart";

    static Reading of(@Nullable LocalDate published) {
        return new Reading(
                Report.of("overwater", "nl", published, TEXT),
                List.of(
                        party("p1", "burgemeester Jan Vos", PartyKind.OFFICIAL, null),
                        party("p2", "de Blauwe Brigade", PartyKind.ARMED_GROUP, null),
                        party("p3", "een woordvoerder van de brigade", PartyKind.OFFICIAL, "p2"),
                        party("p4", "het leger", PartyKind.MILITARY, null)),
                List.of(new Place(
                        "l1", "Overwater", 1, 52.0, 5.0, "NL", null, Precision.EXACT, 0.9, List.of(at("Overwater")))),
                List.of(
                        new Event(
                                "e1",
                                Kind.SHELLING,
                                List.of(at("beschieting")),
                                Modality.ACTUAL,
                                List.of(),
                                List.of(),
                                "l1",
                                period(
                                        LocalDate.of(2023, 5, 22),
                                        LocalDate.of(2023, 5, 22),
                                        TimePrecision.DAY,
                                        "maandag"),
                                List.of(),
                                null),
                        new Event(
                                "e2",
                                Kind.CAPTURE,
                                List.of(at("veroverde")),
                                Modality.ACTUAL,
                                List.of("p4"),
                                List.of(),
                                null,
                                period(
                                        LocalDate.of(2023, 3, 1),
                                        LocalDate.of(2023, 3, 31),
                                        TimePrecision.MONTH,
                                        WHOLE_MARCH),
                                List.of(new Toll(Harm.WOUNDED, 24, null, null, at("tientallen gewonden"))),
                                null)),
                List.of(
                        new Statement(
                                "s1",
                                "p1",
                                List.of(),
                                null,
                                Stance.ASSERTS,
                                "e1",
                                null,
                                List.of(new Toll(Harm.KILLED, 9, null, null, at("zeker negen mensen"))),
                                "a1",
                                null,
                                null,
                                null),
                        new Statement(
                                "s2",
                                "p1",
                                List.of(),
                                null,
                                Stance.BLAMES,
                                "e1",
                                "p2",
                                List.of(),
                                "a2",
                                null,
                                null,
                                null),
                        new Statement(
                                "s3",
                                "p3",
                                List.of(),
                                "telegram",
                                Stance.DENIES,
                                "e1",
                                null,
                                List.of(),
                                "a3",
                                null,
                                null,
                                null)),
                List.of(
                        attribution(
                                "a1",
                                "burgemeester Jan Vos",
                                "zegt",
                                "Bij een beschieting van Overwater zijn maandag zeker negen mensen gedood"),
                        attribution("a2", "hem", "Volgens", "zat de Blauwe Brigade erachter"),
                        attribution("a3", "een woordvoerder van de brigade", "reageert", "Wij hebben niet geschoten")),
                List.of(at("Naar verluidt vielen daarbij tientallen gewonden")));
    }

    static Span at(String words) {
        int index = TEXT.indexOf(words);
        return new Span(index, index + words.length());
    }

    private static Party party(String id, String name, PartyKind kind, @Nullable String speaksFor) {
        return new Party(id, name, kind, null, speaksFor, null, List.of(at(name)));
    }

    private static Period period(LocalDate from, LocalDate to, TimePrecision precision, String words) {
        return new Period(from, to, precision, List.of(at(words)));
    }

    private static Attribution attribution(String id, String source, String cue, String content) {
        return new Attribution(
                id,
                List.of(at(source)),
                List.of(at(cue)),
                List.of(at(content)),
                Stance.ASSERTS,
                AttributionType.INDIRECT);
    }

    private QuarrelReading() {}
}
