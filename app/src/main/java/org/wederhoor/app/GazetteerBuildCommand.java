package org.wederhoor.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.wederhoor.gazetteer.GazetteerBuild;
import org.wederhoor.gazetteer.dump.ForeignDump;
import org.wederhoor.gazetteer.dump.WrongLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wederhoor gazetteer build}: from dumps of GeoNames and others to the index that readings use. */
@Command(
        name = "build",
        description = "Builds a gazetteer from the dumps in a directory.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Dumps, plain or packed (.zip, .gz, .xz), from https://download.geonames.org/export/dump/:",
            "  allCountries, or cities500 or the table of a country       needed",
            "  admin1CodesASCII.txt, countryInfo.txt                      needed",
            "  admin2Codes.txt, alternateNamesV2                          districts; names with their languages",
            "and, where they lie beside these: whosonfirst-xx.tsv and whosonfirst-xx-names.tsv, CLDR's",
            "xx-territories.json and xx-subdivisions.json, Natural Earth's ne_50m_admin_0_countries.geojson.",
            "",
            "What is finished is kept in FILE.building until the whole is: the same command goes on from there.",
            "",
            "Example:",
            "  wederhoor gazetteer build dumps/ --output world.bin",
            "  wederhoor read report.txt --gazetteer world.bin"
        })
final class GazetteerBuildCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "DIR", description = "Where the dumps lie.")
    private Path folder = Path.of(".");

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description =
                    "The gazetteer to write, packed if the name ends in .gz. One that is there stays until the new one "
                            + "is whole. Default: gazetteer.bin")
    private Path output = Path.of("gazetteer.bin");

    @Option(names = "--progress", description = "Shows a progress bar even when standard error is no terminal.")
    private boolean progress;

    GazetteerBuildCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Thread stop = new Thread(() -> streams.say("stopped; the same command goes on from what is finished"));
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            tell(build());
            return 0;
        } catch (ForeignDump e) {
            streams.say(String.valueOf(e.getMessage()));
            return 1;
        } finally {
            Runtime.getRuntime().removeShutdownHook(stop);
        }
    }

    private GazetteerBuild.Result build() throws IOException {
        try (BuildProgress bar =
                new BuildProgress(streams, progress || streams.terminal().err())) {
            return new GazetteerBuild(folder, output, bar).run();
        }
    }

    private void tell(GazetteerBuild.Result result) {
        result.wrongLines().forEach(streams::say);
        if (result.wrong() > WrongLines.NAMED) {
            streams.say("... and " + (result.wrong() - WrongLines.NAMED) + " more wrong lines");
        }
        if (result.wrong() > 0) {
            streams.say(number(result.wrong()) + " wrong lines were left out");
        }
        if (result.unplaced() > 0) {
            streams.say(number(result.unplaced())
                    + " regions and districts were left out: nothing in the dumps says where they lie");
        }
        streams.say(String.format(
                Locale.ROOT,
                "%s: %s places, %s names, %.1f MB",
                output,
                number(result.size().places()),
                number(result.size().names()),
                result.size().bytes() / 1e6));
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
