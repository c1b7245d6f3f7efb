package org.wederhoor.ledger.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wederhoor.ledger.EventKey;

/** Events are named report/event, links "a/e1 b/e1 0.9". */
class JoiningTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            linked events are one                       | a/e1 b/e1 0.9                                             | a/e1 b/e1
            weakly linked ones are not                  | a/e1 b/e1 0.4                                             | a/e1, b/e1
            one weak link chains nothing                | a/e1 b/e1 0.9; c/e1 d/e1 0.9; b/e1 c/e1 0.6               | a/e1 b/e1, c/e1 d/e1
            a strike and the explosion after it         | a/e1 b/e1 0.9; a/e2 b/e2 0.9; a/e1 b/e2 0.8; b/e1 a/e2 0.8 | a/e1 b/e1, a/e2 b/e2
            the same in a third report that tells one   | a/e1 b/e1 0.9; a/e2 b/e2 0.9; a/e1 b/e2 0.8; b/e1 a/e2 0.8; a/e1 c/e1 0.9; b/e1 c/e1 0.9; a/e2 c/e1 0.8; b/e2 c/e1 0.8 | a/e1 b/e1 c/e1, a/e2 b/e2
            told twice by one report, by the rest once  | a/e1 b/e1 1; a/e1 c/e1 1; a/e1 d/e1 1; b/e1 c/e1 1; b/e1 d/e1 1; c/e1 d/e1 1; a/e2 b/e1 1; a/e2 c/e1 1; a/e2 d/e1 1 | a/e1 a/e2 b/e1 c/e1 d/e1
            """)
    void joins(String what, String links, String incidents) {
        assertThat(told(join(links(links), Constraints.NONE))).as(what).isEqualTo(incidents);
    }

    @Test
    void whatPeopleHoldTogetherIsOneThoughNothingLinksIt() {
        Constraints held = new Constraints(List.of(Set.of(key("a/e1"), key("c/e1"))), List.of());

        assertThat(told(join(links("a/e1 b/e1 0.2; b/e1 c/e1 0.2"), held))).isEqualTo("a/e1 c/e1, b/e1");
    }

    @Test
    void whatPeopleHoldApartIsJoinedByNoLinkNorThroughAThird() {
        Constraints held =
                new Constraints(List.of(), List.of(new Constraints.Apart(Set.of(key("a/e1")), Set.of(key("b/e1")))));

        assertThat(told(join(links("a/e1 b/e1 1; a/e1 c/e1 0.9; b/e1 c/e1 0.8"), held)))
                .isEqualTo("a/e1 c/e1, b/e1");
    }

    @Test
    void theOrderOfEventsAndLinksDoesNotMatter() {
        Random random = new Random(7);
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            EventKey one = new EventKey("r" + random.nextInt(40), "e" + random.nextInt(3));
            EventKey other = new EventKey("s" + random.nextInt(40), "e" + random.nextInt(3));
            links.add(new Link(one, other, random.nextInt(1, 11) / 10.0, List.of()));
        }
        String first = told(join(links, Constraints.NONE));

        for (int i = 0; i < 200; i++) {
            Collections.shuffle(links, random);
            assertThat(told(join(links, Constraints.NONE))).isEqualTo(first);
        }
    }

    private static List<? extends Set<EventKey>> join(List<Link> links, Constraints constraints) {
        List<EventKey> events = links.stream()
                .flatMap(link -> Stream.of(link.one(), link.other()))
                .distinct()
                .toList();
        return Joining.join(events, links, constraints);
    }

    private static List<Link> links(String links) {
        return Arrays.stream(links.split("; ", -1))
                .map(link -> link.split(" ", -1))
                .map(link -> new Link(key(link[0]), key(link[1]), Double.parseDouble(link[2]), List.of()))
                .toList();
    }

    private static EventKey key(String key) {
        String[] parts = key.split("/", -1);
        return new EventKey(parts[0], parts[1]);
    }

    private static String told(List<? extends Set<EventKey>> incidents) {
        return incidents.stream()
                .map(incident ->
                        new TreeSet<>(incident).stream().map(EventKey::toString).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }
}
