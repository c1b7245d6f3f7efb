package org.wederhoor.ledger.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wederhoor.reading.Party;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.Span;

class PartyKeysTest {
    @ParameterizedTest
    @CsvSource({
        "Vjatsjeslav Gladkov, OFFICIAL, Wjatscheslaw Gladkow, PERSON, true",
        "Vjatsjeslav Gladkov, OFFICIAL, Вячеслав Гладков, OFFICIAL, true",
        "Human Rights Watch, ORGANISATION, Human Rights Watch, ORGANISATION, true",
        "Oleh Synjehoebov, OFFICIAL, Vitali Kim, OFFICIAL, false",
        "Ivanov, PERSON, Ivanov, PERSON, false",
        "inwoners, CIVILIANS, inwoners, CIVILIANS, false",
        "a woman, UNNAMED, a woman, UNNAMED, false",
        "OVSE, ORGANISATION, OVSE, ORGANISATION, true",
    })
    void knowsNamesAgainWhateverTheirSpelling(
            String one, PartyKind kind, String other, PartyKind otherKind, boolean same) {
        PartyKeys keys = PartyKeys.of(party(one, kind, null, null));
        PartyKeys others = PartyKeys.of(party(other, otherKind, null, null));

        assertThat(keys.isSameAs(others)).isEqualTo(same);
        assertThat(others.isSameAs(keys)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "il-army, MILITARY, IL, il-army, MILITARY, IL, true, true",
        "il-army, MILITARY, IL, IL, STATE, IL, false, true",
        "hezbollah, ARMED_GROUP, LB, LB, STATE, LB, false, false",
        ", MILITARY, SD, , MILITARY, SD, true, true",
        ", MILITARY, SD, , POLICE, SD, false, true",
        ", MILITARY, , , MILITARY, , false, false",
    })
    void tellsOnePartyFromOneSide(
            @Nullable String known,
            PartyKind kind,
            @Nullable String country,
            @Nullable String otherKnown,
            PartyKind otherKind,
            @Nullable String otherCountry,
            boolean same,
            boolean sameSide) {
        PartyKeys keys = PartyKeys.of(party("the ones", kind, country, known));
        PartyKeys others = PartyKeys.of(party("the others", otherKind, otherCountry, otherKnown));

        assertThat(keys.isSameAs(others)).isEqualTo(same);
        assertThat(keys.isSameSideAs(others)).isEqualTo(sameSide);
    }

    @Test
    void whatIsTheSameSharesABlock() {
        PartyKeys latin = PartyKeys.of(party("Vyacheslav Gladkov", PartyKind.OFFICIAL, "RU", null));
        PartyKeys cyrillic = PartyKeys.of(party("Вячеслав Гладков", PartyKind.OFFICIAL, "RU", null));

        assertThat(latin.blocks()).containsAnyElementsOf(cyrillic.blocks());
    }

    private static Party party(String name, PartyKind kind, @Nullable String country, @Nullable String known) {
        return new Party("p1", name, kind, country, null, known, List.of(new Span(0, 1)));
    }
}
