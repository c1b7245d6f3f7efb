package org.wederhoor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program from outside: what is typed, what is printed where, and the exit code. */
class CommandLineTest {
    private static final String REPORT =
            "Bij een aanslag op een markt in Bagdad zijn gisteren twaalf mensen gedood, zei de politie woensdag. "
                    + "De rebellen ontkennen dat zij erachter zitten.";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("leeg"));
        Files.writeString(folder.resolve("goed.txt"), REPORT);
        Files.writeString(folder.resolve("ook goed 🚑.txt"), "🚑 e\u0301e\u0301n gewonde. " + REPORT);
        Files.writeString(folder.resolve("niets.txt"), "");
        Files.writeString(folder.resolve("pagina.txt"), "<html><body>" + REPORT);
        Files.writeString(
                folder.resolve("deutsch.txt"),
                "Der Gouverneur sagte, dass zwei Menschen bei dem Angriff getötet wurden.");
        Files.write(
                folder.resolve("latin.txt"),
                "De aanval op het café eiste twee levens.".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("utf16.txt"), REPORT, StandardCharsets.UTF_16);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "weg.txt, does not exist",
        "leeg, there are no texts (*.txt)",
        "niets.txt, is empty",
        "pagina.txt, is HTML",
        "deutsch.txt, seems to be in German (de); this version reads English (en)",
        "latin.txt, not valid UTF-8 at byte 20",
    })
    void badInputIsNamedAndTheRestIsRead(String name, String message) {
        Run run = Run.of(
                "read",
                folder.resolve(name).toString(),
                folder.resolve("goed.txt").toString(),
                "--format",
                "jsonl");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(name).contains(message);
        assertThat(run.out().lines()).singleElement().asString().startsWith("{\"report\":{\"id\":\"goed\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "read | nothing to read",
                "raed | Unmatched argument",
                "read x.txt --published gisteren | 'gisteren' is not a day",
                "read x.txt --format xml | Invalid value for option '--format'",
                "read x.txt --language tlh | there is no language 'tlh'; this version reads English (en), Dutch (nl)",
                "read x.txt --threads 0 | --threads must be at least 1",
                "read x.txt --output o --format text | --output writes json",
                "read a/x.txt b/x.txt --output o | would both be written to x.json",
                "read --manifest weg.tsv | weg.tsv: does not exist",
                "read x.txt --parties weg.tsv | weg.tsv: does not exist",
                "--color always | Unknown options",
            })
    void wrongUsageIsToldInALine(String arguments, String message) {
        Run run = Run.of(arguments.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(message).contains("--help'.");
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aReportIsReadAsTextByDefaultAndItsDateIsMissed() {
        Run run = Run.of("read", folder.resolve("goed.txt").toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("goed · Dutch · no publication date")
                .contains("12 killed")
                .doesNotContain("\u001B");
        assertThat(run.err()).contains("no publication date").contains("--published");
    }

    @Test
    void withADateNothingIsMissed() {
        Run run =
                Run.of("read", folder.resolve("goed.txt").toString(), "--published", "2024-05-15", "--color", "always");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\u001B").contains("14 May 2024");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void otherEncodingsOfUnicodeAreTheSameText() {
        String utf8 = Run.of("read", folder.resolve("goed.txt").toString(), "--format", "json")
                .out();
        String utf16 = Run.of("read", folder.resolve("utf16.txt").toString(), "--format", "json")
                .out();
        assertThat(utf16.replace("\"utf16\"", "\"goed\"")).isEqualTo(utf8);
    }

    @Test
    void anOutputFolderIsFilledOnce() throws IOException {
        String output = folder.resolve("uit").toString();
        String[] command = {"read", folder.toString(), "--output", output, "--published", "2024-05-15"};
        assertThat(Run.of(command).err()).contains("3 readings written").contains("4 files not read");
        assertThat(Run.of(command).err()).contains("0 readings written, 3 there already and left, 4 files not read");
        try (Stream<Path> files = Files.list(folder.resolve("uit"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder("goed.json", "ook goed 🚑.json", "utf16.json");
        }
    }

    @Test
    void partiesOfOnesOwnAreKnownByTheirIds() throws IOException {
        Path own = folder.resolve("partijen.tsv");
        Files.writeString(own, "id\tkind\tnl\ndageraad\tarmed_group\tDageraadfront\n");
        Path report = folder.resolve("front.txt");
        Files.writeString(report, "Het Dageraadfront heeft de aanslag op de markt opgeëist.");

        Run run = Run.of("read", report.toString(), "--parties", own.toString(), "--format", "jsonl");
        assertThat(run.out()).contains("\"kind\":\"armed_group\"", "\"known_as\":\"dageraad\"");

        Files.writeString(own, "id\tkind\tnl\ndageraad\tbeweging\tDageraadfront\n");
        Run wrong = Run.of("read", report.toString(), "--parties", own.toString());
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("partijen.tsv:2: no such kind of party: 'beweging'; there are [state,");
    }

    @Test
    void helpAndVersionAreNoErrors() {
        assertThat(Run.of("--help").out()).contains("read").contains("demo").contains("Exit codes");
        assertThat(Run.of("read", "--help").out()).contains("--published", "--manifest", "--parties");
        assertThat(Run.of("--version").out()).matches("(?s)wederhoor \\S+\\+[0-9a-f]{8}\\s*");
    }

    @Test
    void placesAreShownWithWhatSpokeForThem() {
        Run run = Run.of("places", "In het dorp Kozinka bij Grajvoron is geschoten.");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Kozinka (12-19)", "is Kozinka [RU.09]", "not Kozinka [UA", "inside +");
    }

    @Test
    void placesAreWrittenAsALineOfJsonForEachFile() {
        Run run =
                Run.of("places", "--format", "json", folder.resolve("goed.txt").toString());
        assertThat(run.out().lines()).singleElement().asString().contains("\"text\":\"Bagdad\"", "\"country\":\"IQ\"");
        Run missing = Run.of(
                "places",
                folder.resolve("weg.txt").toString(),
                folder.resolve("goed.txt").toString());
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.err()).contains("weg.txt", "does not exist");
        assertThat(missing.out()).contains("Bagdad");
    }
}
