package org.wederhoor.reading.json;

import java.time.LocalDate;
import java.util.List;
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

/** A reading with something in every field, made by hand. */
final class SampleReading {
    static final String TEXT = "Bij een beschieting van Lisse vielen maandag zeven doden. Het Rode Leger ontkent. 🚑";

    static Reading full() {
        Toll dead = new Toll(Harm.KILLED, 7, 7, null, new Span(45, 56));
        return new Reading(
                new Report("lisse", "nl", LocalDate.of(2024, 4, 3), "De Bode", "Doden", "https://example.org/1", TEXT),
                List.of(new Party(
                        "p1",
                        "Het Rode Leger",
                        PartyKind.ARMED_GROUP,
                        "NL",
                        null,
                        null,
                        List.of(at("Het Rode Leger")))),
                List.of(new Place(
                        "l1",
                        "Lisse",
                        2751738,
                        52.26,
                        4.55694,
                        "NL",
                        "NL.11",
                        Precision.EXACT,
                        0.9,
                        List.of(at("Lisse")))),
                List.of(new Event(
                        "e1",
                        Kind.SHELLING,
                        List.of(at("beschieting")),
                        Modality.ACTUAL,
                        List.of(),
                        List.of(),
                        "l1",
                        new Period(
                                LocalDate.of(2024, 4, 1),
                                LocalDate.of(2024, 4, 1),
                                TimePrecision.DAY,
                                List.of(at("maandag"))),
                        List.of(dead),
                        null)),
                List.of(new Statement(
                        "s1",
                        "p1",
                        List.of(),
                        "telegram",
                        Stance.DENIES,
                        "e1",
                        null,
                        List.of(),
                        "a1",
                        at("ontkent"),
                        at("Het Rode Leger"),
                        null)),
                List.of(new Attribution(
                        "a1",
                        List.of(at("Het Rode Leger")),
                        List.of(at("ontkent")),
                        List.of(),
                        Stance.DENIES,
                        AttributionType.INDIRECT)),
                List.of(at("🚑")));
    }

    private static Span at(String words) {
        int start = TEXT.codePointCount(0, TEXT.indexOf(words));
        return new Span(start, start + words.codePointCount(0, words.length()));
    }

    private SampleReading() {}
}
