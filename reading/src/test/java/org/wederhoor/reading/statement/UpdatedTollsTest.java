package org.wederhoor.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wederhoor.reading.Examples;
import org.wederhoor.reading.Party;
import org.wederhoor.reading.Reading;

/** Whose figures are whose: an earlier one stays with the source that raised it, a part of a total is none of its own. */
class UpdatedTollsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nl | Bij een bomaanslag in Maro zijn maandag negen mensen gedood, zegt de gouverneur. Eerder sprak hij van vijf. | gouverneur: 9 5
                    nl | Bij een bomaanslag in Maro vielen maandag doden. Volgens de gouverneur zijn negen mensen gedood. Eerder meldde hij zes doden. | gouverneur: 9 6
                    nl | Het ministerie had het dodental eerder op vijf gesteld. Bij de aanslag in Maro kwamen zeven mensen om, zegt het ministerie nu. | ministerie: 5 7
                    nl | Het dodental van de aanslag van maandag in Maro is opgelopen van negen naar veertien, zegt het ziekenhuis. | ziekenhuis: 9 14
                    nl | Schutters doodden maandag negen dorpelingen, aldus bewoners. Het leger zegt dat er zes doden vielen. | bewoners: 9; leger: 6
                    nl | Bij een bomaanslag in Maro zijn twaalf mensen gedood, onder wie drie kinderen, zegt de gouverneur. | gouverneur: 12
                    en | A bomb exploded in Maro on Monday. The ministry said seven people were killed. The ministry had earlier put the death toll at five. | ministry: 7 5
                    en | A bomb exploded in Maro on Monday. The governor said nine people had been killed. Earlier he had spoken of six dead. | governor: 9 6
                    en | The death toll from Monday's bombing in Maro rose to 14, up from nine, the hospital said. | hospital: 14 9
                    en | Gunmen killed nine villagers on Monday, according to residents. The army said six died. | residents: 9; army: 6
                    en | The governor said a bomb in Maro had killed 12 people, nine of them soldiers. | governor: 12
                    """)
    void figuresStayWithTheirSources(String language, String text, String expected) {
        Reading reading = Examples.in(language).reading(text);
        String told = reading.statements().stream()
                .filter(statement -> !statement.tolls().isEmpty())
                .map(statement -> name(reading, Objects.requireNonNull(statement.speaker()))
                        + ": "
                        + statement.tolls().stream()
                                .map(toll -> String.valueOf(toll.low()))
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
        assertThat(told).isEqualTo(expected);
        assertThat(reading.events()).allMatch(event -> event.tolls().isEmpty());
    }

    private static String name(Reading reading, String id) {
        return reading.parties().stream()
                .filter(party -> party.id().equals(id))
                .map(Party::name)
                .findFirst()
                .orElse(id);
    }
}
