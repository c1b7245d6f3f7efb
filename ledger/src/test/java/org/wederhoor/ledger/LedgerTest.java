package org.wederhoor.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wederhoor.ledger.chain.Entry;
import org.wederhoor.ledger.chain.EntryKind;
import org.wederhoor.ledger.decision.Decision;
import org.wederhoor.ledger.decision.EventRef;
import org.wederhoor.ledger.decision.Grade;
import org.wederhoor.ledger.decision.Verdict;
import org.wederhoor.ledger.incident.Circle;
import org.wederhoor.ledger.incident.FiledReport;
import org.wederhoor.ledger.incident.Incident;
import org.wederhoor.ledger.incident.IncidentQuery;
import org.wederhoor.ledger.incident.IncidentSummary;
import org.wederhoor.ledger.incident.ReportLine;
import org.wederhoor.ledger.linking.Link;
import org.wederhoor.reading.Kind;
import org.wederhoor.reading.Stance;

/** What a ledger does, on SQLite and on PostgreSQL alike. */
class LedgerTest {
    private static final Invented FIRST = Invented.shelling("first", 0, "2024-05-03");
    private static final Invented SECOND =
            Invented.shelling("second", 0, "2024-05-03").saying("m23", Stance.DENIES);
    private static final Invented ELSEWHERE = Invented.shelling("elsewhere", 3, "2024-05-03");
    private static final Invented LATER = Invented.shelling("later", 0, "2024-05-20");

    @ParameterizedTest
    @EnumSource
    void joinsReportsOfOneIncidentAndNoOthers(Databases databases) {
        Ledger ledger = ledger(databases, FIRST, SECOND, ELSEWHERE, LATER);

        assertThat(ledger.incidents(IncidentQuery.ALL))
                .extracting(IncidentSummary::reports)
                .containsExactlyInAnyOrder(1, 2, 1);
        assertThat(names(incident(ledger, "first"))).containsExactlyInAnyOrder("first", "second");
        assertThat(ledger.firstFlaw(entry -> {})).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhyReportsAreJoined(Databases databases) {
        Ledger ledger = ledger(databases, FIRST, SECOND);

        assertThat(incident(ledger, "first").reports())
                .extracting(line -> Objects.requireNonNull(line.joinedBy()).reasons().stream()
                        .map(Link.Reason::feature)
                        .toList())
                .allSatisfy(features -> assertThat(features).contains("same_day", "nearness", "same_count"));
    }

    @ParameterizedTest
    @EnumSource
    void addsTheSameReportOnce(Databases databases) {
        Ledger ledger = ledger(databases, FIRST);
        Optional<Entry> before = ledger.seal();

        assertThat(ledger.add(List.of(FIRST.reading(), FIRST.reading())))
                .extracting(Receipt::outcome)
                .containsOnly(Receipt.Outcome.KNOWN);
        assertThat(ledger.seal()).isEqualTo(before);
        assertThat(ledger.has(FIRST.reading().report())).isTrue();
        assertThat(ledger.has(SECOND.reading().report())).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void countsTheNewestReadingAndKeepsTheOlder(Databases databases) {
        Ledger ledger = ledger(databases, FIRST, SECOND);
        String id = incident(ledger, "first").summary().id();

        assertThat(ledger.add(List.of(FIRST.otherReading())))
                .extracting(Receipt::outcome)
                .containsExactly(Receipt.Outcome.READ_ANEW);
        assertThat(ledger.history("first"))
                .extracting(Entry::kind)
                .containsSubsequence(EntryKind.REPORT, EntryKind.READING, EntryKind.READING);
        assertThat(names(ledger.incident(id).orElseThrow())).containsExactlyInAnyOrder("first", "second");
        assertThat(ledger.firstFlaw(entry -> {})).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void countsTheLastRevisionOfAPage(Databases databases) {
        Invented page = FIRST.at("https://example.org/page");
        Ledger ledger = ledger(databases, page, SECOND);

        ledger.add(List.of(page.killing(12).reading()));

        assertThat(ledger.incidents(IncidentQuery.ALL))
                .extracting(IncidentSummary::reports)
                .containsExactly(2);
        List<Entry> revised =
                ledger.history(ledger.report("first").orElseThrow().id());
        assertThat(revised).extracting(Entry::kind).contains(EntryKind.REPORT);
        assertThat(ledger.firstFlaw(entry -> {})).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tracesCopiesToOneOrigin(Databases databases) {
        Ledger ledger = Ledger.open(databases.create());
        ledger.add(Invented.agencyReportAndCopy());
        ledger.add(List.of(FIRST.reading()));

        String agency = ledger.report("agency").orElseThrow().id();
        assertThat(ledger.report("paper").map(FiledReport::origin)).contains(agency);
        assertThat(ledger.report("paper").map(FiledReport::copies)).contains(List.of(agency));
        assertThat(ledger.report("first").orElseThrow().copies()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void findsReportsByWordsAndPhrases(Databases databases) {
        Ledger ledger = ledger(databases, FIRST, ELSEWHERE);

        assertThat(ledger.search("GÓMA", 10))
                .extracting(hit -> hit.report().id())
                .containsExactly("first");
        assertThat(ledger.search("\"shelling near goma\"", 10)).hasSize(1);
        assertThat(ledger.search("\"near shelling\"", 10)).isEmpty();
        assertThat(ledger.search("dead says", 10)).hasSize(2);
        assertThat(ledger.search("' OR 1=1 --", 10)).isEmpty();
        assertThatThrownBy(() -> ledger.search("  ?! ", 10)).hasMessageContaining("no word to search for");
    }

    @ParameterizedTest
    @EnumSource
    void filtersIncidents(Databases databases) {
        Ledger ledger = ledger(databases, FIRST, SECOND, ELSEWHERE, LATER);

        assertThat(found(ledger, "since", "2024-05-04")).isEqualTo(1);
        assertThat(found(ledger, "until", "2024-05-04")).isEqualTo(2);
        assertThat(found(ledger, "near", "")).isEqualTo(2);
        assertThat(found(ledger, "kind", "SHELLING")).isEqualTo(3);
        assertThat(found(ledger, "kind", "RAID")).isZero();
        assertThat(found(ledger, "party", "m23")).isEqualTo(1);
        assertThat(found(ledger, "party", "no%e")).isZero();
        assertThat(found(ledger, "text", "kindu")).isEqualTo(1);
    }

    private static int found(Ledger ledger, String by, String what) {
        IncidentQuery all = IncidentQuery.ALL;
        return ledger.incidents(new IncidentQuery(
                        by.equals("since") ? LocalDate.parse(what) : null,
                        by.equals("until") ? LocalDate.parse(what) : null,
                        by.equals("near") ? new Circle(-1.6, 29.2, 20) : null,
                        by.equals("kind") ? List.of(Kind.valueOf(what)) : List.of(),
                        by.equals("party") ? what : null,
                        null,
                        by.equals("text") ? Search.phrases(what) : List.of(),
                        all.limit()))
                .size();
    }

    @ParameterizedTest
    @EnumSource
    void keepsApartAndTogetherWhatPeopleDecideUntilTheyUndoIt(Databases databases) {
        Ledger ledger = ledger(databases, FIRST, SECOND, ELSEWHERE);
        EventRef first = ref(ledger, "first");
        EventRef second = ref(ledger, "second");
        EventRef elsewhere = ref(ledger, "elsewhere");

        long split = ledger.decide(new Decision.Apart(List.of(second), List.of(first)), "Ada");
        assertThat(names(incident(ledger, "first"))).containsExactly("first");

        ledger.add(
                List.of(Invented.shelling("third", 0, "2024-05-03").killing(12).reading()));
        assertThat(names(incident(ledger, "first"))).doesNotContain("second");

        long merge = ledger.decide(new Decision.Together(List.of(first, elsewhere)), "Ada");
        assertThat(names(incident(ledger, "first"))).contains("first", "elsewhere");
        assertThatThrownBy(() -> ledger.decide(new Decision.Together(List.of(elsewhere, second)), "Ada"))
                .hasMessageContaining("decision " + split + " keeps these apart");
        assertThatThrownBy(() -> ledger.decide(new Decision.Apart(List.of(elsewhere), List.of(first)), "Ada"))
                .hasMessageContaining("decision " + merge + " holds these together");

        ledger.decide(new Decision.Undone(split), "Ada");
        ledger.decide(new Decision.Undone(merge), "Ada");
        assertThat(names(incident(ledger, "first"))).contains("first", "second").doesNotContain("elsewhere");
        assertThatThrownBy(() -> ledger.decide(new Decision.Undone(merge), "Ada"))
                .hasMessageContaining("undone already");
        assertThat(ledger.firstFlaw(entry -> {})).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void followsIdsThatIncidentsOnceHad(Databases databases) {
        Ledger ledger = ledger(databases, LATER, ELSEWHERE);
        String id = incident(ledger, "later").summary().id();

        ledger.decide(new Decision.Together(List.of(ref(ledger, "later"), ref(ledger, "elsewhere"))), "Ada");

        assertThat(ledger.incident(id).orElseThrow().summary().id()).isNotEqualTo(id);
        assertThat(names(ledger.incident(id.substring(0, 8)).orElseThrow())).containsExactly("elsewhere", "later");
    }

    @ParameterizedTest
    @EnumSource
    void keepsGradesVerdictsAndNotesBesideWhatTheMachineFound(Databases databases) {
        Ledger ledger = ledger(databases, FIRST);
        String report = ledger.report("first").orElseThrow().id();

        ledger.decide(new Decision.Graded(report, Grade.of("b2")), "Ada");
        ledger.decide(new Decision.Judged(ref(ledger, "first"), Verdict.CONFIRMED, "seen on film"), "Ada");
        ledger.decide(new Decision.Noted(ref(ledger, "first"), "ask the hospital"), "Bo");
        ledger.add(List.of(FIRST.otherReading()));

        assertThat(ledger.report("first").orElseThrow().grade()).hasToString("B2");
        assertThat(incident(ledger, "first").decisions())
                .extracting(
                        line -> line.author() + " " + line.decision().getClass().getSimpleName())
                .containsExactly("Ada Judged", "Bo Noted");
        assertThat(ledger.firstFlaw(entry -> {})).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusesDecisionsAboutWhatIsNotThere(Databases databases) {
        Ledger ledger = ledger(databases, FIRST);
        EventRef nowhere = new EventRef("r0", 3);

        assertThatThrownBy(() -> ledger.decide(new Decision.Noted(nowhere, "x"), "Ada"))
                .hasMessageContaining("no event of report r0");
        assertThatThrownBy(() -> ledger.decide(new Decision.Graded("r0", Grade.of("A1")), "Ada"))
                .hasMessageContaining("no report r0");
        assertThatThrownBy(() -> ledger.decide(new Decision.Undone(1), "Ada"))
                .hasMessageContaining("entry 1 is no decision");
        assertThatThrownBy(() -> ledger.decide(new Decision.Noted(ref(ledger, "first"), "x"), " "))
                .hasMessageContaining("name of who decides");
        assertThatThrownBy(() -> Grade.of("G7")).hasMessageContaining("such as B2");
    }

    private static Ledger ledger(Databases databases, Invented... reports) {
        Ledger ledger = Ledger.open(databases.create());
        ledger.add(List.of(reports).stream().map(Invented::reading).toList());
        return ledger;
    }

    private static Incident incident(Ledger ledger, String report) {
        FiledReport filed = ledger.report(report).orElseThrow();
        return ledger.incident(filed.incidents().get(0).id()).orElseThrow();
    }

    private static EventRef ref(Ledger ledger, String report) {
        String id = ledger.report(report).orElseThrow().id();
        return incident(ledger, report).events().stream()
                .filter(event -> event.report().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Incident incident) {
        return incident.reports().stream().map(ReportLine::name).toList();
    }
}
