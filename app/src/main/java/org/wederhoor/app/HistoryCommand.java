package org.wederhoor.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.wederhoor.ledger.chain.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wederhoor history}: all that was put on record about a report or an incident. */
@Command(
        name = "history",
        description = "Shows all that was put on record about a report or an incident, the oldest first.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class HistoryCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ID", description = "Id of a report or an incident, or the beginning of one.")
    private String id = "";

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    HistoryCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<Entry> entries = answer.ledger(spec.commandLine()).history(id);
        if (entries.isEmpty()) {
            streams.say("nothing is on record about " + id);
            return 1;
        }
        if (answer.isJson()) {
            answer.printJsonLines(streams, entries);
        } else {
            streams.out().print(answer.pages(streams).history(entries));
        }
        return 0;
    }
}
