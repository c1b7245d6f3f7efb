package org.wederhoor.reading.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wederhoor.reading.Attribution;
import org.wederhoor.reading.Examples;
import org.wederhoor.reading.Stance;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.text.ReportText;

/** The cues of the lexicons, what they are said through, verdicts and phrases of doubt are found in their own examples. */
class CueExamplesTest {
    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void aCueAttributesWithItsStance(Examples examples) {
        examples.allBut(0.12, "cues.tsv", row -> {
            String example = row.get("example");
            return examples.reading(example).attributions().stream()
                    .anyMatch(attribution -> isOf(row, attribution, new ReportText(example)));
        });
    }

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void aPhraseOfDoubtMarksItsPassage(Examples examples) {
        examples.allBut(
                0.03,
                "unverified.tsv",
                row -> !examples.reading(row.get("example")).unverified().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void aVerdictIsAStance(Examples examples) {
        examples.allBut(
                0.10,
                "verdicts.tsv",
                row -> citations(examples, row).stream()
                        .anyMatch(citation -> citation.stance() == Cue.stance(row, row.get("stance"))));
    }

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void theChannelAndTheRelayerAreFoundBesideTheCue(Examples examples) {
        examples.allBut(
                0.10,
                "relays.tsv",
                row -> citations(examples, row).stream()
                        .anyMatch(citation -> row.get("role").equals("channel")
                                ? row.get("value")
                                        .equals(Objects.requireNonNullElse(
                                                citation.relay().channel(), ""))
                                : !citation.relay().via().isEmpty()));
    }

    private static List<Citation> citations(Examples examples, Table.Row row) {
        String example = row.get("example");
        ParsedText parsed = examples.parsed(example);
        return new AttributionFinder(examples.lexicons())
                .find(parsed, examples.quotations(example), word -> false, Set.of());
    }

    /** What is asserted may turn out to be a claim, blame or denial; every other stance is as the lexicon says. */
    private static boolean isOf(Table.Row row, Attribution attribution, ReportText text) {
        String stance = attribution.stance().name().toLowerCase(Locale.ROOT);
        boolean sameStance = stance.equals(row.get("stance"))
                || stance.equals(row.get("negated"))
                || row.get("stance").equals("asserts") && attribution.stance() != Stance.OTHER;
        String cue = attribution.cue().stream().map(text::of).collect(Collectors.joining(" "));
        return sameStance && CueWords.of(row).areIn(cue);
    }
}
