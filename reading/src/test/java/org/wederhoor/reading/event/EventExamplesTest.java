package org.wederhoor.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wederhoor.reading.Event;
import org.wederhoor.reading.Examples;
import org.wederhoor.reading.Kind;
import org.wederhoor.reading.Modality;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.syntax.Word;

/** The words of events, and those that say how an event is told, are found in their own examples. */
class EventExamplesTest {
    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void theWordTellsAnEventOfItsKind(Examples examples) {
        examples.allBut(0.04, "events.tsv", row -> {
            Kind kind = kind(row);
            Set<Kind> found = kinds(examples, row.get("example"));
            boolean byItsWeapon = Likeness.isGeneric(kind) && !found.isEmpty();
            return found.contains(kind) || byItsWeapon;
        });
    }

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void nounsThatOnlyEndLikeAnEventTellNone(Examples examples) {
        examples.allBut(
                0, "not-events.tsv", row -> kinds(examples, row.get("example")).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void anEventHasTheModalityOfTheWord(Examples examples) {
        examples.allBut(0.08, "modality.tsv", row -> {
            Modality wanted = Modality.valueOf(row.get("modality").toUpperCase(Locale.ROOT));
            return events(examples, row).stream().anyMatch(event -> event.modality() == wanted);
        });
    }

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void negationsNegateAnEvent(Examples examples) {
        examples.allBut(
                0,
                "negations.tsv",
                row -> events(examples, row).stream().anyMatch(event -> event.modality() == Modality.NEGATED));
    }

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void verbsOfSupportLendTheirSubjectToTheEvent(Examples examples) {
        examples.allBut(
                0.05,
                "support.tsv",
                row -> !events(examples, row).isEmpty()
                        && (row.get("agent").equals("none")
                                || events(examples, row).stream()
                                        .anyMatch(event -> !event.agents().isEmpty())));
    }

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void weaponsAndThingsAreOfTheirClass(Examples examples) {
        WordClasses classes = new WordClasses(examples.lexicons());
        examples.allBut(
                0.03,
                "weapons.tsv",
                row -> examples.words(row.get("example")).stream()
                        .map(classes::means)
                        .anyMatch(means -> means != null && means.className().equals(row.get("class"))));
        examples.allBut(
                0.03,
                "noun-classes.tsv",
                row -> examples.words(row.get("example")).stream()
                        .anyMatch(word -> classes.listed(word).contains(row.get("class"))));
    }

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void verbsOfMotionMakeTheirSubjectTheDoer(Examples examples) {
        examples.allBut(
                0.10,
                "motion.tsv",
                row -> events(examples, row).stream()
                        .allMatch(event -> event.targets().isEmpty() || event.kind() == Kind.DISPLACEMENT));
    }

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void novelWordsAreFound(Examples examples) {
        examples.allBut(
                0,
                "novelty.tsv",
                row -> isListed(
                        examples.lexicons().words("novelty.tsv", "word").words(),
                        row.get("word"),
                        examples.words(row.get("example"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nl | Het buurland viel op 24 februari 2022 binnen. Sinds de invasie zijn duizenden boeren gedood.
                    nl | Rebellen vielen zondag de stad aan. Sinds de aanval zijn vijf burgers ontvoerd.
                    en | The army invaded on 24 February 2022. Since the invasion, thousands of farmers have been killed.
                    en | Rebels attacked the town on Sunday. Since the attack, five people have been abducted.
                    """)
    void whatHappensSinceAnEventIsAnotherOfNoDay(String language, String text) {
        List<Event> events = Examples.in(language).reading(text).events();
        assertThat(events).hasSize(2);
        assertThat(events.get(0).time()).isNotNull();
        assertThat(events.get(0).tolls()).isEmpty();
        assertThat(events.get(1).time()).isNull();
        assertThat(events.get(1).tolls()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void theResponsibleIsFound(Examples examples) {
        ResponsibilityFinder finder = new ResponsibilityFinder(examples.lexicons());
        examples.allBut(
                0.10,
                "responsibility.tsv",
                row -> finder.find(examples.parsed(row.get("example"))).stream()
                        .anyMatch(found -> found.answer() == Responsibility.Answer.of(row.get("answer"))
                                && (row.get("event").equals("none") || found.event() != null)));
    }

    private static boolean isListed(Set<String> listed, String entry, List<Word> words) {
        return words.stream()
                .anyMatch(word ->
                        (word.lowerForm().equals(entry) || word.lemma().equals(entry)) && listed.contains(entry));
    }

    private static List<Event> events(Examples examples, Table.Row row) {
        return examples.reading(row.get("example")).events();
    }

    private static Kind kind(Table.Row row) {
        return Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    }

    private static Set<Kind> kinds(Examples examples, String sentence) {
        return examples.reading(sentence).events().stream().map(Event::kind).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void everyModalityButActualHasItsWords(Examples examples) {
        Set<String> modalities = examples.table("modality.tsv").rows().stream()
                .map(row -> row.get("modality"))
                .collect(Collectors.toSet());
        assertThat(modalities).contains("planned", "conditional", "negated", "general", "alleged");
    }
}
