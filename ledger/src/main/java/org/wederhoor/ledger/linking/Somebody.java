package org.wederhoor.ledger.linking;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Party;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.party.NameIdentity;

/**
 * Somebody who takes part in an event or speaks of it, as far as another report could know them again.
 *
 * @param known id in the party register
 * @param person full name of a person that the register does not have
 */
public record Somebody(@Nullable String known, @Nullable String person) implements Comparable<Somebody> {
    private static final Comparator<Somebody> ORDER = Comparator.comparing(
                    Somebody::known, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Somebody::person, Comparator.nullsLast(Comparator.naturalOrder()));

    /** What a party can be known by; null when that is nothing, as of "residents" and surnames. */
    static @Nullable Somebody of(Party party) {
        if (party.knownAs() != null) {
            return new Somebody(party.knownAs(), null);
        }
        boolean person = party.kind() == PartyKind.PERSON
                || party.kind() == PartyKind.OFFICIAL
                || party.kind() == PartyKind.MILITARY;
        String name = party.name().strip();
        boolean full = name.indexOf(' ') > 0
                && Character.isUpperCase(name.codePointAt(0))
                && Character.isUpperCase(name.codePointAt(name.lastIndexOf(' ') + 1));
        return person && full ? new Somebody(null, name) : null;
    }

    /** Whether both are, as far as reports can tell, one. */
    boolean isSameAs(Somebody other) {
        if (known != null || other.known != null) {
            return known != null && known.equals(other.known);
        }
        return person != null
                && other.person != null
                && NameIdentity.of(person).isSameAs(NameIdentity.of(other.person));
    }

    @Override
    public int compareTo(Somebody other) {
        return ORDER.compare(this, other);
    }
}
