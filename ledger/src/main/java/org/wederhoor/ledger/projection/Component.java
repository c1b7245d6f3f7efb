package org.wederhoor.ledger.projection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wederhoor.ledger.EventKey;
import org.wederhoor.ledger.linking.Constraints;
import org.wederhoor.ledger.linking.Link;
import org.wederhoor.ledger.store.StoredEvent;
import org.wederhoor.ledger.store.StoredLink;
import org.wederhoor.ledger.store.Tables;

/**
 * Events that hang together by links and decisions, and nothing else does with them: what happens to one may change the incidents of these,
 * and of no others.
 *
 * @param events the events
 * @param links between them
 * @param constraints what people hold of them
 */
record Component(Map<EventKey, StoredEvent> events, List<Link> links, Constraints constraints) {
    /** The component of an event; without any when the event is gone. */
    static Component around(EventKey first, Tables tables, Decided decided) {
        Map<EventKey, StoredEvent> events = new TreeMap<>();
        Set<StoredLink> links = new HashSet<>();
        Map<Long, Decided.Together> together = new TreeMap<>();
        Deque<EventKey> waiting = new ArrayDeque<>(List.of(first));
        Set<EventKey> seen = new HashSet<>(waiting);
        while (!waiting.isEmpty()) {
            EventKey key = waiting.remove();
            Optional<StoredEvent> event = tables.events().find(key);
            if (event.isEmpty()) {
                continue;
            }
            events.put(key, event.get());
            Collection<EventKey> next = new ArrayList<>();
            for (StoredLink link : tables.links().of(key)) {
                links.add(link);
                next.add(link.one().equals(key) ? link.other() : link.one());
            }
            for (Decided.Together each : decided.together(Set.of(key.report()))) {
                if (each.events().contains(key)) {
                    together.put(each.entry(), each);
                    next.addAll(each.events());
                }
            }
            next.stream().filter(seen::add).forEach(waiting::add);
        }
        return new Component(events, links(links), constraints(events, together.values(), decided));
    }

    private static List<Link> links(Collection<StoredLink> links) {
        return links.stream()
                .map(link -> new Link(link.one(), link.other(), link.score(), List.of()))
                .toList();
    }

    private static Constraints constraints(
            Map<EventKey, StoredEvent> events, Collection<Decided.Together> together, Decided decided) {
        Set<String> reports = new HashSet<>();
        events.keySet().forEach(key -> reports.add(key.report()));
        return new Constraints(
                together.stream().map(each -> Set.copyOf(each.events())).toList(),
                decided.apart(reports).stream()
                        .map(each -> new Constraints.Apart(Set.copyOf(each.some()), Set.copyOf(each.others())))
                        .toList());
    }
}
