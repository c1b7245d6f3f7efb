package org.wederhoor.ledger.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.wederhoor.ledger.origin.Words;
import org.wederhoor.ledger.store.Database;
import org.wederhoor.ledger.store.DerivedTable;
import org.wederhoor.ledger.store.StoredReport;
import org.wederhoor.ledger.store.Tables;

/**
 * Proves a ledger: follows the chain from the first entry to the last, works all tables out again from the record into an empty database, and
 * compares them with what is there, cell by cell.
 */
public final class Verification {
    private Verification() {}

    /**
     * The first flaw in a ledger, if it has one.
     *
     * @param progress is told the number of every entry that was found whole
     */
    public static Optional<Flaw> firstFlaw(Database database, LongConsumer progress) {
        try {
            Path folder = Files.createTempDirectory("wederhoor-verify");
            try {
                Database empty = Database.open(folder.resolve("again.db").toString());
                return database.read(given -> empty.write(again -> firstFlaw(given, again, progress)));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Flaw> firstFlaw(Tables given, Tables again, LongConsumer progress) {
        return new Replay(given, again, progress)
                .run()
                .or(() -> words(given))
                .or(() -> Arrays.stream(DerivedTable.values())
                        .flatMap(table -> new Comparison(given, again).firstFlaw(table).stream())
                        .findFirst());
    }

    private static Optional<Flaw> words(Tables given) {
        for (String id : given.reports().ids()) {
            StoredReport stored = given.reports().find(id).orElseThrow();
            List<String> words = Words.of(stored.report().text());
            if (!given.words().holds(stored.entry(), words)) {
                return Optional.of(new Flaw(
                        stored.entry(),
                        "the words by which report " + id + " is searched for are not those of its text"));
            }
        }
        return Optional.empty();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
