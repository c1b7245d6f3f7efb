package org.wederhoor.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wederhoor.reading.ReaderVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program as it is started from the command line. */
@Command(
        name = "wederhoor",
        description = "Reads news reports about armed conflict and keeps every party's version of what happened.",
        mixinStandardHelpOptions = true,
        versionProvider = Wederhoor.Version.class,
        subcommands = {
            DemoCommand.class,
            ReadCommand.class,
            AddCommand.class,
            IncidentsCommand.class,
            IncidentCommand.class,
            ReportCommand.class,
            SearchCommand.class,
            DecideCommand.class,
            HistoryCommand.class,
            VerifyCommand.class,
            PlacesCommand.class,
            GazetteerCommand.class
        },
        footer = {
            "",
            "Try:  wederhoor demo",
            "      wederhoor read report.txt --published 2023-05-23",
            "      wederhoor add report.txt --published 2023-05-23; wederhoor incidents",
            "",
            "Exit codes: 0 all was done, 1 something could not be read, written or found, 2 wrong usage."
        })
public final class Wederhoor implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Starts the program and ends the Java machine with its exit code. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int exit = run(args, new Streams(out, err, Terminal.current()));
        out.flush();
        err.flush();
        System.exit(exit);
    }

    /** Runs one command. */
    static int run(String[] args, Streams streams) {
        CommandLine line = new CommandLine(new Wederhoor(), new CommandFactory(streams))
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setUsageHelpAutoWidth(false);
        line.setParameterExceptionHandler(new BriefUsage(streams));
        line.setExecutionExceptionHandler(new LedgerTrouble(streams));
        return line.execute(args);
    }

    /** Output is UTF-8 whatever the system's settings: readings hold names in every script. */
    private static PrintStream utf8(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), false, StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "what shall it do?");
    }

    /** The version that readings carry too. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return List.of(ReaderVersion.current().toString()).toArray(String[]::new);
        }
    }
}
