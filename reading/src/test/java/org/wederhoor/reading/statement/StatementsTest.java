package org.wederhoor.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wederhoor.reading.Event;
import org.wederhoor.reading.Party;
import org.wederhoor.reading.Reader;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Report;
import org.wederhoor.reading.Statement;

/** Small reports and who takes which stance on what in them: "speaker stance kind", and "by" whom where somebody is named. */
class StatementsTest {
    private static final Reader READER = new Reader();
    private static final LocalDate DAY = LocalDate.of(2024, 5, 4);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    # saying that it happened
                    Bij een aanslag in Mosoel vielen zes doden. Dat heeft de politie bekendgemaakt. | politie asserts attack
                    Volgens het leger raakten twintig mensen gewond bij de explosie in Aleppo. | leger asserts explosion
                    # saying who did it
                    Het leger beschuldigt de rebellen van de beschieting van het dorp. | leger blames shelling by rebellen
                    De regering houdt M23 verantwoordelijk voor de aanval op het kamp. | regering blames attack by M23
                    De minister zei dat de rebellen het ziekenhuis hebben bestookt. | minister blames attack by rebellen
                    # claiming
                    De Taliban hebben de aanslag in Kabul opgeëist. | Taliban claims attack
                    Het leger claimt de stad te hebben veroverd. | leger claims capture by leger
                    # denying
                    Bij een aanval op Goma vielen tien doden. Rwanda ontkent elke betrokkenheid. | Rwanda denies attack
                    Bij de beschieting vielen vijf doden. ‘Wij hebben er niets mee te maken’, zei de woordvoerder van het leger. | woordvoerder denies shelling
                    De generaal noemde het bericht over de aanslag een leugen. | generaal denies attack
                    # doubting
                    Het leger zegt de stad te hebben veroverd. De gouverneur kon dat niet bevestigen. | leger claims capture by leger; gouverneur questions capture
                    """)
    void theStatementsOf(String text, String expected) {
        Reading reading = READER.read(Report.of("example", "nl", DAY, text));
        assertThat(statements(reading)).containsAll(Arrays.asList(expected.split("; ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    De politie meldt dat de markt drukbezocht was.
                    Het leger reageerde niet op vragen over de aanval.
                    Bij de aanslag in Mosoel vielen zes doden.
                    """)
    void saysNothingThatNobodySaid(String text) {
        assertThat(READER.read(Report.of("example", "nl", DAY, text)).statements())
                .isEmpty();
    }

    private static List<String> statements(Reading reading) {
        Map<String, String> parties = reading.parties().stream().collect(Collectors.toMap(Party::id, Party::name));
        Map<String, Event> events = reading.events().stream().collect(Collectors.toMap(Event::id, event -> event));
        return reading.statements().stream()
                .map(statement -> told(statement, parties, events))
                .toList();
    }

    private static String told(Statement statement, Map<String, String> parties, Map<String, Event> events) {
        Event event = Objects.requireNonNull(events.get(statement.event()));
        return parties.get(statement.speaker())
                + " " + statement.stance().name().toLowerCase(Locale.ROOT)
                + " " + event.kind().name().toLowerCase(Locale.ROOT)
                + (statement.agent() == null ? "" : " by " + parties.get(statement.agent()));
    }
}
