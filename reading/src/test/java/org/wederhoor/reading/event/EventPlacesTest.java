package org.wederhoor.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wederhoor.reading.Event;
import org.wederhoor.reading.Examples;
import org.wederhoor.reading.Place;
import org.wederhoor.reading.Reading;

/** Where the events of a report are put. */
class EventPlacesTest {
    @ParameterizedTest(name = "{1}: {2} at {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | In Goma sloegen twee granaten in. Zes mensen werden gedood bij de beschieting. | shelling | Goma",
                "nl | In Goma sloegen twee granaten in. De Europese Unie kondigde sancties af. | sanctions | null",
                "nl | In Goma sloegen twee granaten in. De website van de krant werd gehackt. | cyber_attack | null",
                "en | Two shells landed in Goma. Six people died in the shelling. | shelling | Goma",
                "en | Two shells landed in Goma. The European Union imposed sanctions on the rebels. | sanctions | null",
                "en | Shells landed in Goma on 27 May. On 28 May a bomb exploded. | bombing | Goma",
                "nl | In Goma sloegen twee granaten in. De rebellen kennen ook Bukavu goed. Twee mannen werden gearresteerd. | arrest | Bukavu",
            })
    void anEventIsWhereItsClauseOrTheStoryPutsIt(String language, String text, String kind, String place) {
        Reading reading = Examples.in(language).reading(text);
        List<String> found = reading.events().stream()
                .filter(event -> event.kind().toString().equalsIgnoreCase(kind))
                .map(event -> String.valueOf(name(reading, event)))
                .toList();

        assertThat(found).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Shells landed in Goma on the evening of 26 May, killing two. | Goma",
                "en | Six people were killed in Kharkiv in May. | Kharkiv",
            })
    void whatTellsATimeIsNoPlace(String language, String text, String place) {
        assertThat(Examples.in(language).reading(text).places())
                .extracting(Place::name)
                .containsExactly(place);
    }

    private static @Nullable String name(Reading reading, Event event) {
        return reading.places().stream()
                .filter(place -> place.id().equals(event.place()))
                .map(Place::name)
                .findFirst()
                .orElse(null);
    }
}
