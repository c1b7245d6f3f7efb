package org.wederhoor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.wederhoor.reading.json.ReadingJson;
import org.wederhoor.reading.text.ReportText;

/** What holds of the reading of every text, sensible or not: words that are in it, ids that lead somewhere, days that exist. */
final class ReadingInvariants {
    /** More people than a war has killed or driven out: absurd as a toll. */
    private static final int ABSURD = 150_000_001;

    /** Years before and after these are absurd for what a report tells. */
    private static final int EARLIEST_YEAR = 1000;

    private static final int LATEST_YEAR = 2200;

    private ReadingInvariants() {}

    static void hold(Examples examples, String string) {
        Reading reading = examples.reading(string);
        int length = new ReportText(string).length();
        assertThat(spans(reading)).allMatch(span -> span.end() <= length);
        assertThat(reading.unverified()).isSorted();
        idsLeadSomewhere(reading);
        statementsNameWhatWasSaid(reading);
        for (Event event : reading.events()) {
            assertThat(event.mentions()).isNotEmpty();
            if (event.time() != null) {
                assertThat(event.time().from().getYear()).isBetween(EARLIEST_YEAR, LATEST_YEAR);
                assertThat(event.time().to().getYear()).isBetween(EARLIEST_YEAR, LATEST_YEAR);
            }
        }
        assertThat(tolls(reading))
                .allMatch(toll -> toll.low() >= 0 && (toll.high() == null || toll.high() >= toll.low()))
                .allMatch(toll -> toll.low() < ABSURD && (toll.high() == null || toll.high() < ABSURD));
        assertThat(ReadingJson.line(reading)).doesNotContain("\n");
    }

    private static void idsLeadSomewhere(Reading reading) {
        Set<String> parties = unique(reading.parties().stream().map(Party::id));
        Set<String> places = unique(reading.places().stream().map(Place::id));
        Set<String> events = unique(reading.events().stream().map(Event::id));
        Set<String> attributions = unique(reading.attributions().stream().map(Attribution::id));
        unique(reading.statements().stream().map(Statement::id));
        assertThat(parties).containsAll(known(reading.parties().stream().map(Party::speaksFor)));
        for (Event event : reading.events()) {
            assertThat(parties).containsAll(event.agents()).containsAll(event.targets());
            assertThat(places).containsAll(known(Stream.of(event).map(Event::place)));
        }
        for (Statement statement : reading.statements()) {
            assertThat(parties)
                    .containsAll(known(Stream.of(statement.speaker() == null ? "" : statement.speaker())))
                    .containsAll(statement.via())
                    .containsAll(known(Stream.of(statement).map(Statement::agent)));
            assertThat(events).contains(statement.event());
            assertThat(attributions).contains(statement.attribution());
        }
    }

    private static void statementsNameWhatWasSaid(Reading reading) {
        assertThat(reading.statements()).allMatch(statement -> statement.content() != null);
        assertThat(reading.attributions())
                .allMatch(attribution -> !attribution.content().isEmpty());
    }

    private static Set<String> unique(Stream<String> ids) {
        List<String> all = ids.toList();
        assertThat(all).doesNotHaveDuplicates();
        return new HashSet<>(all);
    }

    private static Set<String> known(Stream<String> ids) {
        return new HashSet<>(
                ids.filter(Objects::nonNull).filter(id -> !id.isEmpty()).toList());
    }

    private static List<Toll> tolls(Reading reading) {
        return Stream.concat(
                        reading.events().stream().map(Event::tolls),
                        reading.statements().stream().map(Statement::tolls))
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<Span> spans(Reading reading) {
        List<Span> spans = new ArrayList<>(reading.unverified());
        reading.parties().forEach(party -> spans.addAll(party.mentions()));
        reading.places().forEach(place -> spans.addAll(place.mentions()));
        reading.events().forEach(event -> spans.addAll(event.mentions()));
        tolls(reading).forEach(toll -> spans.add(toll.mention()));
        for (Attribution attribution : reading.attributions()) {
            spans.addAll(attribution.source());
            spans.addAll(attribution.cue());
            spans.addAll(attribution.content());
        }
        return spans;
    }
}
