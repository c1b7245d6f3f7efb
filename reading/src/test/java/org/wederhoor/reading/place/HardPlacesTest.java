package org.wederhoor.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wederhoor.reading.language.Language;

/** Names that programs and people take for other places; the sentences are sketched as the parser would give them. */
class HardPlacesTest {
    private static final Gazetteer GAZETTEER = Gazetteer.bundled();
    private static final Map<String, PlaceFinder> FINDERS = Map.of(
            "nl", new PlaceFinder(new Language("nl"), GAZETTEER), "en", new PlaceFinder(new Language("en"), GAZETTEER));

    /** The first place of the report, as "region or country, precision". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // One town in four spellings.
                "nl | In [LOC Graivoron] is geschoten . | RU.09, EXACT",
                "nl | In [LOC Grajvoron] is geschoten . | RU.09, EXACT",
                "en | Shots rang out in [LOC Grayvoron] . | RU.09, EXACT",
                "en | Shots rang out in [LOC Грайворон] . | RU.09, EXACT",
                "nl | In [LOC Bachmoet] is geschoten . | UA.05, EXACT",
                "en | Shots rang out in [LOC Bakhmut] . | UA.05, EXACT",
                "en | Shots rang out in [LOC Artemivsk] , in [LOC Donetsk] . | UA.05, EXACT",
                // Of many villages of one name the one near by.
                "nl | In het dorp [LOC Kozinka] bij [LOC Graivoron] is geschoten . | RU.09, EXACT",
                // City, region, state, country.
                "en | Shots rang out in the city of [LOC Kharkiv] . | UA.07, EXACT",
                "en | Shots rang out in [LOC Kharkiv] region . | UA.07, REGION",
                "nl | In de regio [LOC Charkov] is geschoten . | UA.07, REGION",
                "nl | In de oblast [LOC Loehansk] is geschoten . | UA.14, REGION",
                "nl | In de oblast [LOC Loegansk] is geschoten . | UA.14, REGION",
                "en | Shots rang out in [LOC Луганская область] . | UA.14, REGION",
                "en | Shots rang out in [LOC Луганська область] . | UA.14, REGION",
                "en | The governor of [LOC Georgia] spoke in [LOC Atlanta] and in [LOC Savannah] , [LOC Georgia] . | US.GA, REGION",
                "en | Shots rang out in [LOC Georgia] , near [LOC Tbilisi] and [LOC Gori] . | GE, COUNTRY",
                "en | Police in [LOC Oklahoma] and in [LOC Texas] said so . | US.OK, REGION",
                "en | Police in [LOC Oklahoma City] said so . | US.OK, EXACT",
                "en | Rebels in [LOC Colombia] said so . | CO, COUNTRY",
                "en | Police in [LOC Columbia] , [LOC Missouri] , said so . | US.MO, EXACT",
                "en | Police in [LOC Bangor] , [LOC Maine] , said so . | US.ME, EXACT",
                "en | Police in [LOC Bangor] , [LOC Wales] , said so . | GB.WLS, EXACT",
                // Told by where it lies from a town.
                "en | Shells fell 10 miles north of [LOC Kharkiv] . | UA.07, NEAR",
                // Two towns on one border.
                "nl | In [LOC Rafah] in de [LOC Gazastrook] zijn bommen gevallen . | PS.GZ, EXACT",
                "nl | Bij [LOC Rafah] in [LOC Egypte] staan vrachtwagens . | EG.27, EXACT",
            })
    void is(String language, String report, String wanted) {
        PlaceFinder finder = Objects.requireNonNull(FINDERS.get(language));
        Location location =
                Objects.requireNonNull(finder.find(Sketch.of(report)).get(0).location());
        String where = location.admin1() != null ? location.admin1() : location.country();
        assertThat(where + ", " + location.precision()).isEqualTo(wanted);
    }
}
