package org.wederhoor.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wederhoor.ledger.Search;
import org.wederhoor.ledger.incident.Circle;
import org.wederhoor.ledger.incident.IncidentQuery;
import org.wederhoor.ledger.incident.IncidentStatus;
import org.wederhoor.ledger.incident.IncidentSummary;
import org.wederhoor.reading.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code wederhoor incidents}: the incidents in a ledger, a line each. */
@Command(
        name = "incidents",
        description = "Lists incidents, the newest first.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  wederhoor incidents --since 2023-05-01 --status disputed",
            "  wederhoor incidents --near 50.48,35.67,50 --kind raid,shelling"
        })
final class IncidentsCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = ReportOptions.Day.class,
            description = "Happened on this day or later, as far as can be told.")
    private @Nullable LocalDate since;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = ReportOptions.Day.class,
            description = "Happened on this day or earlier, as far as can be told.")
    private @Nullable LocalDate until;

    @Option(
            names = "--near",
            paramLabel = "LAT,LON,KM",
            converter = Near.class,
            description = "Happened within so many kilometres of a point.")
    private @Nullable Circle near;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "Is of this kind, such as raid; or of one of several.")
    private List<Kind> kinds = new ArrayList<>();

    @Option(
            names = "--party",
            paramLabel = "NAME",
            description = "Somebody of this name, or with this id in the party register, takes part or speaks.")
    private @Nullable String party;

    @Option(names = "--status", paramLabel = "STATUS", description = "disputed, settled (was disputed) or undisputed.")
    private @Nullable IncidentStatus status;

    @Option(names = "--text", paramLabel = "WORDS", description = "A report of it has these words.")
    private @Nullable String text;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "" + IncidentQuery.USUAL,
            description = "How many at most. Default: " + IncidentQuery.USUAL + ".")
    private int limit = IncidentQuery.USUAL;

    IncidentsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit must be at least 1");
        }
        List<IncidentSummary> found = answer.ledger(spec.commandLine()).incidents(query());
        if (answer.isJson()) {
            answer.printJsonLines(streams, found);
        } else {
            streams.out().print(answer.pages(streams).incidents(found));
        }
        return 0;
    }

    private IncidentQuery query() {
        try {
            return new IncidentQuery(
                    since, until, near, kinds, party, status, text == null ? List.of() : Search.phrases(text), limit);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** Reads a circle, and says how to write one. */
    static final class Near implements ITypeConverter<Circle> {
        private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,5}(\\.[0-9]{1,10})?");

        @Override
        public Circle convert(String written) {
            String[] parts = written.split(",", -1);
            if (parts.length == 3
                    && List.of(parts).stream()
                            .allMatch(part -> NUMBER.matcher(part).matches())) {
                double latitude = Double.parseDouble(parts[0]);
                double longitude = Double.parseDouble(parts[1]);
                double kilometres = Double.parseDouble(parts[2]);
                if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && kilometres > 0) {
                    return new Circle(latitude, longitude, kilometres);
                }
            }
            throw new TypeConversionException(String.format(
                    Locale.ROOT,
                    "'%s' is no circle; write degrees north, degrees east and kilometres, such as 50.48,35.67,50",
                    written));
        }
    }
}
