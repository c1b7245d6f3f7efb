package org.wederhoor.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wederhoor.reading.Event;
import org.wederhoor.reading.Examples;
import org.wederhoor.reading.Kind;
import org.wederhoor.reading.Modality;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.lexicon.Lexicons;
import org.wederhoor.reading.syntax.Word;

/** The words of events, and those that say how an event is told, are found in their own examples. */
class EventExamplesTest {
    private static final Lexicons DUTCH = new Lexicons(Examples.DUTCH);

    @Test
    void theWordTellsAnEventOfItsKind() {
        Examples.of("events.tsv").allBut(0.04, row -> {
            Kind kind = kind(row);
            Set<Kind> found = kinds(row.get("example"));
            boolean byItsWeapon = Likeness.isGeneric(kind) && !found.isEmpty();
            return found.contains(kind) || byItsWeapon;
        });
    }

    @Test
    void nounsThatOnlyEndLikeAnEventTellNone() {
        Examples.of("not-events.tsv").allBut(0, row -> kinds(row.get("example")).isEmpty());
    }

    @Test
    void anEventHasTheModalityOfTheWord() {
        Examples.of("modality.tsv").allBut(0.08, row -> {
            Modality wanted = Modality.valueOf(row.get("modality").toUpperCase(Locale.ROOT));
            return events(row).stream().anyMatch(event -> event.modality() == wanted);
        });
    }

    @Test
    void negationsNegateAnEvent() {
        Examples.of("negations.tsv")
                .allBut(0, row -> events(row).stream().anyMatch(event -> event.modality() == Modality.NEGATED));
    }

    @Test
    void verbsOfSupportLendTheirSubjectToTheEvent() {
        Examples.of("support.tsv")
                .allBut(
                        0.05,
                        row -> !events(row).isEmpty()
                                && (row.get("agent").equals("none")
                                        || events(row).stream()
                                                .anyMatch(
                                                        event -> !event.agents().isEmpty())));
    }

    @Test
    void weaponsAndThingsAreOfTheirClass() {
        WordClasses classes = new WordClasses(DUTCH);
        Examples.of("weapons.tsv")
                .allBut(
                        0.03,
                        row -> Examples.words(row.get("example")).stream()
                                .map(classes::means)
                                .anyMatch(means ->
                                        means != null && means.className().equals(row.get("class"))));
        Examples.of("noun-classes.tsv")
                .allBut(
                        0.03,
                        row -> Examples.words(row.get("example")).stream()
                                .anyMatch(word -> classes.listed(word).contains(row.get("class"))));
    }

    @Test
    void verbsOfMotionMakeTheirSubjectTheDoer() {
        Examples.of("motion.tsv")
                .allBut(
                        0.10,
                        row -> events(row).stream()
                                .allMatch(event -> event.targets().isEmpty() || event.kind() == Kind.DISPLACEMENT));
    }

    @Test
    void novelWordsAreFound() {
        Examples.of("novelty.tsv")
                .allBut(
                        0,
                        row -> isListed(
                                DUTCH.words("novelty.tsv", "word").words(),
                                row.get("word"),
                                Examples.words(row.get("example"))));
    }

    @Test
    void theResponsibleIsFound() {
        ResponsibilityFinder finder = new ResponsibilityFinder(DUTCH);
        Examples.of("responsibility.tsv")
                .allBut(
                        0.10,
                        row -> finder.find(Examples.parsed(row.get("example"))).stream()
                                .anyMatch(found -> found.answer() == Responsibility.Answer.of(row.get("answer"))
                                        && (row.get("event").equals("none") || found.event() != null)));
    }

    private static boolean isListed(Set<String> listed, String entry, List<Word> words) {
        return words.stream()
                .anyMatch(word ->
                        (word.lowerForm().equals(entry) || word.lemma().equals(entry)) && listed.contains(entry));
    }

    private static List<Event> events(Table.Row row) {
        return Examples.reading(row.get("example")).events();
    }

    private static Kind kind(Table.Row row) {
        return Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    }

    private static Set<Kind> kinds(String sentence) {
        return Examples.reading(sentence).events().stream().map(Event::kind).collect(Collectors.toSet());
    }

    @Test
    void everyModalityButActualHasItsWords() {
        Set<String> modalities = Examples.of("modality.tsv").table().rows().stream()
                .map(row -> row.get("modality"))
                .collect(Collectors.toSet());
        assertThat(modalities).contains("planned", "conditional", "negated", "general", "alleged");
    }
}
