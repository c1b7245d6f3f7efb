package org.wederhoor.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wederhoor.reading.Attribution;
import org.wederhoor.reading.Reader;
import org.wederhoor.reading.Report;
import org.wederhoor.reading.Stance;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.text.ReportText;

/** The cues and the phrases of doubt of the Dutch lexicons are found in their own examples; the few that are missed are named. */
class CueExamplesTest {
    private static final double FEW_CUES = 0.22;
    private static final double FEW_PHRASES = 0.03;
    private static final int LONGEST_ENDING = 3;

    private static final Language DUTCH = new Language("nl");
    private static final Reader READER = Reader.of(DUTCH);

    @Test
    void aCueAttributesWithItsStance() {
        Table table = DUTCH.table("cues.tsv");
        List<String> missed = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            String example = row.get("example");
            List<Attribution> found = READER.read(report(example)).attributions();
            if (found.stream().noneMatch(attribution -> isOf(row, attribution, new ReportText(example)))) {
                missed.add(row.get("cue") + ": " + example);
            }
        }
        assertThat((double) missed.size() / table.rows().size())
                .as("missed:\n" + String.join("\n", missed))
                .isLessThan(FEW_CUES);
    }

    @Test
    void aPhraseOfDoubtMarksItsPassage() {
        Table table = DUTCH.table("unverified.tsv");
        List<String> missed = table.rows().stream()
                .map(row -> row.get("example"))
                .filter(example -> READER.read(report(example)).unverified().isEmpty())
                .toList();
        assertThat((double) missed.size() / table.rows().size())
                .as("missed:\n" + String.join("\n", missed))
                .isLessThan(FEW_PHRASES);
    }

    private static Report report(String example) {
        return Report.of("example", "nl", null, example);
    }

    /** What is asserted may turn out to be a claim, blame or denial; every other stance is as the lexicon says. */
    private static boolean isOf(Table.Row row, Attribution attribution, ReportText text) {
        String stance = attribution.stance().name().toLowerCase(Locale.ROOT);
        boolean sameStance = stance.equals(row.get("stance"))
                || stance.equals(row.get("negated"))
                || row.get("stance").equals("asserts") && attribution.stance() != Stance.OTHER;
        String cue = attribution.cue().stream().map(text::of).collect(Collectors.joining(" "));
        return sameStance
                && Arrays.stream(row.get("cue").split(" ")).allMatch(word -> word.endsWith("n") || holds(cue, word));
    }

    /** Whether the words of a cue hold this one, save for its ending; of verbs, which inflect more, nothing is asked. */
    private static boolean holds(String cue, String word) {
        String stem =
                word.substring(0, Math.max(Math.min(word.length(), LONGEST_ENDING), word.length() - LONGEST_ENDING));
        return cue.toLowerCase(Locale.ROOT).contains(stem.toLowerCase(Locale.ROOT));
    }
}
