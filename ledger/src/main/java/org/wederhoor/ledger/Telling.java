package org.wederhoor.ledger;

import java.util.List;
import org.wederhoor.reading.Reading;

/**
 * What one report tells of an incident.
 *
 * @param report id of the report in the ledger
 * @param origin id of the report that it copies or relays; its own when it stands by itself
 * @param reading the reading that counts
 * @param events ids of the reading's events that are the incident, in the order of the text
 */
public record Telling(String report, String origin, Reading reading, List<String> events) {
    public Telling {
        events = List.copyOf(events);
    }
}
