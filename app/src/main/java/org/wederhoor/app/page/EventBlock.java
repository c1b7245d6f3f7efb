package org.wederhoor.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Attribution;
import org.wederhoor.reading.Event;
import org.wederhoor.reading.Party;
import org.wederhoor.reading.Place;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.Statement;
import org.wederhoor.reading.Toll;
import org.wederhoor.reading.text.ReportText;

/** One event on the page: what, where, when, how many and how sure; under it who says what of it, in which words. */
final class EventBlock {
    private static final String INDENT = "     ";
    private static final String QUOTE_INDENT = "       ";

    private final ReportText text;
    private final LineNumbers lines;
    private final int width;
    private final boolean colour;
    private final List<Span> unverified;
    private final Map<String, Party> parties;
    private final Map<String, Place> places;
    private final Map<String, Attribution> attributions;

    EventBlock(Reading reading, int width, boolean colour) {
        this.text = new ReportText(reading.report().text());
        this.lines = new LineNumbers(reading.report().text());
        this.width = width;
        this.colour = colour;
        this.unverified = reading.unverified();
        this.parties = byId(reading.parties(), Party::id);
        this.places = byId(reading.places(), Place::id);
        this.attributions = byId(reading.attributions(), Attribution::id);
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
    }

    List<String> of(Sides sides) {
        List<String> block = new ArrayList<>(what(sides));
        for (Statement statement : sides.statements()) {
            block.addAll(who(statement));
            block.addAll(words(statement));
        }
        if (!sides.notHeard().isEmpty()) {
            String names = sides.notHeard().stream().map(Party::name).collect(Collectors.joining(", "));
            block.addAll(new Paragraph()
                    .add("no answer found", Style.ALERT)
                    .add(" in this report from " + names)
                    .lines(width, INDENT, INDENT, colour));
        }
        return block;
    }

    /** A passage that the report does not vouch for. */
    List<String> unverified(Span span) {
        Paragraph line = new Paragraph().add("unverified", Style.ALERT).add(" ");
        quote(List.of(), List.of(span), line);
        return line.lines(width, INDENT, QUOTE_INDENT, colour);
    }

    private List<String> what(Sides sides) {
        Event event = sides.event();
        Paragraph line = new Paragraph()
                .add(Wording.kind(event.kind()), Style.HEADING)
                .add(" “" + text.of(event.mentions().get(0)) + "”");
        named(" by ", event.agents(), line);
        named(" against ", event.targets(), line);
        line.add(event.means() == null ? "" : " with " + event.means());
        line.add(" · " + Wording.place(event.place() == null ? null : places.get(event.place())))
                .add(" · " + Wording.period(event.time()));
        tolls(" · ", event.tolls(), line);
        line.add(" · ");
        if (sides.isContested()) {
            line.add("CONTESTED", Style.ALERT).add(", ");
        }
        line.add(Wording.modality(event.modality()));
        if (event.mentions().stream().anyMatch(mention -> unverified.stream().anyMatch(mention::overlaps))) {
            line.add(", ").add("unverified", Style.ALERT);
        }
        String number = String.format("%-5s", event.id());
        return line.lines(width, number, INDENT, colour);
    }

    private void named(String before, List<String> ids, Paragraph line) {
        if (!ids.isEmpty()) {
            line.add(before + names(ids));
        }
    }

    private String names(List<String> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private void tolls(String before, List<Toll> tolls, Paragraph line) {
        if (!tolls.isEmpty()) {
            line.add(before
                    + tolls.stream()
                            .map(toll -> Wording.toll(toll, text.of(toll.mention())))
                            .collect(Collectors.joining("; ")));
        }
    }

    private List<String> who(Statement statement) {
        Party speaker = statement.speaker() == null ? null : parties.get(statement.speaker());
        Paragraph line = new Paragraph().add(speaker == null ? "somebody not named" : speaker.name(), Style.SPEAKER);
        List<String> ways = new ArrayList<>();
        if (speaker != null && speaker.speaksFor() != null) {
            ways.add("for " + name(speaker.speaksFor()));
        }
        if (!statement.via().isEmpty()) {
            ways.add("via " + names(statement.via()));
        }
        if (statement.channel() != null) {
            ways.add("by " + statement.channel().replace('_', ' '));
        }
        line.add(ways.isEmpty() ? "" : " (" + String.join(", ", ways) + ")");
        line.add(" ").add(Wording.stance(statement.stance()), Style.STANCE);
        line.add(doer(statement));
        tolls(": ", statement.tolls(), line);
        return line.lines(width, INDENT, QUOTE_INDENT, colour);
    }

    /** Who did it, by this speaker; of a denial or doubt that would be read as its opposite. */
    private String doer(Statement statement) {
        if (statement.agent() == null) {
            return "";
        }
        return switch (statement.stance()) {
            case BLAMES -> " " + name(statement.agent());
            case ASSERTS, CONFIRMS -> " (done by " + name(statement.agent()) + ")";
            case CLAIMS, DENIES, QUESTIONS, OTHER -> "";
        };
    }

    private List<String> words(Statement statement) {
        Attribution attribution = attributions.get(statement.attribution());
        List<Span> cue = attribution == null ? present(statement.cue()) : attribution.cue();
        List<Span> others = attribution == null
                ? present(statement.source(), statement.content())
                : Stream.concat(attribution.source().stream(), attribution.content().stream())
                        .toList();
        if (cue.isEmpty() && others.isEmpty()) {
            return List.of();
        }
        Paragraph line = new Paragraph();
        quote(cue, others, line);
        return line.lines(width, QUOTE_INDENT, QUOTE_INDENT, colour);
    }

    private void quote(List<Span> marked, List<Span> others, Paragraph line) {
        Passage passage = Passage.of(text, marked, others);
        passage.quote(text, others, line);
        line.add(" (line " + lines.of(passage.parts().get(0).start()) + ")", Style.FAINT);
    }

    private static List<Span> present(@Nullable Span... spans) {
        List<Span> present = new ArrayList<>();
        for (@Nullable Span span : spans) {
            if (span != null) {
                present.add(span);
            }
        }
        return present;
    }

    private String name(String party) {
        Party named = parties.get(party);
        return named == null ? party : named.name();
    }
}
