package org.wederhoor.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wederhoor.ledger.store.Database;
import org.wederhoor.ledger.store.DerivedTable;
import org.wederhoor.reading.Reading;

/** The same reports give the same incidents, in whatever order and portions they come. */
class OrderTest {
    private static final int ORDERS = 200;
    private static final List<Reading> READINGS = Invented.many(24, 1);
    private static final List<DerivedTable> TABLES = List.of(
            DerivedTable.EVENT,
            DerivedTable.EVENT_BLOCK,
            DerivedTable.HANDLE,
            DerivedTable.LINK,
            DerivedTable.INCIDENT,
            DerivedTable.INCIDENT_PARTY,
            DerivedTable.REPORT_COPY);

    @Test
    void neverMatters() {
        String expected = tables(READINGS, READINGS.size());
        assertThat(expected.lines().filter(line -> line.startsWith("INCIDENT ")).count())
                .as("several incidents, of which some of several reports")
                .isBetween(8L, 18L);
        for (int seed = 0; seed < ORDERS; seed++) {
            Random random = new Random(seed);
            List<Reading> shuffled = new ArrayList<>(READINGS);
            Collections.shuffle(shuffled, random);
            assertThat(tables(shuffled, 1 + random.nextInt(READINGS.size())))
                    .as("order %d", seed)
                    .isEqualTo(expected);
        }
    }

    private static String tables(List<Reading> readings, int portion) {
        String where = Databases.SQLITE.create();
        Ledger ledger = Ledger.open(where);
        for (int from = 0; from < readings.size(); from += portion) {
            ledger.add(readings.subList(from, Math.min(readings.size(), from + portion)));
        }
        StringBuilder all = new StringBuilder();
        Database.open(where).read(tables -> {
            for (DerivedTable table : TABLES) {
                try (var rows = tables.all().rows(table)) {
                    rows.map(Map::entrySet)
                            .forEach(row ->
                                    all.append(table).append(' ').append(row).append('\n'));
                }
            }
            return all;
        });
        return all.toString();
    }
}
