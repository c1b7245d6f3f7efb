package org.wederhoor.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wederhoor.reading.Kind;
import org.wederhoor.reading.Modality;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;

/** The words of events are written as their files say, before any of them is looked for in a sentence. */
class EventLexiconTest {
    private static final int FEWEST_WORDS_OF_A_KIND = 10;

    private static final Set<String> CLASSES = Set.of(
            "weapon",
            "vehicle",
            "building",
            "infrastructure",
            "place",
            "area",
            "person",
            "civilian",
            "soldier",
            "group",
            "force",
            "state",
            "party",
            "people",
            "supplies",
            "money",
            "event",
            "body",
            "count",
            "open");

    static Stream<Language> languages() {
        return Language.present().stream();
    }

    static Stream<Table.Row> events(Language language) {
        return language.table("events.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyKindHasItsWords(Language language) {
        assertThat(Kind.values())
                .allSatisfy(kind -> assertThat(
                                events(language).filter(row -> kind(row).equals(kind.name())))
                        .hasSizeGreaterThanOrEqualTo(FEWEST_WORDS_OF_A_KIND));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void kindsAreThoseOfTheContract(Language language) {
        Set<String> kinds = new TreeSet<>();
        Stream.of(Kind.values()).forEach(kind -> kinds.add(kind.name()));
        assertThat(events(language)).allSatisfy(row -> assertThat(kinds).contains(kind(row)));
        assertThat(language.table("weapons.tsv").rows())
                .filteredOn(row -> !row.get("kind").isEmpty())
                .allSatisfy(row -> assertThat(kinds).contains(kind(row)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void modalitiesAreThoseOfTheContract(Language language) {
        Set<String> modalities = new TreeSet<>();
        Stream.of(Modality.values()).forEach(modality -> modalities.add(modality.name()));
        assertThat(language.table("modality.tsv").rows())
                .allSatisfy(row ->
                        assertThat(modalities).contains(row.get("modality").toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void classesAreKnown(Language language) {
        assertThat(language.table("noun-classes.tsv").rows())
                .allSatisfy(row -> assertThat(CLASSES).contains(row.get("class")));
        assertThat(language.table("weapons.tsv").rows())
                .allSatisfy(row -> assertThat(row.get("class")).isIn("weapon", "vehicle"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void conditionsNameARoleAndClasses(Language language) {
        assertThat(events(language)).allSatisfy(EventLexiconTest::conditionsAreKnown);
    }

    private static void conditionsAreKnown(Table.Row row) {
        for (String condition : row.list("condition")) {
            if (Set.of("weak", "told", "passive").contains(condition)) {
                continue;
            }
            assertThat(condition).matches("\\p{L}+:!?[a-z|]+");
            String classes = condition.replaceFirst("^[^:]*:!?", "");
            if (!classes.equals("none")) {
                assertThat(CLASSES).contains(classes.split("\\|"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noEntryAndNoExampleStandsTwice(Language language) {
        assertThat(List.of("events", "weapons", "noun-classes", "generic", "modality", "support", "not-events"))
                .allSatisfy(file -> isWithoutRepetition(language.table(file + ".tsv")));
    }

    private static void isWithoutRepetition(Table table) {
        List<String> entries = new ArrayList<>();
        List<String> examples = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            entries.add(entry(row));
            examples.add(row.get("example"));
        }
        assertThat(entries).doesNotHaveDuplicates();
        assertThat(examples).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theExampleUsesTheWord(Language language) {
        assertThat(events(language))
                .allSatisfy(row -> assertThat(row.get("trigger").split(" ", -1))
                        .allMatch(word -> Inflection.isIn(word, row.get("example"))));
    }

    private static String kind(Table.Row row) {
        return row.get("kind").toUpperCase(Locale.ROOT);
    }

    /** What makes an entry another one than those with the same word: all that comes before its example, but for its kind. */
    private static String entry(Table.Row row) {
        Set<String> names = new HashSet<>(row.table().columns());
        String word = row.get(row.table().columns().get(0));
        for (String column : List.of("pos", "condition", "class", "modality", "event")) {
            word += names.contains(column) ? "|" + row.get(column) : "";
        }
        return word;
    }
}
