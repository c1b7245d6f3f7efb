package org.wederhoor.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wederhoor.reading.Event;
import org.wederhoor.reading.Kind;
import org.wederhoor.reading.Modality;
import org.wederhoor.reading.Party;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Report;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.Stance;
import org.wederhoor.reading.Statement;

class SidesTest {
    private static final Span WORD = new Span(0, 1);

    @Test
    void oneWhoSaysSoAndOneWhoDeniesAreOpposed() {
        Sides sides = Sides.of(QuarrelReading.of(LocalDate.of(2023, 5, 23))).get(0);
        assertThat(sides.opposed()).isEqualTo(2);
        assertThat(sides.notHeard()).as("the brigade's spokesman answered").isEmpty();
    }

    @Test
    void aBlamedPartyThatSaysNothingIsNotHeard() {
        Sides sides = sides(List.of(party("p1", null, null), party("p2", null, null)), says("p1", Stance.BLAMES, "p2"));
        assertThat(sides.isContested()).isFalse();
        assertThat(sides.notHeard()).extracting(Party::id).containsExactly("p2");
    }

    @Test
    void anOrganOfAStateAnswersForTheState() {
        Sides sides = sides(
                List.of(party("p1", "UA", null), party("p2", "RU", null), party("p3", "RU", null)),
                says("p1", Stance.BLAMES, "p2"),
                says("p3", Stance.DENIES, null));
        assertThat(sides.opposed()).isEqualTo(2);
        assertThat(sides.notHeard()).isEmpty();
    }

    @Test
    void twoWhoBlameDifferentPartiesAreOpposed() {
        Sides sides = sides(
                List.of(party("p1", null, null), party("p2", null, null)),
                says("p1", Stance.BLAMES, "p2"),
                says("p2", Stance.BLAMES, "p1"));
        assertThat(sides.opposed()).isEqualTo(2);
    }

    @Test
    void twoWhoClaimTheSameDeedAreNotOpposedByAssertionsOfIt() {
        Sides sides = sides(
                List.of(party("p1", null, null), party("p2", null, null)),
                says("p1", Stance.CLAIMS, null),
                says("p2", Stance.BLAMES, "p1"));
        assertThat(sides.isContested()).isFalse();
    }

    @Test
    void aDenialOfWhatNobodySaysIsNoContest() {
        assertThat(sides(List.of(party("p1", null, null)), says("p1", Stance.DENIES, null))
                        .isContested())
                .isFalse();
    }

    private static Sides sides(List<Party> parties, Statement... statements) {
        Event event = new Event(
                "e1", Kind.ATTACK, List.of(WORD), Modality.ALLEGED, List.of(), List.of(), null, null, List.of(), null);
        return Sides.of(new Reading(
                        Report.of("x", "nl", null, "x"),
                        parties,
                        List.of(),
                        List.of(event),
                        List.of(statements),
                        List.of(),
                        List.of()))
                .get(0);
    }

    private static Party party(String id, @Nullable String country, @Nullable String speaksFor) {
        return new Party(id, id, PartyKind.STATE, country, speaksFor, null, List.of(WORD));
    }

    private static Statement says(String speaker, Stance stance, @Nullable String agent) {
        return new Statement("s", speaker, List.of(), null, stance, "e1", agent, List.of(), "a1", null, null, null);
    }
}
