package org.wederhoor.ledger.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wederhoor.ledger.EventKey;
import org.wederhoor.ledger.Telling;
import org.wederhoor.ledger.linking.EventProfile;
import org.wederhoor.ledger.linking.Joining;
import org.wederhoor.ledger.linking.ProfileJson;
import org.wederhoor.ledger.store.StoredEvent;
import org.wederhoor.ledger.store.Tables;

/** Forms incidents anew where something changed. */
final class Grouping {
    private final Tables tables;
    private final Decided decided;
    private final Tellings tellings;

    Grouping(Tables tables) {
        this.tables = tables;
        this.decided = new Decided(tables);
        this.tellings = new Tellings(tables);
    }

    /**
     * Forms the incidents of events anew, and of all that hang together with them.
     *
     * @param touched the events
     * @param stale incidents that events were taken from
     */
    void regroup(Set<EventKey> touched, Set<String> stale) {
        Set<String> gone = new TreeSet<>(stale);
        for (EventKey key : touched) {
            tables.events().find(key).map(StoredEvent::incident).ifPresent(gone::add);
        }
        gone.forEach(tables.incidents()::delete);
        Set<EventKey> done = new TreeSet<>();
        for (EventKey key : touched) {
            if (!done.contains(key)) {
                Component component = Component.around(key, tables, decided);
                done.addAll(component.events().keySet());
                form(component, gone);
            }
        }
    }

    /** @param gone the incidents that are forgotten already; an id among them may be in use again */
    private void form(Component component, Set<String> gone) {
        component.events().values().stream()
                .map(StoredEvent::incident)
                .filter(Objects::nonNull)
                .filter(gone::add)
                .forEach(tables.incidents()::delete);
        for (SortedSet<EventKey> group :
                Joining.join(component.events().keySet(), component.links(), component.constraints())) {
            List<StoredEvent> members =
                    group.stream().map(component.events()::get).toList();
            form(members);
        }
    }

    private void form(List<StoredEvent> members) {
        List<Telling> told = tellings.of(members);
        List<StoredEvent> ordered = ordered(members, told);
        String id = ordered.get(0).handle();
        List<EventKey> moved = ordered.stream()
                .filter(event -> !id.equals(event.incident()))
                .map(StoredEvent::key)
                .toList();
        tables.events().assign(moved, id);
        List<EventProfile> profiles =
                ordered.stream().map(event -> ProfileJson.read(event.profile())).toList();
        tables.incidents().insert(Summary.of(id, profiles, told));
    }

    /** The members as the reports tell them, the first published first. */
    private static List<StoredEvent> ordered(Collection<StoredEvent> members, List<Telling> told) {
        Map<String, Integer> place = new HashMap<>();
        told.forEach(telling -> place.put(telling.report(), place.size()));
        List<StoredEvent> ordered = new ArrayList<>(members);
        ordered.sort(Comparator.comparing(
                        (StoredEvent event) -> place.get(event.key().report()))
                .thenComparing(StoredEvent::key));
        return ordered;
    }
}
