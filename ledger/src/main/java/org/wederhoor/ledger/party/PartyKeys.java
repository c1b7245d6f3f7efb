package org.wederhoor.ledger.party;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Party;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.party.NameIdentity;

/**
 * By what a party is known again in another report, made once so that many can be compared.
 *
 * <pre>{@code
 * PartyKeys.of(party).isSameAs(PartyKeys.of(other))
 * }</pre>
 *
 * <p>Who has neither an id in the register nor a full name, and is no organ of a country, is known by nothing: the witnesses of one report
 * are not those of the next.
 *
 * @param known id in the party register
 * @param name a full name, whatever its spelling and script
 * @param organ what sort of organ of which country a description means: "military:RU"
 * @param country ISO 3166-1 alpha-2, if it acts for a state
 * @param blocks words of which two parties that are the same share one, but for few: only parties that share one are worth comparing
 */
public record PartyKeys(
        @Nullable String known,
        @Nullable NameIdentity name,
        @Nullable String organ,
        @Nullable String country,
        Set<String> blocks) {
    private static final Set<PartyKind> ORGANS =
            Set.of(PartyKind.STATE, PartyKind.GOVERNMENT, PartyKind.MILITARY, PartyKind.POLICE);
    private static final Set<PartyKind> NAMELESS = Set.of(PartyKind.CIVILIANS, PartyKind.UNNAMED);

    public PartyKeys {
        blocks = Set.copyOf(blocks);
    }

    /** What {@code party} is known by. */
    public static PartyKeys of(Party party) {
        String known = party.knownAs();
        boolean named = !NAMELESS.contains(party.kind()) && FullName.isOne(party.name());
        NameIdentity name = named ? NameIdentity.of(party.name()) : null;
        boolean describesOrgan = known == null && !named && party.country() != null && ORGANS.contains(party.kind());
        String organ = describesOrgan ? party.kind().name().toLowerCase(Locale.ROOT) + ":" + party.country() : null;
        String country = actsForState(party) ? party.country() : null;
        return new PartyKeys(known, name, organ, country, blocks(known, name, organ));
    }

    private static Set<String> blocks(@Nullable String known, @Nullable NameIdentity name, @Nullable String organ) {
        Set<String> blocks = new TreeSet<>();
        if (known != null) {
            blocks.add("known:" + known);
        }
        if (name != null) {
            name.keys().forEach(key -> blocks.add("name:" + key));
        }
        if (organ != null) {
            blocks.add("organ:" + organ);
        }
        return blocks;
    }

    /** Whether it can be known again at all. */
    public boolean isKnowable() {
        return known != null || name != null || organ != null;
    }

    /** Whether both are, as far as reports can tell, one party. */
    public boolean isSameAs(PartyKeys other) {
        if (known != null && other.known != null) {
            return known.equals(other.known);
        }
        if (name != null && other.name != null) {
            return name.isSameAs(other.name);
        }
        return organ != null && organ.equals(other.organ);
    }

    /** Whether both are one party or act for one state, as its army and its foreign ministry do. */
    public boolean isSameSideAs(PartyKeys other) {
        return isSameAs(other) || country != null && country.equals(other.country);
    }

    /** Whether a party of a country acts for it: what it does or says is the state's own. */
    static boolean actsForState(Party party) {
        return party.country() != null && (ORGANS.contains(party.kind()) || party.kind() == PartyKind.OFFICIAL);
    }
}
