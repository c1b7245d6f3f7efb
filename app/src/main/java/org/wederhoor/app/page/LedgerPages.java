package org.wederhoor.app.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wederhoor.ledger.chain.DecisionBody;
import org.wederhoor.ledger.chain.Entry;
import org.wederhoor.ledger.chain.EntryKind;
import org.wederhoor.ledger.incident.FiledReport;
import org.wederhoor.ledger.incident.Hit;
import org.wederhoor.ledger.incident.Incident;
import org.wederhoor.ledger.incident.IncidentStatus;
import org.wederhoor.ledger.incident.IncidentSummary;
import org.wederhoor.ledger.incident.PartyName;
import org.wederhoor.ledger.incident.ReportLine;
import org.wederhoor.reading.Report;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.text.ReportText;

/**
 * What the ledger answers, as pages for people.
 *
 * @param width columns of the page; more than {@link ReadingPage#WIDEST} are not used
 * @param colour whether to use ANSI colours
 */
public record LedgerPages(int width, boolean colour) {
    private static final int NARROWEST = 60;
    private static final int SHOWN_DIGITS = 9;
    private static final int PARTIES = 4;
    private static final int AROUND = 60;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    public LedgerPages {
        width = Math.max(NARROWEST, Math.min(ReadingPage.WIDEST, width));
    }

    /** Incidents, a line or two each. */
    public String incidents(List<IncidentSummary> incidents) {
        List<String> page = new ArrayList<>();
        for (IncidentSummary incident : incidents) {
            page.addAll(line(incident, brief(incident.id()) + "  ", "            "));
        }
        page.addAll(new Paragraph()
                .add(count(incidents.size(), "incident"), Style.FAINT)
                .lines(width, "", "", colour));
        return ended(page);
    }

    private List<String> line(IncidentSummary incident, String first, String rest) {
        Paragraph line = new Paragraph()
                .add(Wording.kind(incident.kind()), Style.HEADING)
                .add(" · " + place(incident))
                .add(" · " + days(incident.from(), incident.to()))
                .add(" · " + count(incident.reports(), "report"));
        if (incident.origins() < incident.reports()) {
            line.add(", " + count(incident.origins(), "origin"));
        }
        if (incident.status() != IncidentStatus.UNDISPUTED) {
            line.add(" · ")
                    .add(incident.status().word().toUpperCase(Locale.ROOT), Style.ALERT)
                    .add(": " + String.join(", ", incident.facets()));
        }
        if (!incident.parties().isEmpty()) {
            line.add(" · "
                    + incident.parties().stream()
                            .map(PartyName::name)
                            .distinct()
                            .limit(PARTIES)
                            .collect(Collectors.joining(", "))
                    + (incident.parties().size() > PARTIES ? " …" : ""));
        }
        return line.lines(width, first, rest, colour);
    }

    /** One incident. */
    public String incident(Incident incident) {
        List<String> page = new ArrayList<>(line(incident.summary(), "", "  "));
        page.add("");
        for (ReportLine report : incident.reports()) {
            Paragraph line = new Paragraph()
                    .add(report.name(), Style.HEADING)
                    .add(" · " + (report.published() == null ? "no day" : DAY.format(report.published())))
                    .add(report.publisher() == null ? "" : " · " + report.publisher())
                    .add(report.grade() == null ? "" : " · grade " + report.grade())
                    .add(report.origin().equals(report.id()) ? "" : " · copy of " + brief(report.origin()));
            page.addAll(line.lines(width, brief(report.id()) + "  ", "            ", colour));
        }
        return ended(page);
    }

    /** A report's place in the ledger, above the page of its reading. */
    public String filed(FiledReport report) {
        List<String> page = new ArrayList<>();
        Paragraph line = new Paragraph()
                .add(report.id(), Style.HEADING)
                .add(report.grade() == null ? "" : " · grade " + report.grade());
        if (!report.origin().equals(report.id())) {
            line.add(" · ").add("copy of " + brief(report.origin()), Style.ALERT);
        }
        if (report.replacedBy() != null) {
            line.add(" · ").add("replaced by " + brief(report.replacedBy()), Style.ALERT);
        }
        page.addAll(line.lines(width, "", "  ", colour));
        for (IncidentSummary incident : report.incidents()) {
            page.addAll(line(incident, "  " + brief(incident.id()) + "  ", "              "));
        }
        page.add("");
        return ended(page);
    }

    /** Reports that were searched for, each with the words found. */
    public String hits(List<Hit> hits) {
        List<String> page = new ArrayList<>();
        for (Hit hit : hits) {
            Report report = hit.report();
            page.addAll(new Paragraph()
                    .add(report.id(), Style.HEADING)
                    .add(" · " + (report.published() == null ? "no day" : DAY.format(report.published())))
                    .lines(width, brief(hit.id()) + "  ", "            ", colour));
            ReportText text = new ReportText(report.text());
            int end = report.text().codePointCount(0, report.text().length());
            Span match = hit.match();
            page.addAll(new Paragraph()
                    .add("… " + text.of(new Span(Math.max(0, match.start() - AROUND), match.start())))
                    .add(text.of(match), Style.CUE)
                    .add(text.of(new Span(match.end(), Math.min(end, match.end() + AROUND))) + " …")
                    .lines(width, "            ", "            ", colour));
        }
        page.addAll(
                new Paragraph().add(count(hits.size(), "report"), Style.FAINT).lines(width, "", "", colour));
        return ended(page);
    }

    /** Entries of the record. */
    public String history(List<Entry> entries) {
        List<String> page = new ArrayList<>();
        for (Entry entry : entries) {
            Paragraph line = new Paragraph()
                    .add(entry.written().toString(), Style.FAINT)
                    .add(" " + entry.kind().word(), Style.HEADING)
                    .add(" " + entry.subject());
            if (entry.kind() == EntryKind.DECISION) {
                line.add(" by " + DecisionBody.author(entry) + ": " + entry.body());
            }
            page.addAll(line.lines(width, String.format(Locale.ROOT, "%6d  ", entry.number()), "        ", colour));
        }
        return ended(page);
    }

    private static String place(IncidentSummary incident) {
        return incident.place() == null
                ? "place not told"
                : incident.place() + (incident.country() == null ? "" : ", " + incident.country());
    }

    private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            return "day not told";
        }
        return from.equals(to) ? DAY.format(from) : DAY.format(from) + " – " + DAY.format(to);
    }

    private static String brief(String id) {
        return id.substring(0, Math.min(SHOWN_DIGITS, id.length()));
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String ended(List<String> page) {
        return String.join("\n", page) + "\n";
    }
}
