package org.wederhoor.bench.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.bench.time.TimeCase.Wanted;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Duckling's example phrases: bare phrases without a sentence, said on 12 February 2013, of which each is one time.
 *
 * <p>Duckling looks ahead where a phrase names neither past nor future: the same weekday a week before and the same day a
 * year before are right too. The end of an interval is exclusive. Its grain says how long the time is; of what is
 * told to the hour or better, only phrases that Duckling finds on another day than the reference are taken: the others
 * ("at five") tell no day.
 */
final class DucklingPhrases {
    private static final LocalDate REFERENCE = LocalDate.of(2013, 2, 12);
    private static final Set<String> CLOCK = Set.of("hour", "minute", "second");

    private DucklingPhrases() {}

    static List<TimeCase> read(Path file, String language) throws IOException {
        List<TimeCase> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode json = JsonMapper.shared().readTree(line);
            if (json.get("language").asString().equals(language)) {
                add(json, cases);
            }
        }
        return cases;
    }

    private static void add(JsonNode json, List<TimeCase> cases) {
        String grain = json.get("grain").asString();
        boolean clock = CLOCK.contains(grain);
        LocalDate from = day(json.get("times").get(0));
        if (from == null || (clock && from.equals(REFERENCE))) {
            return;
        }
        LocalDate end = json.get("times").size() > 1 ? day(json.get("times").get(1)) : null;
        List<Value> values = new ArrayList<>();
        for (LocalDate day : List.of(from, from.minusWeeks(1), from.minusYears(1))) {
            boolean weekBefore = day.equals(from.minusWeeks(1));
            if (!weekBefore || day.isAfter(REFERENCE.minusWeeks(1).minusDays(1))) {
                values.add(value(json.get("kind").asString(), grain, clock, from, end, day));
            }
        }
        for (JsonNode phrase : json.get("phrases")) {
            String text = phrase.asString();
            cases.add(new TimeCase(
                    String.valueOf(cases.size()),
                    text,
                    REFERENCE,
                    List.of(new Wanted(0, text.length(), clock ? "datetime" : "date", values))));
        }
    }

    private static Value value(
            String kind, String grain, boolean clock, LocalDate from, @Nullable LocalDate end, LocalDate day) {
        if (kind.equals("datetimeOpenInterval")) {
            return new Value.HalfOpen(day, null, 1);
        }
        if (end != null) {
            LocalDate last = day.plusDays(Math.max(end.toEpochDay() - from.toEpochDay() - (clock ? 0 : 1), 0));
            return last.equals(day) ? new Value.Day(day, clock) : new Value.Stretch(day, last, last);
        }
        LocalDate after = switch (grain) {
            case "week" -> day.plusWeeks(1);
            case "month" -> day.plusMonths(1);
            case "quarter" -> day.plusMonths(3);
            case "year" -> day.plusYears(1);
            default -> day.plusDays(1);
        };
        return grain.equals("day") || clock
                ? new Value.Day(day, clock)
                : new Value.Stretch(day, after.minusDays(1), after.minusDays(1));
    }

    /** A month or day of 0 stands for the first. */
    private static @Nullable LocalDate day(JsonNode numbers) {
        try {
            return LocalDate.of(
                    numbers.get(0).asInt(),
                    Math.max(numbers.get(1).asInt(), 1),
                    Math.max(numbers.get(2).asInt(), 1));
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
