package org.wederhoor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.lexicon.Lexicons;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Parser;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.text.Quotation;
import org.wederhoor.reading.text.Quotations;
import org.wederhoor.reading.text.ReportText;
import org.wederhoor.reading.text.SentenceSplitter;

/**
 * A language whose lexicon files are tried on their own examples. The network parses some sentence wrongly in every
 * version, and not the same one: a small share of misses is allowed, and named.
 */
public final class Examples {
    private static final Reader READER = new Reader();
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);
    private static final Map<Language, Examples> ALL = Language.present().stream()
            .collect(Collectors.toMap(language -> language, Examples::new, (a, b) -> a, LinkedHashMap::new));

    private final Language language;
    private final SentenceSplitter splitter;
    private final Parser parser;
    private final Lexicons lexicons;

    private Examples(Language language) {
        this.language = language;
        splitter = new SentenceSplitter(language);
        parser = new Parser(language);
        lexicons = new Lexicons(language);
    }

    /** The examples of every language that the program reads: for {@code @MethodSource}. */
    public static Collection<Examples> all() {
        return ALL.values();
    }

    public static Examples in(String language) {
        return Objects.requireNonNull(ALL.get(new Language(language)), language);
    }

    public Language language() {
        return language;
    }

    public Lexicons lexicons() {
        return lexicons;
    }

    public Table table(String file) {
        return language.table(file);
    }

    /**
     * Asserts that all entries of a file but some are read as they should.
     *
     * @param few the share of misses below which it is well, from 0 to 1
     */
    public void allBut(double few, String file, Predicate<Table.Row> isRead) {
        List<Table.Row> rows = table(file).rows();
        List<Table.Row> missed = rows.stream().filter(row -> !isRead.test(row)).toList();
        assertThat((double) missed.size() / rows.size())
                .as(
                        "%d of %d missed in %s:\n%s",
                        missed.size(),
                        rows.size(),
                        table(file).file(),
                        String.join("\n", missed.stream().map(Examples::shown).toList()))
                .isLessThanOrEqualTo(few);
    }

    private static String shown(Table.Row row) {
        return "line " + row.line() + ": " + String.join(" | ", row.cells());
    }

    /** The reading of a report of this one text. */
    public Reading reading(String example) {
        return READER.read(Report.of("example", language.code(), DAY, example));
    }

    public ParsedText parsed(String example) {
        ReportText text = new ReportText(example);
        return new ParsedText(text, parser.parse(splitter.split(text)));
    }

    public List<Quotation> quotations(String example) {
        return Quotations.of(splitter.split(new ReportText(example)));
    }

    /** All words of an example. */
    public List<Word> words(String example) {
        return parsed(example).sentences().stream()
                .flatMap(sentence -> sentence.words().stream())
                .toList();
    }

    @Override
    public String toString() {
        return language.code();
    }
}
