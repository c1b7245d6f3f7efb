package org.wederhoor.app.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedTest {
    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(folder.resolve("2023/mei"));
        Files.createDirectories(folder.resolve("leeg"));
        for (String name : List.of("b.txt", "a.b.TXT", "2023/mei/c.txt", "notes.md", "a.gold.json")) {
            Files.writeString(folder.resolve(name), "Tekst.");
        }
    }

    @Test
    void aDirectoryStandsForTheTextsInItAndBelowByName() {
        Named named = Named.by(List.of(folder));
        assertThat(named.files()).extracting(ReportFile::id).containsExactly("2023/mei/c", "a.b", "b");
        assertThat(named.problems()).isEmpty();
    }

    @Test
    void aFileIsCalledByItsNameWhateverItsEnding() {
        Named named = Named.by(List.of(folder.resolve("notes.md"), folder.resolve("2023/mei/c.txt"), Path.of("-")));
        assertThat(named.files()).extracting(ReportFile::id).containsExactly("notes", "c", "stdin");
    }

    @Test
    void aDirectoryWithoutTextsIsAProblemAndTheOthersStay() {
        Named named = Named.by(List.of(folder.resolve("leeg"), folder.resolve("b.txt")));
        assertThat(named.files()).extracting(ReportFile::id).containsExactly("b");
        assertThat(named.problems()).singleElement().asString().contains("leeg").contains("no texts (*.txt)");
    }

    @Test
    void aMissingFileSaysSoWhenItIsRead() {
        ReportFile missing =
                Named.by(List.of(folder.resolve("weg.txt"))).files().get(0);
        assertThatThrownBy(missing::text).isInstanceOf(Unreadable.class).hasMessageContaining("does not exist");
    }

    @Test
    void aCollectionInOneFileIsRefused() throws IOException {
        Path long_ = Files.write(folder.resolve("long.txt"), new byte[10_000_000]);
        assertThatThrownBy(ReportFile.of(long_)::text)
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("longer than 1000 kB")
                .hasMessageContaining("split");
    }
}
