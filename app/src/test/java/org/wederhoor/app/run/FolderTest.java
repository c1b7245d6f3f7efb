package org.wederhoor.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Report;
import org.wederhoor.reading.json.ReadingJson;

class FolderTest {
    private static final Report REPORT = Report.of("2023/een", "nl", LocalDate.of(2023, 5, 23), "Een aanval.");
    private static final Reading READING =
            new Reading(REPORT, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    @TempDir
    Path path;

    @Test
    void aReadingIsAFileAndNothingElse() throws IOException {
        Folder folder = new Folder(path.resolve("new"));
        folder.take(READING);
        folder.take(READING);
        try (Stream<Path> files = Files.walk(path).filter(Files::isRegularFile)) {
            assertThat(files).containsExactly(path.resolve("new/2023/een.json"));
        }
        assertThat(path.resolve("new/2023/een.json")).hasContent(ReadingJson.pretty(READING));
    }

    @Test
    void itKnowsWhatItHas() throws IOException {
        Folder folder = new Folder(path);
        assertThat(folder.has(REPORT)).isFalse();
        folder.take(READING);
        assertThat(folder.has(REPORT)).isTrue();
        assertThat(folder.has(Report.of("2023/een", "nl", LocalDate.of(2023, 5, 23), "Een ander.")))
                .isFalse();
        assertThat(folder.has(Report.of("2023/een", "nl", null, "Een aanval."))).isFalse();
    }

    @Test
    void aFileCutShortIsReadAgain() throws IOException {
        Folder folder = new Folder(path);
        folder.take(READING);
        Path file = path.resolve("2023/een.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\\n\\}\\n$", ""));
        assertThat(folder.has(REPORT)).isFalse();
    }

    @Test
    void nothingIsWrittenAfterItWasClosed() throws IOException {
        Folder folder = new Folder(path);
        folder.close();
        assertThatThrownBy(() -> folder.take(READING)).hasMessageContaining("stopped");
        try (Stream<Path> files = Files.list(path)) {
            assertThat(files).isEmpty();
        }
    }
}
