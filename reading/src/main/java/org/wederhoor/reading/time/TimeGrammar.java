package org.wederhoor.reading.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.number.Numerals;
import org.wederhoor.reading.time.Pieces.Piece;

/** The time expressions of a language: the words of {@code time-words.tsv} and the rules of {@code times.tsv}. */
final class TimeGrammar {
    private static final Set<String> WHOLE = Set.of("day", "span", "open", "now");
    private static final int MOST_WORDS = 5;
    private static final int LATEST_SHORT_YEAR = 40;

    private static final Pattern HOUR_MINUTE = Pattern.compile("[0-2]?[0-9][.:][0-5][0-9](:[0-5][0-9])?");

    private static final Pattern ORDINAL = Pattern.compile("([0-9]{1,2})(?:e|de|ste|st|nd|rd|th)");

    private final Map<String, Map<String, String>> words = new HashMap<>();
    private final Set<String> openings = new HashSet<>();
    private final Set<String> literals = new HashSet<>();
    private final List<TimeRule> rules;
    private final Numerals numerals;
    private final SaidYears saidYears;

    /** A word or several that the lexicon knows, or a number. */
    record Entry(int length, String type, String value) {}

    TimeGrammar(Language language) {
        for (Table.Row row : language.table("time-words.tsv").rows()) {
            String word = row.get("word");
            words.computeIfAbsent(word, none -> new HashMap<>()).put(row.get("class"), row.get("value"));
            for (int space = word.indexOf(' '); space > 0; space = word.indexOf(' ', space + 1)) {
                openings.add(word.substring(0, space));
            }
        }
        rules = language.table("times.tsv").rows().stream().map(TimeRule::of).toList();
        for (TimeRule rule : rules) {
            for (Item item : rule.pattern()) {
                if (item instanceof Item.Literal literal) {
                    literals.addAll(literal.words());
                }
            }
        }
        numerals = new Numerals(language);
        saidYears = new SaidYears(numerals);
    }

    /** The rules in the order in which they apply; a rule may use what those before it made. */
    List<TimeRule> rules() {
        return rules;
    }

    /** Whether phrases of this type are expressions of their own and not merely parts of others. */
    static boolean isWhole(String type) {
        return WHOLE.contains(type);
    }

    /** Whether a form means something as it is written. */
    boolean knows(String form) {
        return literals.contains(form) || !values(form).isEmpty();
    }

    /** What the pieces from {@code start} on may be: their value by class of word and kind of number. */
    List<Entry> entriesAt(List<Piece> pieces, int start) {
        List<Entry> entries = new ArrayList<>();
        String text = pieces.get(start).text();
        values(text).forEach((type, value) -> entries.add(new Entry(1, type, value)));
        Entry year = saidYears.at(pieces, start);
        if (year != null) {
            entries.add(year);
        }
        int last = Math.min(pieces.size(), start + MOST_WORDS) - 1;
        for (int at = start; at < last && openings.contains(text); at++) {
            text += " " + pieces.get(at + 1).text();
            int length = at + 2 - start;
            words.getOrDefault(text, Map.of()).forEach((type, value) -> entries.add(new Entry(length, type, value)));
        }
        return entries;
    }

    private Map<String, String> values(String form) {
        Map<String, String> values = new HashMap<>(words.getOrDefault(form, Map.of()));
        if (HOUR_MINUTE.matcher(form).matches()) {
            values.put("hour-minute", form);
        }
        Matcher ordinal = ORDINAL.matcher(form);
        if (ordinal.matches()) {
            putUpTo(values, "ordinal", Integer.parseInt(ordinal.group(1)), 31);
        }
        Integer number = numerals.of(form);
        if (number != null) {
            boolean digits = Character.isDigit(form.charAt(0));
            putUpTo(values, "number", number, 9999);
            putUpTo(values, "day-number", number, 31);
            putUpTo(values, "day-digits", digits ? number : 0, 31);
            putUpTo(values, "month-number", digits ? number : 0, 12);
            if (digits && form.length() == 4 && number >= 1500 && number < 2200) {
                values.put("year-number", form);
            }
            if (digits && form.length() == 2) {
                values.put("short-year", String.valueOf(number + (number <= LATEST_SHORT_YEAR ? 2000 : 1900)));
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
