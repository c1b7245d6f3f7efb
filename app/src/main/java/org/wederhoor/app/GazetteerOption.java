package org.wederhoor.app;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.place.Gazetteer;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which gazetteer to read with: the program's own, or the user's laid over it. */
final class GazetteerOption {
    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description =
                    "Places to know, as 'wederhoor gazetteer build' makes them. Default: $WEDERHOOR_GAZETTEER, or "
                            + "those that come with the program. Readings in --output keep no note of it.")
    private @Nullable Path file;

    /**
     * Opens what was chosen; the program's own only when it is asked for.
     *
     * @throws ParameterException if the user's file is not there or is no gazetteer
     */
    Supplier<Gazetteer> chosen(CommandLine command) throws IOException {
        String set = System.getenv("WEDERHOOR_GAZETTEER");
        Path own = file == null && set != null && !set.isEmpty() ? Path.of(set) : file;
        if (own == null) {
            return Gazetteer::bundled;
        }
        try {
            Gazetteer opened = Gazetteer.open(own);
            return () -> opened.over(Gazetteer.bundled());
        } catch (NoSuchFileException e) {
            throw new ParameterException(command, "there is no gazetteer " + own, e);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, String.valueOf(e.getMessage()), e);
        }
    }
}
