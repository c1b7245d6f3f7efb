package org.wederhoor.app;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.wederhoor.app.file.TableFile;
import org.wederhoor.reading.party.PartyRegister;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which parties to know by name: the program's own, with the user's laid over them. */
final class PartiesOption {
    @Option(
            names = "--parties",
            paramLabel = "FILE",
            description =
                    "Parties to know besides those that come with the program, and before them: tab-separated, with a header "
                            + "line that names the columns id, kind, one per language (nl, en) with the names in it, and, as "
                            + "you have them, country, speaks_for, from, to, any, provenance. Readings in --output keep no "
                            + "note of it.")
    private @Nullable Path file;

    /**
     * The register to read with.
     *
     * @throws ParameterException if the user's file is not there or a line of it cannot be used
     */
    PartyRegister chosen(CommandLine command) throws IOException {
        if (file == null) {
            return PartyRegister.bundled();
        }
        try {
            return PartyRegister.bundled().with(TableFile.read(file));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, String.valueOf(e.getMessage()), e);
        }
    }
}
