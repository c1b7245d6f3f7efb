package org.wederhoor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wederhoor.ledger.Ledger;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.json.ReadingParser;

/** Puts readings that were made elsewhere on record, such as those that annotations stand for: {@code LEDGER FILE...}. */
public final class ReadingsOnRecord {
    private ReadingsOnRecord() {}

    /** Puts the readings in files after the first argument into the ledger that it names. */
    public static void main(String[] args) throws IOException {
        Ledger ledger = Ledger.open(args[0]);
        for (String file : List.of(args).subList(1, args.length)) {
            Reading reading = ReadingParser.parse(Files.readString(Path.of(file)));
            ledger.add(List.of(reading));
        }
    }
}
