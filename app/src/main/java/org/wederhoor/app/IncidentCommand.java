package org.wederhoor.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.wederhoor.ledger.incident.Incident;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wederhoor incident}: one incident whole, every party's version beside the others. */
@Command(
        name = "incident",
        description =
                "Shows one incident: every party's version, what is disputed, who changed their story, who was not heard.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class IncidentCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ID", description = "An id that it has or ever had, or the beginning of one.")
    private String id = "";

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    IncidentCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Optional<Incident> incident = answer.ledger(spec.commandLine()).incident(id);
        if (incident.isEmpty()) {
            streams.say("there is no incident " + id + ", or several ids begin so; wederhoor incidents lists them");
            return 1;
        }
        if (answer.isJson()) {
            answer.printJson(streams, incident.get());
        } else {
            streams.out().print(answer.pages(streams).incident(incident.get()));
        }
        return 0;
    }
}
