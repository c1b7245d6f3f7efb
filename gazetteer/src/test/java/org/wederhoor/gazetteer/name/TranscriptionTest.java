package org.wederhoor.gazetteer.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wederhoor.reading.language.Table;

/** Every example of transcription/examples.tsv. */
class TranscriptionTest {
    static List<Table.Row> examples() {
        return Resource.table("transcription/examples.tsv").rows();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void writesNamesAsThePressDoes(Table.Row row) {
        for (String target : Transcription.TARGETS) {
            if (!row.get(target).isEmpty()) {
                assertThat(Transcription.of(row.get("language"), target).of(row.get("name")))
                        .as(row.get("language") + " to " + target)
                        .contains(row.get(target));
            }
        }
    }

    @Test
    void leavesNamesOfOtherLettersAlone() {
        assertThat(Transcription.of("ru", "nl").of("Қарағанды")).isEmpty();
        assertThat(Transcription.of("ru", "nl").of("Moskva")).isEmpty();
        assertThat(Transcription.of("ru", "nl").of("")).containsExactly("");
    }

    @Test
    void tellsRussianFromUkrainian() {
        assertThat(CyrillicName.languages("Харків", "UA")).containsExactly("uk");
        assertThat(CyrillicName.languages("Бахмут", "UA")).containsExactly("uk", "ru");
        assertThat(CyrillicName.languages("Бахмут", "RU")).containsExactly("ru");
        assertThat(CyrillicName.languages("Сумы", "UA")).containsExactly("ru");
    }
}
