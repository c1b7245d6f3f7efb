package org.wederhoor.app.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Event;
import org.wederhoor.reading.Party;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Stance;
import org.wederhoor.reading.Statement;

/**
 * Who stands where on one event of one report.
 *
 * @param statements all of them about the event, in the order of the text
 * @param opposed how many parties stand against each other; 0 when none does
 * @param notHeard parties that are blamed and of whom no word was found anywhere in the report
 */
public record Sides(Event event, List<Statement> statements, int opposed, List<Party> notHeard) {
    private static final Set<Stance> AFFIRMING = Set.of(Stance.ASSERTS, Stance.CLAIMS, Stance.BLAMES, Stance.CONFIRMS);
    private static final Set<PartyKind> OF_A_STATE =
            Set.of(PartyKind.STATE, PartyKind.GOVERNMENT, PartyKind.MILITARY, PartyKind.POLICE, PartyKind.OFFICIAL);

    /** The sides on every event of {@code reading}, in the order of its events. */
    public static List<Sides> of(Reading reading) {
        Map<String, Party> parties =
                reading.parties().stream().collect(Collectors.toMap(Party::id, Function.identity(), (a, b) -> a));
        List<Party> heard = reading.parties().stream()
                .filter(party -> isHeard(party, reading))
                .toList();
        return reading.events().stream()
                .map(event -> of(
                        event,
                        reading.statements().stream()
                                .filter(statement -> statement.event().equals(event.id()))
                                .toList(),
                        parties,
                        heard))
                .toList();
    }

    private static boolean isHeard(Party party, Reading reading) {
        return reading.statements().stream().anyMatch(statement -> party.id().equals(statement.speaker()))
                || reading.attributions().stream()
                        .flatMap(attribution -> attribution.source().stream())
                        .anyMatch(source -> party.mentions().stream().anyMatch(source::overlaps));
    }

    /** Whether somebody denies what others say or the report tells, or two parties are said to have done it. */
    public boolean isContested() {
        return opposed > 0;
    }

    private static Sides of(Event event, List<Statement> statements, Map<String, Party> parties, List<Party> heard) {
        Set<String> affirming = new HashSet<>();
        Set<String> denying = new HashSet<>();
        Set<String> doers = new HashSet<>();
        for (Statement statement : statements) {
            String speaker = Objects.requireNonNullElse(statement.speaker(), "");
            if (AFFIRMING.contains(statement.stance())) {
                affirming.add(speaker);
            } else if (statement.stance() == Stance.DENIES) {
                denying.add(speaker);
            }
            doers.add(doer(statement));
        }
        doers.remove("");
        boolean denied =
                !denying.isEmpty() && !(affirming.isEmpty() && event.agents().isEmpty());
        boolean othersBlamed = doers.size() > 1 && affirming.size() > 1;
        affirming.addAll(denying);
        return new Sides(
                event,
                statements,
                denied || othersBlamed ? Math.max(affirming.size(), 1) : 0,
                notHeard(statements, parties, heard));
    }

    private static String doer(Statement statement) {
        @Nullable
        String doer = switch (statement.stance()) {
            case BLAMES -> statement.agent();
            case CLAIMS -> statement.speaker();
            default -> null;
        };
        return Objects.requireNonNullElse(doer, "");
    }

    private static List<Party> notHeard(List<Statement> statements, Map<String, Party> parties, List<Party> heard) {
        return statements.stream()
                .filter(statement -> statement.stance() == Stance.BLAMES)
                .map(blame -> party(blame.agent(), parties))
                .filter(Objects::nonNull)
                .distinct()
                .filter(blamed -> heard.stream().noneMatch(speaker -> answersFor(speaker, blamed, parties)))
                .toList();
    }

    /** A party is answered for by itself, by whoever speaks for it or with it for a third, and a state by its organs. */
    private static boolean answersFor(Party speaker, Party blamed, Map<String, Party> parties) {
        return root(speaker, parties).equals(root(blamed, parties))
                || (speaker.country() != null
                        && speaker.country().equals(blamed.country())
                        && OF_A_STATE.contains(speaker.kind())
                        && OF_A_STATE.contains(blamed.kind()));
    }

    private static Party root(Party party, Map<String, Party> parties) {
        Set<String> seen = new HashSet<>();
        Party root = party;
        Party next = party;
        while (next != null && seen.add(next.id())) {
            root = next;
            next = party(next.speaksFor(), parties);
        }
        return root;
    }

    private static @Nullable Party party(@Nullable String id, Map<String, Party> parties) {
        return id == null ? null : parties.get(id);
    }
}
