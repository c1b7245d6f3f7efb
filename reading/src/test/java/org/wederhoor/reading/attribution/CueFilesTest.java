package org.wederhoor.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wederhoor.reading.Examples;
import org.wederhoor.reading.Stance;
import org.wederhoor.reading.language.Table;

/** The lexicons of attribution are well formed: known values, nothing twice, an example for every entry. */
class CueFilesTest {
    private static final Set<String> POS = Set.of("verb", "adposition", "noun", "adverb", "adjective", "auxiliary");
    private static final Set<String> SOURCES = Set.of("subject", "object", "none");
    private static final Set<String> CONTENTS =
            Set.of("clause", "finite", "quote", "object", "subject", "sentence", "head");
    private static final Map<String, Set<String>> PREPOSITIONS = Map.of(
            "nl",
            Set.of(
                    "aan", "achter", "als", "bij", "buiten", "door", "in", "met", "naar", "om", "op", "over", "tegen",
                    "tot", "uit", "van", "vanuit", "volgens", "voor", "wegens"),
            "en",
            Set.of(
                    "about", "against", "among", "as", "at", "behind", "between", "by", "for", "from", "in", "into",
                    "of", "on", "onto", "over", "to", "upon", "with"));

    static Stream<Arguments> filesWithKeys() {
        return Examples.all().stream()
                .flatMap(language -> Stream.of(
                        Arguments.of(language, "cues.tsv", 2),
                        Arguments.of(language, "relays.tsv", 2),
                        Arguments.of(language, "unverified.tsv", 1),
                        Arguments.of(language, "verdicts.tsv", 1),
                        Arguments.of(language, "clause-words.tsv", 1),
                        Arguments.of(language, "pronouns.tsv", 1),
                        Arguments.of(language, "responsibility.tsv", 2)));
    }

    @ParameterizedTest
    @MethodSource("filesWithKeys")
    void hasEveryEntryOnceWithAnExample(Examples examples, String file, int keyColumns) {
        Table table = examples.table(file);
        assertThat(table.rows())
                .extracting(row -> row.cells().subList(0, keyColumns))
                .doesNotHaveDuplicates();
        assertThat(table.rows()).allSatisfy(row -> {
            assertThat(row.cells()).hasSameSizeAs(table.columns());
            assertThat(row.get("example")).matches("[\\p{Lu}\"“].*[.!?]");
        });
    }

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void saysWhereSourceAndContentOfACueStand(Examples examples) {
        assertThat(examples.table("cues.tsv").rows()).allSatisfy(row -> {
            assertThat(row.get("pos")).isIn(POS);
            assertThat(Stance.values()).extracting(CueFilesTest::lower).contains(row.get("stance"));
            assertThat(row.list("source")).isNotEmpty().allMatch(value -> isPlace(value, examples, SOURCES));
            assertThat(row.list("content"))
                    .isNotEmpty()
                    .flatExtracting(value -> List.of(value.split("[+]")))
                    .allMatch(value -> isPlace(value, examples, CONTENTS));
            assertThat(row.list("accused"))
                    .allMatch(value -> isPlace(value, examples, Set.of("subject", "object", "clause")));
        });
    }

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void showsInTheExampleTheWordsOfACue(Examples examples) {
        assertThat(examples.table("cues.tsv").rows())
                .filteredOn(row -> !CueWords.of(row).areIn(row.get("example")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void knowsTheSayingsOfWhoDidIt(Examples examples) {
        assertThat(examples.table("responsibility.tsv").rows()).allSatisfy(row -> {
            assertThat(row.list("agent")).isNotEmpty().allMatch(value -> isPlace(value, examples, SOURCES));
            assertThat(row.list("event")).isNotEmpty().allMatch(value -> isPlace(value, examples, SOURCES));
            assertThat(row.get("answer")).isIn("yes", "part", "no");
        });
    }

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void namesEveryChannel(Examples examples) {
        assertThat(examples.table("relays.tsv").rows()).allSatisfy(row -> {
            assertThat(row.get("role")).isIn("via", "channel");
            assertThat(row.get("value").isEmpty()).isEqualTo(row.get("role").equals("via"));
        });
    }

    private static boolean isPlace(String value, Examples examples, Set<String> relations) {
        return relations.contains(value)
                || PREPOSITIONS
                        .getOrDefault(examples.language().code(), Set.of())
                        .contains(value);
    }

    private static String lower(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }
}
