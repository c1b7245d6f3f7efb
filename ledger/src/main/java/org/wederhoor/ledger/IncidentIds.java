package org.wederhoor.ledger;

import java.util.List;
import java.util.Optional;
import org.wederhoor.ledger.store.StoredEvent;
import org.wederhoor.ledger.store.Tables;

/**
 * Follows the ids of incidents: one that was given once leads to the incident that has its event now.
 *
 * @param tables of one transaction
 */
record IncidentIds(Tables tables) {
    /** The id that the incident has now which {@code id}, or the only id that begins with it, was given to. */
    Optional<String> current(String id) {
        return event(id).map(StoredEvent::incident);
    }

    /** The event by which that incident is known. */
    Optional<StoredEvent> event(String id) {
        return tables.events().by(id).or(() -> {
            List<String> ids = tables.events().ids(id);
            return ids.size() == 1 ? tables.events().by(ids.get(0)) : Optional.empty();
        });
    }
}
