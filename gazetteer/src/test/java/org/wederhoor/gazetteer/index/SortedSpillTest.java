package org.wederhoor.gazetteer.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedSpillTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(longs = {1, 500, 1 << 20})
    void sortsWhateverFitsInMemory(long held) throws IOException {
        Random random = new Random(1);
        List<String> words = new ArrayList<>();
        List<String> sorted = new ArrayList<>();
        try (SortedSpill spill = new SortedSpill(folder, "words", held)) {
            for (int i = 0; i < 200; i++) {
                String word = Integer.toString(random.nextInt(1000), 36);
                words.add(word);
                spill.add(word.getBytes(StandardCharsets.UTF_8));
            }
            spill.forEach(bytes -> sorted.add(new String(bytes, StandardCharsets.UTF_8)));
        }
        assertThat(sorted).isEqualTo(words.stream().sorted().toList());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void hasNothingToSort() throws IOException {
        try (SortedSpill spill = new SortedSpill(folder, "none")) {
            spill.forEach(bytes -> {
                throw new AssertionError();
            });
        }
    }
}
