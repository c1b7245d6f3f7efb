package org.wederhoor.ledger.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wederhoor.ledger.linking.Blocks;
import org.wederhoor.ledger.linking.EventProfile;
import org.wederhoor.ledger.linking.Link;
import org.wederhoor.ledger.linking.Linker;
import org.wederhoor.ledger.linking.ProfileJson;
import org.wederhoor.ledger.store.StoredEvent;
import org.wederhoor.ledger.store.Tables;

/** Finds what the events of a report may be the same as. */
public final class LinkSearch {
    private static final Linker LINKER = Linker.bundled();

    private LinkSearch() {}

    /** The links of a report's events with those of other reports that are kept, by their keys. */
    public static List<Link> of(Tables tables, String report, List<EventProfile> profiles) {
        List<Link> links = new ArrayList<>();
        for (EventProfile profile : profiles) {
            for (StoredEvent other : tables.events().sharing(Blocks.asked(profile), report)) {
                LINKER.link(profile, ProfileJson.read(other.profile())).ifPresent(links::add);
            }
        }
        links.sort(Comparator.comparing(Link::one).thenComparing(Link::other));
        return links;
    }
}
