package org.wederhoor.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wederhoor.ledger.decision.Decision;
import org.wederhoor.ledger.decision.Grade;
import org.wederhoor.ledger.incident.IncidentQuery;
import org.wederhoor.ledger.projection.Flaw;

/** Whoever changes a ledger's file is found out, whichever cell it was. */
class TamperTest {
    private static final List<String> TABLES = List.of(
            "entry",
            "report",
            "report_band",
            "report_copy",
            "event",
            "event_block",
            "handle",
            "link",
            "incident",
            "incident_party",
            "decision",
            "decision_event",
            "report_words");

    private static final String WHOLE = whole();

    private static String whole() {
        String whole = Databases.SQLITE.create();
        Ledger ledger = Ledger.open(whole);
        ledger.add(Invented.many(6, 2));
        ledger.add(Invented.many(6, 3));
        ledger.add(Invented.agencyReportAndCopy());
        String report = ledger.report("report-0").orElseThrow().id();
        long graded = ledger.decide(new Decision.Graded(report, Grade.of("C3")), "Ada");
        ledger.decide(new Decision.Undone(graded), "Ada");
        ledger.incidents(IncidentQuery.ALL).stream()
                .limit(2)
                .map(incident -> ledger.incident(incident.id()).orElseThrow().events())
                .forEach(events -> ledger.decide(new Decision.Noted(events.get(0), "a note"), "Ada"));
        return whole;
    }

    @Test
    void isNotFoundWhereThereIsNone() {
        assertThat(Ledger.open(WHOLE).firstFlaw(entry -> {})).isEmpty();
    }

    static Stream<String> columns() throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + WHOLE);
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " LIMIT 0")) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        columns.add(table + "." + rows.getMetaData().getColumnName(i));
                    }
                }
            }
        }
        return columns.stream();
    }

    @ParameterizedTest
    @MethodSource("columns")
    void isFoundInAnyColumn(String column) throws Exception {
        String[] parts = column.split("\\.", 2);
        assertThat(flawAfter("UPDATE OR REPLACE " + parts[0] + " SET " + parts[1] + " = CASE WHEN " + parts[1]
                        + " IS NULL THEN 1 WHEN typeof(" + parts[1] + ") = 'text' THEN " + parts[1] + " || 'x' ELSE "
                        + parts[1]
                        + " + 1000000 END WHERE rowid = (SELECT MAX(rowid) FROM " + parts[0] + ")"))
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isFoundWhenARowIsGone(String table) throws Exception {
        assertThat(flawAfter("DELETE FROM " + table + " WHERE rowid = (SELECT MIN(rowid) FROM " + table + ")"))
                .isPresent();
    }

    static Stream<String> tables() {
        return TABLES.stream();
    }

    @Test
    void namesTheFirstBrokenEntry() throws Exception {
        Flaw flaw = flawAfter(
                        "UPDATE entry SET body = replace(body, '\"en\"', '\"nl\"') WHERE kind = 'report' AND number > 5")
                .orElseThrow();

        assertThat(flaw.entry()).isGreaterThan(5);
        assertThat(flaw.told())
                .contains("entry " + flaw.entry() + " (report of r")
                .contains("is not what was put on record");
    }

    private static Optional<Flaw> flawAfter(String change) throws Exception {
        Path copy = Path.of(Databases.SQLITE.create());
        Files.copy(Path.of(WHOLE), copy);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change)).as(change).isPositive();
        }
        return Ledger.open(copy.toString()).firstFlaw(entry -> {});
    }
}
