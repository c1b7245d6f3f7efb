package org.wederhoor.app;

import java.util.List;
import org.wederhoor.app.page.LedgerPages;
import org.wederhoor.app.page.ReadingPage;
import org.wederhoor.ledger.Ledger;
import org.wederhoor.ledger.json.LedgerJson;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which ledger is asked, and how its answer is printed. */
final class AnswerOptions {
    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text for people, json for programs. Default: text.")
    private AnswerFormat format = AnswerFormat.TEXT;

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description = "Colour in text. Default: auto, on a terminal.")
    private ColorWhen color = ColorWhen.AUTO;

    /** The ledger, which must be there. */
    Ledger ledger(CommandLine command) {
        return ledger.existing(command);
    }

    boolean isJson() {
        return format == AnswerFormat.JSON;
    }

    /** One answer as a JSON document. */
    void printJson(Streams streams, Object answer) {
        streams.out().println(LedgerJson.pretty(answer));
    }

    /** Answers as a line of JSON each. */
    void printJsonLines(Streams streams, List<?> answers) {
        answers.forEach(answer -> streams.out().println(LedgerJson.line(answer)));
    }

    /** Width and colour of pages for people. */
    LedgerPages pages(Streams streams) {
        return new LedgerPages(columns(streams), hasColour(streams));
    }

    int columns(Streams streams) {
        int columns = streams.terminal().columns();
        return columns == 0 ? ReadingPage.WIDEST : columns;
    }

    boolean hasColour(Streams streams) {
        return color.colour(streams.terminal(), System.getenv());
    }
}
