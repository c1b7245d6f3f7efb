package org.wederhoor.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.wederhoor.ledger.Ledger;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which ledger to use. */
final class LedgerOption {
    private static final String USUAL = "wederhoor.db";

    @Option(
            names = "--ledger",
            paramLabel = "FILE|URL",
            description = "The ledger: a file, or jdbc:postgresql://HOST/DATABASE. Default: $WEDERHOOR_LEDGER, or "
                    + USUAL + " here.")
    private @Nullable String where;

    /** Opens it; makes it if there is none. */
    Ledger open() {
        return Ledger.open(where());
    }

    /**
     * Opens one that is there.
     *
     * @throws ParameterException when there is none
     */
    Ledger existing(CommandLine command) {
        String where = where();
        if (!where.startsWith("jdbc:") && !Files.exists(Path.of(where))) {
            throw new ParameterException(
                    command, "there is no ledger " + where + "; make one with: wederhoor add REPORT --ledger " + where);
        }
        return Ledger.open(where);
    }

    private String where() {
        String set = System.getenv("WEDERHOOR_LEDGER");
        return where != null ? where : set != null && !set.isEmpty() ? set : USUAL;
    }
}
