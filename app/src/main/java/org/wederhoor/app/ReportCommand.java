package org.wederhoor.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.wederhoor.app.page.ReadingPage;
import org.wederhoor.ledger.incident.FiledReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wederhoor report}: one report on record and its reading. */
@Command(
        name = "report",
        description = "Shows one report: what was read in it, and which incidents it tells.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ReportCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ID", description = "Its id, the beginning of its id, or the name that it was added with.")
    private String id = "";

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    ReportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Optional<FiledReport> report = answer.ledger(spec.commandLine()).report(id);
        if (report.isEmpty()) {
            streams.say("there is no report " + id + ", or several ids begin so; wederhoor search WORDS finds reports");
            return 1;
        }
        if (answer.isJson()) {
            answer.printJson(streams, report.get());
        } else {
            streams.out().print(answer.pages(streams).filed(report.get()));
            streams.out()
                    .print(new ReadingPage(answer.columns(streams), answer.hasColour(streams))
                            .of(report.get().reading()));
        }
        return 0;
    }
}
