package org.wederhoor.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.place.Gazetteer;
import org.wederhoor.reading.place.index.IndexFile;
import org.wederhoor.reading.place.index.Kind;
import org.wederhoor.reading.place.index.PlaceColumns;
import org.wederhoor.reading.place.index.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wederhoor gazetteer info}: what is in a gazetteer, and whom to thank for it. */
@Command(
        name = "info",
        description = "Tells what is in a gazetteer: its places, its sources with their dates and licences.",
        mixinStandardHelpOptions = true)
final class GazetteerInfoCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Default: the gazetteer that comes with the program.")
    private @Nullable Path path;

    GazetteerInfoCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        IndexFile file;
        try {
            file = path == null ? Gazetteer.bundled().file() : IndexFile.open(existing(path));
        } catch (IllegalArgumentException e) {
            streams.say(String.valueOf(e.getMessage()));
            return 1;
        }
        PlaceColumns places = file.places();
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        for (int place = 0; place < places.count(); place++) {
            kinds.merge(places.kind(place), 1, Integer::sum);
        }
        print("%s, %.1f MB", path == null ? "the gazetteer of the program" : path, file.size() / 1e6);
        print(
                "%,d places: %,d towns and villages, %,d districts, %,d regions, %,d countries",
                places.count(),
                kinds.getOrDefault(Kind.CITY, 0),
                kinds.getOrDefault(Kind.DISTRICT, 0) + kinds.getOrDefault(Kind.UNPLACED_DISTRICT, 0),
                kinds.getOrDefault(Kind.REGION, 0),
                kinds.getOrDefault(Kind.COUNTRY, 0));
        print("");
        print("%-36s %-10s %9s  %s", "made from", "of", "rows", "origin and licence");
        for (Source source : file.sources()) {
            String rows = source.rows() == 0 ? "" : String.format(Locale.ROOT, "%,d", source.rows());
            print("%-36s %-10s %9s  %s, %s", source.file(), source.date(), rows, source.origin(), source.licence());
        }
        if (!file.isSound()) {
            streams.say((path == null ? "the gazetteer" : path)
                    + " is damaged: its sum is not what it was; build it again");
            return 1;
        }
        return 0;
    }

    private static Path existing(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException(path + " does not exist");
        }
        return path;
    }

    private void print(String form, Object... values) {
        streams.out().println(String.format(Locale.ROOT, form, values).stripTrailing());
    }
}
