package org.wederhoor.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wederhoor.ledger.incident.IncidentQuery;
import org.wederhoor.ledger.store.StoreException;
import org.wederhoor.reading.Reading;

/** What goes wrong around a ledger is told clearly, and loses nothing. */
class TroubleTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void ofAFileThatIsNoLedger() throws Exception {
        Path file =
                Files.writeString(folder.resolve("notes.db"), "These are notes and no database at all. ".repeat(40));

        assertThatThrownBy(() -> Ledger.open(file.toString()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("notes.db")
                .hasMessageContaining("is no ledger");
        assertThat(Files.readString(file)).startsWith("These are notes");
    }

    @Test
    void ofAFolderThatIsNotThere() {
        assertThatThrownBy(() -> Ledger.open(folder.resolve("no/ledger.db").toString()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is no directory; make it first");
    }

    @Test
    void ofAnAddressOfAnotherKind() {
        assertThatThrownBy(() -> Ledger.open("jdbc:mysql://localhost/ledger"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("jdbc:postgresql://HOST/DATABASE");
    }

    @Test
    void ofAServerThatDoesNotAnswer() {
        assertThatThrownBy(() -> Ledger.open("jdbc:postgresql://localhost:1/ledger?user=ada&password=secret"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be opened")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @EnumSource
    void ofALedgerOfALaterVersion(Databases databases) throws Exception {
        String where = databases.create();
        Ledger.open(where).add(Invented.many(1, 1));
        change(
                where,
                "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) VALUES (99, '999', 'later', 'SQL', 'V999__later.sql', 'x', 1, "
                        + (databases == Databases.SQLITE ? "1" : "true") + ")");

        assertThatThrownBy(() -> Ledger.open(where))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("was made by a later version of this program (schema 999");
    }

    @Test
    void ofAFullDiskKeepsWhatWasAcknowledged() throws Exception {
        String where = Databases.SQLITE.create();
        Ledger ledger = Ledger.open(where);
        List<Reading> readings = Invented.many(400, 1);
        ledger.add(readings.subList(0, 10));
        long entries = ledger.seal().orElseThrow().number();
        Ledger full = Ledger.open("jdbc:sqlite:" + where + "?max_page_count=" + (pages(where) + 5));

        assertThatThrownBy(() -> full.add(readings.subList(10, 400)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("the disk is full")
                .hasMessageContaining("what was acknowledged before is safe");
        assertThat(ledger.seal().orElseThrow().number()).isEqualTo(entries);
        assertThat(ledger.firstFlaw(entry -> {})).isEmpty();
        assertThat(ledger.add(readings.subList(10, 20))).hasSize(10);
    }

    @Test
    void ofAReadOnlyFile() throws Exception {
        Path file = Path.of(Databases.SQLITE.create());
        Ledger.open(file.toString()).add(Invented.many(3, 1));
        assumeTrue(
                file.toFile().setWritable(false) && !Files.isWritable(file),
                "who may write everywhere cannot test this");

        Ledger ledger = Ledger.open(file.toString());
        assertThat(ledger.incidents(IncidentQuery.ALL)).isNotEmpty();
        assertThatThrownBy(() -> ledger.add(Invented.many(4, 9)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("read-only");
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoWritersAtOnceIsNone(Databases databases) throws Exception {
        String where = databases.create();
        Ledger.open(where);
        List<Reading> readings = Invented.many(40, 5);
        ExecutorService writers = Executors.newFixedThreadPool(2);
        List<Future<?>> written = new ArrayList<>();
        for (int writer = 0; writer < 2; writer++) {
            int first = writer;
            written.add(writers.submit(() -> {
                Ledger ledger = Ledger.open(where);
                for (int i = first; i < readings.size(); i += 2) {
                    ledger.add(List.of(readings.get(i)));
                }
            }));
        }
        for (Future<?> each : written) {
            each.get();
        }
        writers.shutdown();

        Ledger ledger = Ledger.open(where);
        assertThat(ledger.firstFlaw(entry -> {})).isEmpty();
        assertThat(readings)
                .allSatisfy(reading -> assertThat(ledger.has(reading.report())).isTrue());
    }

    private static long pages(String where) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + where);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA page_count")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void change(String where, String sql) throws Exception {
        String url = where.startsWith("jdbc:") ? where : "jdbc:sqlite:" + where;
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
