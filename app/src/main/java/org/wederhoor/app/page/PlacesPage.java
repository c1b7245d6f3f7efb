package org.wederhoor.app.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.place.Candidate;
import org.wederhoor.reading.place.Clue;
import org.wederhoor.reading.place.Judgement;
import org.wederhoor.reading.place.Location;
import org.wederhoor.reading.place.NameResolution;
import org.wederhoor.reading.place.Weights;
import org.wederhoor.reading.text.ReportText;

/** Lays out for people which place each name of a text was taken for, why, and what else it might have been. */
public final class PlacesPage {
    private static final int RUNNERS_UP = 3;
    private static final double NEGLIGIBLE = 0.05;

    private final Weights weights = Weights.bundled();

    /** A block of lines per name, in the order of the text; ends in a line end. */
    public String of(String text, List<NameResolution> names) {
        if (names.isEmpty()) {
            return "No word of it names a place.\n";
        }
        ReportText report = new ReportText(text);
        StringBuilder page = new StringBuilder();
        for (NameResolution name : names) {
            page.append(report.of(name.span()).replaceAll("\\s+", " "))
                    .append(String.format(
                            Locale.ROOT,
                            " (%d-%d)",
                            name.span().start(),
                            name.span().end()))
                    .append(name.isActor() ? ", here for who governs" : "")
                    .append('\n');
            page.append(chosen(name));
            int next = name.location() == null ? 0 : 1;
            name.judgements().stream()
                    .skip(next)
                    .limit(RUNNERS_UP)
                    .forEach(other -> page.append("    not ").append(line(other)));
        }
        return page.toString();
    }

    private String chosen(NameResolution name) {
        Location location = name.location();
        if (location == null) {
            return "  is left open: "
                    + (name.judgements().isEmpty() ? "no gazetteer has it" : "nothing has enough for it") + "\n";
        }
        String place = String.format(
                Locale.ROOT,
                "  is %s%s, %.3f %.3f, precision %d, confidence %.2f%n",
                location.name(),
                within(location.country(), location.admin1()),
                location.latitude(),
                location.longitude(),
                location.precision().code(),
                location.confidence());
        return name.judgements().isEmpty()
                ? place
                : place + "    by " + line(name.judgements().get(0));
    }

    private String line(Judgement judgement) {
        Candidate place = judgement.place();
        return String.format(
                Locale.ROOT,
                "%s%s, %s: %.1f = %s%n",
                place.name(),
                within(place.country(), place.admin1()),
                word(place.feature()),
                judgement.score(),
                reasons(judgement));
    }

    private static String within(@Nullable String country, @Nullable String admin1) {
        String code = admin1 != null ? admin1 : country;
        return code == null ? "" : " [" + code + "]";
    }

    private String reasons(Judgement judgement) {
        return judgement.reasons().held().entrySet().stream()
                .filter(clue -> Math.abs(part(clue)) >= NEGLIGIBLE)
                .map(clue -> String.format(Locale.ROOT, "%s %+.1f", word(clue.getKey()), part(clue)))
                .collect(Collectors.joining(", "));
    }

    private double part(Map.Entry<Clue, Double> clue) {
        return weights.part(clue.getKey(), clue.getValue());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
