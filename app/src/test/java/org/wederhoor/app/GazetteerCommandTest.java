package org.wederhoor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Building a gazetteer, asking what is in it and reading with it, from outside. */
class GazetteerCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        String tail = "\t\t\t5000\t\t1\tEurope/Kyiv\t2024-05-01";
        Files.writeString(
                folder.resolve("cities500.txt"),
                "1\tTestgorod\tTestgorod\t\t48.5\t37.5\tP\tPPL\tUA\t\t05\t" + tail + "\n2\tcut short\n"
                        + "3\tKyiv\tKyiv\tKiev\t50.45\t30.52\tP\tPPLC\tUA\t\t12\t" + tail + "\n");
        Files.writeString(folder.resolve("admin1CodesASCII.txt"), "UA.05\tDonetsk\tDonetsk\t7\n");
        Files.writeString(
                folder.resolve("countryInfo.txt"), "UA" + "\t".repeat(4) + "Ukraine" + "\t".repeat(12) + "690791\n");
    }

    @Test
    void aGazetteerIsBuiltAndTellsItsSources() {
        Run build = Run.of("gazetteer", "build", folder.toString(), "--output", file("own.bin"), "--progress");
        assertThat(build.exit()).isZero();
        assertThat(build.err())
                .contains("cities500.txt:2: 2 columns, where there should be 19")
                .contains("1 wrong lines were left out")
                .contains("own.bin: 4 places");
        Run info = Run.of("gazetteer", "info", file("own.bin"));
        assertThat(info.exit()).isZero();
        assertThat(info.out())
                .contains("4 places: 2 towns and villages, 0 districts, 1 regions, 1 countries")
                .containsPattern("cities500.txt +2024-05-01 +2 +GeoNames \\(geonames.org\\), CC BY 4.0");
        assertThat(Run.of("gazetteer", "info").out()).contains("cities500.txt", "CC BY 4.0", "Unicode-3.0");
    }

    @Test
    void itsPlacesAreReadBesideThoseOfTheProgram() throws IOException {
        assertThat(Run.of("gazetteer", "build", folder.toString(), "--output", file("own.bin"))
                        .exit())
                .isZero();
        Files.writeString(
                folder.resolve("report.txt"),
                "Bij een aanval in Testgorod zijn drie doden gevallen. In Goma vielen twee doden.");
        String out = Run.of(
                        "read",
                        file("report.txt"),
                        "--language",
                        "nl",
                        "--format",
                        "json",
                        "--gazetteer",
                        file("own.bin"))
                .out();
        assertThat(out).contains("\"name\": \"Testgorod\"", "\"name\": \"Goma\"");
    }

    @Test
    void whatIsNoDumpOrGazetteerIsRefused() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Run build = Run.of("gazetteer", "build", empty.toString(), "--output", file("own.bin"));
        assertThat(build.exit()).isEqualTo(1);
        assertThat(build.err()).contains("has no allCountries.txt, cities500.txt");
        assertThat(Run.of("gazetteer", "info", file("cities500.txt")).err()).contains("is no gazetteer");
        assertThat(Run.of("gazetteer", "info", file("none.bin")).err()).contains("does not exist");
        assertThat(Run.of("gazetteer").exit()).isEqualTo(2);
        Files.writeString(folder.resolve("report.txt"), "Bij Testgorod vielen drie doden.");
        Run read = Run.of("read", file("report.txt"), "--gazetteer", file("none.bin"));
        assertThat(read.exit()).isEqualTo(2);
        assertThat(read.err()).contains("there is no gazetteer");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
