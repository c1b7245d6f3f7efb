package org.wederhoor.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.lexicon.Lexicons;
import org.wederhoor.reading.party.PartyFinder;
import org.wederhoor.reading.place.Countries;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Parser;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.text.Quotations;
import org.wederhoor.reading.text.ReportText;
import org.wederhoor.reading.text.SentenceSplitter;
import org.wederhoor.reading.text.TokenSentence;

/** The rules find the cues of the Dutch lexicon in its own examples, as far as the parser sees the sentence right. */
class CueExamplesTest {
    /** Share of the entries that must be found; whoever improves rules or model raises it. */
    private static final double FOUND = 0.78;

    private static final Language DUTCH = new Language("nl");
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(DUTCH);
    private static final Parser PARSER = new Parser(DUTCH);
    private static final AttributionFinder ATTRIBUTIONS = new AttributionFinder(new Lexicons(DUTCH));
    private static final PartyFinder PARTIES = new PartyFinder(new Lexicons(DUTCH), new Countries(DUTCH));

    @Test
    void findsTheCueOfAnExampleWithItsStance() {
        List<Table.Row> rows = DUTCH.table("cues.tsv").rows();
        List<String> missed = new ArrayList<>();
        for (Table.Row row : rows) {
            if (read(row.get("example")).stream().noneMatch(citation -> shows(citation, row))) {
                missed.add(row.get("cue") + ": " + row.get("example"));
            }
        }
        assertThat(1 - missed.size() / (double) rows.size())
                .as("missed:\n%s", String.join("\n", missed))
                .isGreaterThanOrEqualTo(FOUND);
    }

    private static List<Citation> read(String example) {
        ReportText text = new ReportText(example);
        List<TokenSentence> sentences = SPLITTER.split(text);
        ParsedText parsed = new ParsedText(text, PARSER.parse(sentences));
        return ATTRIBUTIONS.find(parsed, Quotations.of(sentences), PARTIES.find(parsed, List.of())::cover, Set.of());
    }

    private static boolean shows(Citation citation, Table.Row row) {
        String stance = citation.stance().name().toLowerCase(Locale.ROOT);
        return (stance.equals(row.get("stance")) || stance.equals(row.get("negated")))
                && written(citation.cue())
                        .containsAll(
                                List.of(row.get("cue").toLowerCase(Locale.ROOT).split(" ")));
    }

    /** Every way in which an entry may write the words: forms, lemmas, verbs with their particle, the preposition of "ervan". */
    private static Set<String> written(List<Word> cue) {
        Set<String> written = new HashSet<>();
        for (Word word : cue) {
            String form = word.form().toLowerCase(Locale.ROOT);
            written.add(form);
            written.add(word.lemma().toLowerCase(Locale.ROOT));
            written.add(form.replaceFirst("^(er|daar|hier)", ""));
            cue.forEach(particle -> written.add(particle.form() + word.lemma()));
        }
        return written;
    }
}
