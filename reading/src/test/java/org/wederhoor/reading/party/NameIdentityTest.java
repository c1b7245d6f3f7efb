package org.wederhoor.reading.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wederhoor.reading.language.Table;

/** Which names, across spellings and scripts, are those of one person; the table {@code persons.tsv} has one person a line. */
class NameIdentityTest {
    private static final int PAIRS = 1500;
    private static final double PRECISION = 0.98;
    private static final double RECALL = 0.95;
    private static final double KEPT_BY_KEYS = 0.90;

    private record Named(int person, String name, NameIdentity identity) {}

    @Test
    void tellsPersonsApartAndTheirSpellingsTogether() {
        int same = 0;
        int found = 0;
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        List<Named> names = names();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                Named a = names.get(i);
                Named b = names.get(j);
                boolean isSame = a.identity().isSameAs(b.identity());
                same += a.person() == b.person() ? 1 : 0;
                found += isSame ? 1 : 0;
                if (isSame != (a.person() == b.person())) {
                    (isSame ? wrong : missed).add(a.name() + " / " + b.name());
                }
            }
        }
        assertThat(same).isGreaterThan(PAIRS);
        assertThat(1 - (double) wrong.size() / found).as("wrong: %s", wrong).isGreaterThanOrEqualTo(PRECISION);
        assertThat(1 - (double) missed.size() / same).as("missed: %s", missed).isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void aKeyOfTheSurnameIsSharedByMostSpellings() {
        List<Named> names = names();
        int same = 0;
        int shared = 0;
        for (int i = 1; i < names.size(); i++) {
            Named a = names.get(i - 1);
            Named b = names.get(i);
            if (a.person() == b.person()) {
                same++;
                shared += a.identity().keys().stream().anyMatch(b.identity().keys()::contains) ? 1 : 0;
            }
        }
        assertThat((double) shared / same).isGreaterThanOrEqualTo(KEPT_BY_KEYS);
    }

    private static List<Named> names() {
        Table table = Table.resource("/org/wederhoor/reading/party/persons.tsv");
        List<Named> names = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            for (String name : row.list("names")) {
                names.add(new Named(row.line(), name, NameIdentity.of(name)));
            }
        }
        return names;
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "Vjatsjeslav Gladkov, Вячеслав Гладков, true",
        "Abdel Fattah al-Burhan, Abdelfattah Boerhan, true",
        "Joe Biden, Joe Robinette Biden, true",
        "Hafez al-Assad, Bashar al-Assad, false",
        "Gladkov, Vyacheslav Gladkov, false",
        "Gladkov, Gladkow, true",
        "'', Gladkov, false",
        "'...', '—', true"
    })
    void comparesBothWays(String one, String other, boolean same) {
        assertThat(NameIdentity.of(one).isSameAs(NameIdentity.of(other))).isEqualTo(same);
        assertThat(NameIdentity.of(other).isSameAs(NameIdentity.of(one))).isEqualTo(same);
    }
}
