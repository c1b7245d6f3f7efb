package org.wederhoor.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wederhoor.ledger.Ledger;
import org.wederhoor.ledger.decision.Decision;
import org.wederhoor.ledger.decision.EventRef;
import org.wederhoor.ledger.decision.Grade;
import org.wederhoor.ledger.decision.Verdict;
import org.wederhoor.ledger.incident.FiledReport;
import org.wederhoor.ledger.incident.Incident;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code wederhoor decide}: puts on record what a person decides; the machine's own findings stay beside it. */
@Command(
        name = "decide",
        description = "Puts on record what you decide. It holds until it is undone, whatever is read or linked later.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  wederhoor decide merge i3f2a91c0 i77b01d2e       these are one incident",
            "  wederhoor decide split i3f2a91c0 r5d1c0a9b       what this report tells is another",
            "  wederhoor decide grade r5d1c0a9b B2",
            "  wederhoor decide verdict i3f2a91c0 confirmed \"geolocated footage\"",
            "  wederhoor decide undo 412"
        })
final class DecideCommand implements Runnable {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--by",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "Who decides. Default: the name of the user of this machine.")
    private String author = System.getProperty("user.name", "");

    DecideCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "what do you decide?");
    }

    @Command(name = "merge", description = "These incidents are one.", mixinStandardHelpOptions = true)
    int merge(
            @Mixin AnswerOptions answer,
            @Parameters(arity = "2..*", paramLabel = "INCIDENT", description = "Their ids.") List<String> ids) {
        return decide(answer, ledger -> {
            List<EventRef> events = new ArrayList<>();
            for (String id : ids) {
                events.add(incident(ledger, id).events().get(0));
            }
            return new Decision.Together(events);
        });
    }

    @Command(
            name = "split",
            description = "What these reports tell is another incident than the rest.",
            mixinStandardHelpOptions = true)
    int split(
            @Mixin AnswerOptions answer,
            @Parameters(paramLabel = "INCIDENT", description = "Its id.") String id,
            @Parameters(arity = "1..*", paramLabel = "REPORT", description = "The reports that go.")
                    List<String> reports) {
        return decide(answer, ledger -> {
            List<String> go = new ArrayList<>();
            for (String report : reports) {
                go.add(report(ledger, report).id());
            }
            Map<Boolean, List<EventRef>> parted = incident(ledger, id).events().stream()
                    .collect(Collectors.partitioningBy(event -> go.contains(event.report())));
            return new Decision.Apart(parted.getOrDefault(true, List.of()), parted.getOrDefault(false, List.of()));
        });
    }

    @Command(
            name = "pin",
            description = "What is one incident now stays one, whatever is linked later.",
            mixinStandardHelpOptions = true)
    int pin(@Mixin AnswerOptions answer, @Parameters(paramLabel = "INCIDENT", description = "Its id.") String id) {
        return decide(
                answer, ledger -> new Decision.Together(incident(ledger, id).events()));
    }

    @Command(
            name = "grade",
            description = "Grades a report: A to F for the source, 1 to 6 for what it tells.",
            mixinStandardHelpOptions = true)
    int grade(
            @Mixin AnswerOptions answer,
            @Parameters(paramLabel = "REPORT", description = "Its id.") String id,
            @Parameters(paramLabel = "GRADE", description = "Such as B2.") String grade) {
        return decide(answer, ledger -> new Decision.Graded(report(ledger, id).id(), Grade.of(grade)));
    }

    @Command(
            name = "verdict",
            description = "What you hold to be true of an incident.",
            mixinStandardHelpOptions = true)
    int verdict(
            @Mixin AnswerOptions answer,
            @Parameters(paramLabel = "INCIDENT", description = "Its id.") String id,
            @Parameters(paramLabel = "VERDICT", description = "confirmed, probable, unresolved or refuted.")
                    Verdict verdict,
            @Parameters(arity = "0..1", paramLabel = "WHY", description = "In your words.") @Nullable String words) {
        return decide(
                answer,
                ledger ->
                        new Decision.Judged(incident(ledger, id).events().get(0), verdict, words == null ? "" : words));
    }

    @Command(name = "note", description = "Remarks something on an incident.", mixinStandardHelpOptions = true)
    int note(
            @Mixin AnswerOptions answer,
            @Parameters(paramLabel = "INCIDENT", description = "Its id.") String id,
            @Parameters(paramLabel = "WORDS", description = "What you remark.") String words) {
        return decide(
                answer,
                ledger -> new Decision.Noted(incident(ledger, id).events().get(0), words));
    }

    @Command(
            name = "undo",
            description = "An earlier decision holds no more; it stays on record.",
            mixinStandardHelpOptions = true)
    int undo(
            @Mixin AnswerOptions answer,
            @Parameters(paramLabel = "NUMBER", description = "Its number, as history tells it.") long entry) {
        return decide(answer, ledger -> new Decision.Undone(entry));
    }

    private interface Made {
        Decision of(Ledger ledger);
    }

    /** What is printed of a decision. */
    private record Line(long entry, String author) {}

    private int decide(AnswerOptions answer, Made made) {
        try {
            Ledger ledger = answer.ledger(spec.commandLine());
            long entry = ledger.decide(made.of(ledger), author);
            if (answer.isJson()) {
                answer.printJsonLines(streams, List.of(new Line(entry, author)));
            } else {
                streams.out()
                        .println(String.format(
                                Locale.ROOT, "decision %d, by %s; decide undo %d takes it back", entry, author, entry));
            }
            return 0;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static Incident incident(Ledger ledger, String id) {
        return ledger.incident(id)
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no incident " + id + ", or several ids begin so"));
    }

    private static FiledReport report(Ledger ledger, String id) {
        return ledger.report(id)
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no report " + id + ", or several ids begin so"));
    }
}
