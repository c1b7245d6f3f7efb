package org.wederhoor.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wederhoor.reading.Stance;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;

/** The Dutch lexicons of attribution are well formed: known values, nothing twice, an example for every entry. */
class CueFilesTest {
    private static final Language DUTCH = new Language("nl");
    private static final Set<String> POS = Set.of("verb", "adposition", "noun", "adverb", "adjective", "auxiliary");
    private static final Set<String> SOURCES = Set.of("subject", "object", "none");
    private static final Set<String> CONTENTS =
            Set.of("clause", "finite", "quote", "object", "subject", "sentence", "head");
    private static final Pattern PREPOSITION = Pattern.compile(
            "aan|achter|als|bij|buiten|door|in|met|naar|om|op|over|tegen|tot|uit|van|vanuit|volgens|voor|wegens");

    @ParameterizedTest
    @CsvSource({"cues.tsv, 2", "relays.tsv, 2", "unverified.tsv, 1", "responsibility.tsv, 2"})
    void hasEveryEntryOnceWithAnExample(String file, int keyColumns) {
        Table table = DUTCH.table(file);
        assertThat(table.rows())
                .extracting(row -> row.cells().subList(0, keyColumns))
                .doesNotHaveDuplicates();
        assertThat(table.rows()).allSatisfy(row -> {
            assertThat(row.cells()).hasSameSizeAs(table.columns());
            assertThat(row.get("example")).matches("[\\p{Lu}\"].*[.!?]");
        });
    }

    @Test
    void saysWhereSourceAndContentOfACueStand() {
        assertThat(DUTCH.table("cues.tsv").rows()).allSatisfy(row -> {
            assertThat(row.get("pos")).isIn(POS);
            assertThat(Stance.values()).extracting(CueFilesTest::lower).contains(row.get("stance"));
            assertThat(row.list("source")).isNotEmpty().allMatch(value -> isPlace(value, SOURCES));
            assertThat(row.list("content")).isNotEmpty().allMatch(value -> isPlace(value, CONTENTS));
            assertThat(row.list("accused")).allMatch(value -> isPlace(value, Set.of("subject", "object", "clause")));
        });
    }

    @Test
    void showsInTheExampleTheWordsOfACueThatDoNotInflect() {
        assertThat(DUTCH.table("cues.tsv").rows()).allSatisfy(row -> {
            String example = row.get("example").toLowerCase(Locale.ROOT);
            for (String word : List.of(row.get("cue").split(" "))) {
                boolean inflects = word.endsWith("en")
                        || word.endsWith("n")
                        || row.list("content").contains(word);
                assertThat(inflects || example.contains(word.toLowerCase(Locale.ROOT)))
                        .as("'%s' in: %s", word, row.get("example"))
                        .isTrue();
            }
        });
    }

    @Test
    void knowsTheSayingsOfWhoDidIt() {
        assertThat(DUTCH.table("responsibility.tsv").rows()).allSatisfy(row -> {
            assertThat(row.list("agent")).isNotEmpty().allMatch(value -> isPlace(value, SOURCES));
            assertThat(row.list("event")).isNotEmpty().allMatch(value -> isPlace(value, SOURCES));
            assertThat(row.get("answer")).isIn("yes", "part", "no");
        });
    }

    @Test
    void namesEveryChannel() {
        assertThat(DUTCH.table("relays.tsv").rows()).allSatisfy(row -> {
            assertThat(row.get("role")).isIn("via", "channel");
            assertThat(row.get("value").isEmpty()).isEqualTo(row.get("role").equals("via"));
        });
    }

    private static boolean isPlace(String value, Set<String> relations) {
        return relations.contains(value) || PREPOSITION.matcher(value).matches();
    }

    private static String lower(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }
}
