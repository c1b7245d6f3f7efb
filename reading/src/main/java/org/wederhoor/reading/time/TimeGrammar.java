package org.wederhoor.reading.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.number.Numerals;

/** The time expressions of a language: the words of {@code time-words.tsv} and the rules of {@code times.tsv}. */
final class TimeGrammar {
    private static final Set<String> WHOLE = Set.of("day", "span", "open");

    private final Map<String, Map<String, String>> words = new HashMap<>();
    private final List<TimeRule> rules;
    private final Numerals numerals;

    TimeGrammar(Language language) {
        for (Table.Row row : language.table("time-words.tsv").rows()) {
            words.computeIfAbsent(row.get("word"), word -> new HashMap<>()).put(row.get("class"), row.get("value"));
        }
        rules = language.table("times.tsv").rows().stream().map(TimeRule::of).toList();
        numerals = new Numerals(language);
    }

    /** The rules in the order in which they apply; a rule may use what those before it made. */
    List<TimeRule> rules() {
        return rules;
    }

    /** Whether phrases of this type are expressions of their own and not merely parts of others. */
    static boolean isWhole(String type) {
        return WHOLE.contains(type);
    }

    /** The value of {@code form} as a word of a class; null if it is no such word. */
    @Nullable
    String value(String form, String type) {
        Map<String, String> classes = words.get(form);
        return classes == null ? null : classes.get(type);
    }

    /** The value of {@code form} as a number of the kind asked for; null if it is no such number. */
    @Nullable
    String number(String form, String type) {
        return switch (type) {
            case "hour-minute" -> form.matches("[0-2]?[0-9][.:][0-5][0-9]") ? form : null;
            case "number" -> numberUpTo(form, 1, 9999);
            case "day-number" -> numberUpTo(form, 1, 31);
            case "month-number" -> isShort(form) ? numberUpTo(form, 1, 12) : null;
            case "year-number" -> form.matches("1[5-9][0-9]{2}|20[0-9]{2}|21[0-9]{2}") ? form : null;
            default -> null;
        };
    }

    private static boolean isShort(String form) {
        return form.matches("[0-9]{1,2}");
    }

    private @Nullable String numberUpTo(String form, int least, int most) {
        Integer value = numerals.of(form);
        return value != null && value >= least && value <= most ? String.valueOf(value) : null;
    }
}
