package org.wederhoor.app.page;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Report;
import org.wederhoor.reading.Span;

/**
 * A reading as a page for people.
 *
 * <p>Contested events come first, those that most parties quarrel over at the top: they are what a desk has to look
 * into. Then what somebody says and nobody here contradicts, then what the report tells in its own voice, both in the
 * order of the text; last the passages that the report itself calls unverified.
 *
 * @param width columns of the page; more than {@link #WIDEST} read badly and are not used
 * @param colour whether to use ANSI colours; without, asterisks mark the words that carry a stance
 */
public record ReadingPage(int width, boolean colour) {
    /** The widest page, in columns. */
    public static final int WIDEST = 100;

    private static final int NARROWEST = 60;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    public ReadingPage {
        width = Math.max(NARROWEST, Math.min(WIDEST, width));
    }

    /** The page, each line ended. */
    public String of(Reading reading) {
        List<String> page = new ArrayList<>();
        head(reading, page);
        List<Sides> all = Sides.of(reading);
        EventBlock block = new EventBlock(reading, width, colour);
        section(
                "Contested in this report",
                all.stream()
                        .filter(Sides::isContested)
                        .sorted(Comparator.comparing(Sides::opposed).reversed())
                        .toList(),
                block,
                page);
        section(
                "Said by somebody, not contradicted here",
                only(all, sides -> !sides.statements().isEmpty()),
                block,
                page);
        section(
                "In the report's own voice",
                only(all, sides -> sides.statements().isEmpty()),
                block,
                page);
        unverified(reading, block, page);
        if (all.isEmpty()) {
            page.add("");
            page.addAll(new Paragraph().add("No event was found in this text.").lines(width, "", "", colour));
        }
        if (!colour && !reading.statements().isEmpty()) {
            page.add("");
            page.addAll(new Paragraph()
                    .add("*…* marks the words that carry a stance.")
                    .lines(width, "", "", false));
        }
        return String.join("\n", page) + "\n";
    }

    private static List<Sides> only(List<Sides> all, Predicate<Sides> wanted) {
        return all.stream()
                .filter(sides -> !sides.isContested() && wanted.test(sides))
                .toList();
    }

    private void head(Reading reading, List<String> page) {
        Report report = reading.report();
        String published = report.published() == null
                ? "no publication date: relative days stay open"
                : "published " + DAY.format(report.published());
        Paragraph head = new Paragraph()
                .add(report.id(), Style.HEADING)
                .add(" · " + Locale.forLanguageTag(report.language()).getDisplayLanguage(Locale.ENGLISH) + " · "
                        + published);
        page.addAll(head.lines(width, "", "  ", colour));
        String first = report.title() == null
                ? report.text().strip().lines().findFirst().orElse("")
                : report.title();
        List<String> title = new Paragraph().add(first.strip()).lines(width - 2, "", "", colour);
        page.add(title.get(0) + (title.size() > 1 ? " …" : ""));
    }

    private void section(String title, List<Sides> events, EventBlock block, List<String> page) {
        if (events.isEmpty()) {
            return;
        }
        title(title + " (" + events.size() + ")", page);
        for (Sides sides : events) {
            page.add("");
            page.addAll(block.of(sides));
        }
    }

    private void unverified(Reading reading, EventBlock block, List<String> page) {
        if (reading.unverified().isEmpty()) {
            return;
        }
        title("Unverified, by the report's own account (" + reading.unverified().size() + ")", page);
        page.add("");
        for (Span span : reading.unverified()) {
            page.addAll(block.unverified(span));
        }
    }

    private void title(String title, List<String> page) {
        String rule = "─".repeat(Math.max(0, width - title.length() - 4));
        page.add("");
        page.add("── " + (colour ? Style.HEADING.ansi(title) : title) + " " + rule);
    }
}
