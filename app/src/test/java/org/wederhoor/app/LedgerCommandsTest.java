package org.wederhoor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The commands around a ledger, from reports in files to decisions, as a user gives them. */
class LedgerCommandsTest {
    private static final List<String> REPORTS =
            List.of("nl-goma-1", "nl-goma-2", "en-goma-1", "nl-kunduz-1", "nl-kunduz-2");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder = Path.of("");

    private static String ledger = "";

    @BeforeAll
    static void add() throws Exception {
        Path examples = Path.of("../examples").toAbsolutePath();
        List<String> rows = Files.readAllLines(examples.resolve("manifest.tsv"));
        StringBuilder chosen = new StringBuilder(rows.get(1)).append('\n');
        rows.stream()
                .filter(row -> REPORTS.stream().anyMatch(name -> row.startsWith(name + ".txt\t")))
                .forEach(row -> chosen.append(examples).append('/').append(row).append('\n'));
        Path manifest = Files.writeString(folder.resolve("manifest.tsv"), chosen);
        ledger = folder.resolve("ledger.db").toString();

        Run run = Run.of("add", "--manifest", manifest.toString(), "--ledger", ledger);
        assertThat(run.out().lines()).hasSize(REPORTS.size());
        assertThat(run.err()).contains("5 added");
        assertThat(run.exit()).isZero();

        Run again = Run.of("add", "--manifest", manifest.toString(), "--ledger", ledger);
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).contains("0 added, 5 there already");
    }

    @Test
    void incidentsOfSeveralReportsAndLanguagesAreOne() {
        JsonNode goma = incidentOf("nl-goma-1");

        assertThat(goma.path("summary").path("reports").asInt()).isEqualTo(3);
        assertThat(goma.path("reports").findValuesAsString("language")).contains("nl", "en");
        assertThat(incidentOf("nl-kunduz-1").path("reports").findValuesAsString("name"))
                .contains("nl-kunduz-1", "nl-kunduz-2");
    }

    @Test
    void incidentsAreListedAndFiltered() {
        assertThat(ask("incidents").out()).contains("Lac Vert", "Kunduz");
        assertThat(ask("incidents", "--near", "-1.62,29.14,30", "--kind", "shelling")
                        .out())
                .contains("Lac Vert")
                .doesNotContain("Kunduz");
        assertThat(ask("incidents", "--until", "2016-01-01", "--text", "\"artsen zonder grenzen\"")
                        .out())
                .contains("Kunduz");
        assertThat(ask("incidents", "--party", "nobody of this name").out()).isEqualTo("0 incidents\n");
        assertThat(ask("incidents", "--near", "here").err()).contains("is no circle; write degrees north");
        assertThat(ask("incidents", "--since", "May").err()).contains("write it as 2023-05-23");
    }

    @Test
    void reportsAreShownAndFound() {
        assertThat(ask("report", "nl-goma-1").out()).contains("Lac Vert", "Contested in this report");
        assertThat(ask("search", "lac", "vert").out()).contains("nl-goma-1");
        assertThat(ask("search", "zzzzz").exit()).isEqualTo(1);
        assertThat(ask("report", "nothing").err()).contains("there is no report nothing");
        assertThat(ask("history", "nl-goma-1").out()).contains("report", "reading");
    }

    @Test
    void decisionsAreTakenAndUndone() {
        String incident = incidentOf("nl-kunduz-1").path("summary").path("id").asString();

        Run split = ask("decide", "split", incident, "nl-kunduz-2", "--by", "Ada");
        assertThat(split.out()).startsWith("decision ").contains("by Ada");
        assertThat(incidentOf("nl-kunduz-1").path("reports").findValuesAsString("name"))
                .doesNotContain("nl-kunduz-2");

        String number = split.out().split(" |,", 3)[1];
        assertThat(ask("decide", "undo", number, "--by", "Ada").exit()).isZero();
        assertThat(incidentOf("nl-kunduz-1").path("reports").findValuesAsString("name"))
                .contains("nl-kunduz-2");
        assertThat(ask("decide", "undo", number).err()).contains("was undone already");
        assertThat(ask("decide", "grade", "nl-kunduz-1", "Z9").err()).contains("such as B2");
        assertThat(ask("history", incident).out()).contains("decision", "Ada");
    }

    @Test
    void aLedgerIsProvedAndItsReadingsToo() throws Exception {
        assertThat(ask("verify").out()).contains("is whole: ");
        assertThat(ask("verify", "--reread").exit()).isZero();

        Path copy = Files.copy(Path.of(ledger), folder.resolve("tampered.db"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE report SET text = replace(text, 'negen', 'tien') WHERE name = 'nl-goma-1'");
        }
        Run tampered = Run.of("verify", "--ledger", copy.toString());
        assertThat(tampered.out()).contains("is BROKEN at entry ", ": the text of report r");
        assertThat(tampered.exit()).isEqualTo(1);
    }

    @Test
    void aMissingLedgerIsNotMade() {
        Path missing = folder.resolve("missing.db");

        Run run = Run.of("incidents", "--ledger", missing.toString());

        assertThat(run.err()).contains("there is no ledger").contains("make one with: wederhoor add");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(missing).doesNotExist();
    }

    private static JsonNode incidentOf(String report) {
        JsonNode filed = JSON.readTree(ask("report", report, "--format", "json").out());
        String id = filed.path("incidents").path(0).path("id").asString();
        return JSON.readTree(ask("incident", id, "--format", "json").out());
    }

    private static Run ask(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--ledger");
        all.add(ledger);
        return Run.of(all.toArray(String[]::new));
    }
}
