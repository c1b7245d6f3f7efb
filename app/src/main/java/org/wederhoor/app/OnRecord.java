package org.wederhoor.app;

import java.io.IOException;
import org.wederhoor.app.run.Destination;
import org.wederhoor.ledger.Ledger;
import org.wederhoor.ledger.store.StoreException;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Report;

/**
 * A ledger as the place where readings go: those on record already are not made again, the others are added together with more.
 *
 * @param ledger where it looks
 */
record OnRecord(Ledger ledger) implements Destination {
    @Override
    public boolean has(Report report) throws IOException {
        try {
            return ledger.has(report);
        } catch (StoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public String take(Reading reading) {
        return "";
    }
}
