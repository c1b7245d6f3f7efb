package org.wederhoor.ledger.incident;

import java.util.Comparator;

/**
 * A name of a party of an incident.
 *
 * @param party id in the party register, or else the name in small letters without accents
 */
public record PartyName(String party, String name) implements Comparable<PartyName> {
    private static final Comparator<PartyName> ORDER =
            Comparator.comparing(PartyName::party).thenComparing(PartyName::name);

    @Override
    public int compareTo(PartyName other) {
        return ORDER.compare(this, other);
    }
}
