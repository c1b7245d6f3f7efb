package org.wederhoor.app.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    @TempDir
    Path folder;

    @Test
    void eachRowIsAReportWithWhatIsKnownOfIt() throws IOException {
        List<ReportFile> files = read("""
                # two reports
                file	published	language	publisher
                een.txt	2023-05-23	nl	De Bode
                sub/twee.txt	2023-05-24T08:00:00Z
                """);
        assertThat(files).extracting(ReportFile::id).containsExactly("een", "twee");
        assertThat(files.get(0).path()).isEqualTo(folder.resolve("een.txt"));
        assertThat(files.get(0).particulars())
                .isEqualTo(new Particulars("nl", LocalDate.of(2023, 5, 23), "De Bode", null, null));
        assertThat(files.get(1).particulars().published()).isEqualTo("2023-05-24");
        assertThat(files.get(1).particulars().language()).isNull();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "file\\tpublished\\nx.txt\\t23 mei | list.tsv:2: '23 mei' is not a day; write it as 2023-05-23",
                "name\\npublished | there is no column 'name'",
                "published\\n2023-05-23 | the column 'file' is missing",
                "file\\tlanguage\\n\\tnl | list.tsv:2: the file is missing",
                "# nothing | no header line",
            })
    void mistakesAreNamedWithTheirLine(String content, String message) {
        assertThatThrownBy(() -> read(content.translateEscapes()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyListIsReadOrItsMistakeNamed(long seed) throws IOException {
        List<String> cells = List.of(
                "file",
                "published",
                "language",
                "een.txt",
                "../x",
                "2023-05-23",
                "31-02-2023",
                "nl",
                "",
                " ",
                "#",
                "\u0000",
                "é");
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            StringBuilder list = new StringBuilder(random.nextBoolean() ? "file\tpublished\n" : "");
            for (int n = random.nextInt(12); n > 0; n--) {
                list.append(cells.get(random.nextInt(cells.size()))).append(random.nextInt(3) == 0 ? "\n" : "\t");
            }
            try {
                assertThat(read(list.toString())).allMatch(file -> !file.id().isEmpty());
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageContaining("list.tsv");
            }
        }
    }

    private List<ReportFile> read(String content) throws IOException {
        return Manifest.read(Files.writeString(folder.resolve("list.tsv"), content));
    }
}
