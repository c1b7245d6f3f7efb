package org.wederhoor.reading.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.number.Numerals;

/** The time expressions of a language: the words of {@code time-words.tsv} and the rules of {@code times.tsv}. */
final class TimeGrammar {
    private static final Set<String> WHOLE = Set.of("day", "span", "open");

    private static final Pattern HOUR_MINUTE = Pattern.compile("[0-2]?[0-9][.:][0-5][0-9]");

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

    /** What {@code form} may be: its value by class of word and kind of number. */
    Map<String, String> values(String form) {
        Map<String, String> values = new HashMap<>(words.getOrDefault(form, Map.of()));
        if (HOUR_MINUTE.matcher(form).matches()) {
            values.put("hour-minute", form);
        }
        Integer number = numerals.of(form);
        if (number != null) {
            boolean digits = Character.isDigit(form.charAt(0));
            putUpTo(values, "number", number, 9999);
            putUpTo(values, "day-number", number, 31);
            putUpTo(values, "month-number", digits ? number : 0, 12);
            if (digits && form.length() == 4 && number >= 1500 && number < 2200) {
                values.put("year-number", form);
            }
        }
        return values;
    }

    /** Whether {@code lemma} is in a class of words. */
    boolean isIn(String lemma, String type) {
        return words.getOrDefault(lemma, Map.of()).containsKey(type);
    }

    private static void putUpTo(Map<String, String> values, String type, int number, int most) {
        if (number >= 1 && number <= most) {
            values.put(type, String.valueOf(number));
        }
    }
}
