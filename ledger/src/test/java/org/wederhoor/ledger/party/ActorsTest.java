package org.wederhoor.ledger.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wederhoor.ledger.Telling;
import org.wederhoor.reading.Party;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Report;
import org.wederhoor.reading.Span;

class ActorsTest {
    private static final Telling DUTCH = telling(
            "r1",
            party("p1", "Rusland", PartyKind.STATE, "RU", null, "RU"),
            party("p2", "Vjatsjeslav Gladkov", PartyKind.OFFICIAL, "RU", null, null),
            party("p3", "inwoners", PartyKind.CIVILIANS, null, null, null),
            party("p4", "het volksleger", PartyKind.ARMED_GROUP, null, null, null),
            party("p5", "woordvoerder", PartyKind.OFFICIAL, null, "p4", null));
    private static final Telling ENGLISH = telling(
            "r2",
            party("p1", "Vyacheslav Gladkov", PartyKind.OFFICIAL, "RU", "p2", null),
            party("p2", "Kremlin", PartyKind.GOVERNMENT, "RU", null, "ru-presidency"),
            party("p3", "Russia", PartyKind.STATE, "RU", null, "RU"),
            party("p4", "inwoners", PartyKind.CIVILIANS, null, null, null));
    private static final Telling DUTCH_AGAIN = telling(
            "r3",
            party("p1", "Vjatsjeslav Gladkov", PartyKind.OFFICIAL, "RU", null, null),
            party("p2", "het volksleger", PartyKind.ARMED_GROUP, null, null, null));

    private final Actors actors = Actors.of(List.of(DUTCH, ENGLISH, DUTCH_AGAIN));

    @ParameterizedTest
    @CsvSource({
        "r1, p1, r2, p3, true",
        "r1, p2, r2, p1, true",
        "r1, p2, r3, p1, true",
        "r1, p4, r3, p2, true",
        "r1, p3, r2, p4, false",
        "r1, p1, r2, p2, false",
    })
    void areOneAcrossReportsAndSpellings(String report, String party, String other, String otherParty, boolean one) {
        assertThat(actor(report, party).equals(actor(other, otherParty))).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"r1, p1, Rusland", "r1, p2, Rusland", "r2, p2, Rusland", "r1, p5, het volksleger", "r1, p3, inwoners"})
    void standForAStateOrAGroup(String report, String party, String side) {
        assertThat(actors.nameOfSide(actor(report, party).side())).isEqualTo(side);
    }

    @Test
    void areCalledWhatMostReportsCallThem() {
        assertThat(actor("r2", "p1").name()).isEqualTo("Vjatsjeslav Gladkov");
    }

    @Test
    void areTheSameInAnyOrderOfTheTellings() {
        List<Telling> tellings = new ArrayList<>(List.of(DUTCH, ENGLISH, DUTCH_AGAIN));
        Collections.reverse(tellings);

        assertThat(Actors.of(tellings).all()).isEqualTo(actors.all());
    }

    private Actor actor(String report, String party) {
        return Objects.requireNonNull(actors.of(report, party));
    }

    private static Party party(
            String id,
            String name,
            PartyKind kind,
            @Nullable String country,
            @Nullable String speaksFor,
            @Nullable String knownAs) {
        return new Party(id, name, kind, country, speaksFor, knownAs, List.of(new Span(0, 1)));
    }

    private static Telling telling(String report, Party... parties) {
        Reading reading = new Reading(
                Report.of(report, "nl", LocalDate.of(2023, 5, 23), "x"),
                List.of(parties),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Telling(report, report, reading, List.of());
    }
}
