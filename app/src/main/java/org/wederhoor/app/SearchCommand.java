package org.wederhoor.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.wederhoor.ledger.incident.Hit;
import org.wederhoor.ledger.incident.IncidentQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wederhoor search}: the reports that have all of some words. */
@Command(
        name = "search",
        description =
                "Finds the reports that have all of these words, the newest first; quote words that belong together.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example:  wederhoor search goma '\"lac vert\"'"})
final class SearchCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "Words, whatever their case and accents.")
    private List<String> words = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "" + IncidentQuery.USUAL,
            description = "How many at most. Default: " + IncidentQuery.USUAL + ".")
    private int limit = IncidentQuery.USUAL;

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    SearchCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<Hit> hits;
        try {
            hits = answer.ledger(spec.commandLine()).search(String.join(" ", words), limit);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        if (answer.isJson()) {
            answer.printJsonLines(streams, hits);
        } else {
            streams.out().print(answer.pages(streams).hits(hits));
        }
        return hits.isEmpty() ? 1 : 0;
    }
}
