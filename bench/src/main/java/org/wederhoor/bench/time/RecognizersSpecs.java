package org.wederhoor.bench.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wederhoor.bench.time.TimeCase.Wanted;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cases of Recognizers-Text's DateTimeModel whose results are all of type date, daterange or datetime, and those
 * without a result.
 *
 * <p>Their values are mapped onto our days so: <ul>
 * <li>The reference is the day of the case's ReferenceDateTime. Several values (past and future, morning and evening) are
 *     alternatives of which each is right: the sentences do not tell which.
 * <li>A date is a day, a datetime a day that is told to the hour. "Now" and the end of a day need no hour.
 * <li>The end of a daterange is exclusive. "From May to October 2020" ends in the specs where October begins, with us where it
 *     ends: both are right, by the unit that the TIMEX counts (P5M: months, of which quarters have three). Where the
 *     TIMEX leaves the year open (XXXX), so may the year before or after be meant.
 * <li>Mod since and after: from that day on; until and before: up to it. Beginnings, middles and ends are vague:
 *     see {@link Value.Part}; the edge of a half-open time at one of them may be off by half a month or a third of a year.
 * <li>A season is its three months. "The same week" (ref_undef) may also stay open: nothing was told before. What the
 *     specs do not resolve (31 February, fiscal years) is to be found and left open.
 * </ul>
 */
final class RecognizersSpecs {
    private static final Set<String> KINDS = Set.of("date", "daterange", "datetime");
    private static final Pattern TUPLE = Pattern.compile("\\(.*,P[0-9]+(?:[DWMY]|BD)+.*\\)");
    private static final Pattern SEASON = Pattern.compile("([0-9]{4})-(SP|SU|FA|WI)");

    private RecognizersSpecs() {}

    /** The cases of a spec file. */
    static List<TimeCase> read(Path file) throws IOException {
        String json = Files.readString(file).replace("\uFEFF", "");
        List<TimeCase> cases = new ArrayList<>();
        int number = 0;
        for (JsonNode spec : JsonMapper.shared().readTree(json)) {
            List<Wanted> wanted = wanted(spec.get("Results"));
            if (wanted != null) {
                String day = spec.path("Context").path("ReferenceDateTime").asString("2016-11-07");
                cases.add(new TimeCase(
                        String.valueOf(number),
                        spec.get("Input").asString(),
                        LocalDate.parse(day.substring(0, 10)),
                        wanted));
            }
            number++;
        }
        return cases;
    }

    private static @Nullable List<Wanted> wanted(JsonNode results) {
        List<Wanted> wanted = new ArrayList<>();
        for (JsonNode result : results) {
            String type =
                    result.path("TypeName").asString(result.path("Typename").asString(""));
            String kind = type.substring(type.indexOf('.') + 1);
            if (!KINDS.contains(kind)) {
                return null;
            }
            List<Value> values = new ArrayList<>();
            for (JsonNode value : result.path("Resolution").path("values")) {
                values.addAll(values(value, kind));
            }
            wanted.add(new Wanted(result.get("Start").asInt(), result.get("End").asInt() + 1, kind, values));
        }
        return wanted;
    }

    private static List<Value> values(JsonNode json, String kind) {
        String timex = json.path("timex").asString("");
        String mod = json.path("Mod").asString("");
        LocalDate day = day(json.path("value").asString(""));
        LocalDate start = day(json.path("start").asString(""));
        LocalDate end = day(json.path("end").asString(""));
        if (day != null) {
            boolean clock = kind.equals("datetime") && !timex.equals("PRESENT_REF") && !timex.endsWith("T23:59:59");
            return List.of(new Value.Day(day, clock));
        }
        if (start == null && end == null) {
            return List.of(season(timex));
        }
        if (start == null || end == null) {
            boolean vague = mod.contains("-");
            int slack = !vague ? 1 : timex.length() == 4 ? 122 : 16;
            return List.of(new Value.HalfOpen(start, end, slack));
        }
        if (mod.equals("start") || mod.equals("mid") || mod.equals("end")) {
            return List.of(new Value.Part(start, end.minusDays(1)));
        }
        List<Value> whole = new ArrayList<>();
        whole.add(new Value.Stretch(start, end.minusDays(1), lastUnitEnds(timex, end)));
        if (timex.startsWith("(XXXX")) {
            for (int years : List.of(-1, 1)) {
                LocalDate otherEnd = end.plusYears(years);
                whole.add(new Value.Stretch(
                        start.plusYears(years), otherEnd.minusDays(1), lastUnitEnds(timex, otherEnd)));
            }
        }
        if (mod.equals("ref_undef")) {
            whole.add(new Value.Unknown());
        }
        return whole;
    }

    private static Value season(String timex) {
        Matcher matcher = SEASON.matcher(timex);
        if (!matcher.matches()) {
            return new Value.Unknown();
        }
        int month = switch (matcher.group(2)) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        LocalDate from = LocalDate.of(Integer.parseInt(matcher.group(1)), month, 1);
        LocalDate last = from.plusMonths(3).minusDays(1);
        return new Value.Stretch(from, last, last);
    }

    /** Where the month or year ends that begins on the end of a tuple such as (2020-05-01,2020-10-01,P5M). */
    private static LocalDate lastUnitEnds(String timex, LocalDate end) {
        if (!TUPLE.matcher(timex).matches()) {
            return end.minusDays(1);
        }
        return switch (timex.charAt(timex.length() - 2)) {
            case 'M' -> end.plusMonths(1).minusDays(1);
            case 'Y' -> end.plusYears(1).minusDays(1);
            default -> end;
        };
    }

    private static @Nullable LocalDate day(String value) {
        return value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*") ? LocalDate.parse(value.substring(0, 10)) : null;
    }
}
