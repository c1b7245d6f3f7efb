package org.wederhoor.reading.number;

import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;

/**
 * Reads cardinal numbers: digits with the language's separators, number words and their compounds
 * ("zevenenveertig"), and both with a magnitude behind them ("2,5 miljoen").
 */
public final class Numerals {
    /** The greatest number read; whatever is greater counts no people and is no numeral here. */
    public static final int GREATEST = 2_000_000_000;

    private static final int LONGEST_WORD = 60;

    private final Locale locale;
    private final Map<String, NumberWord> words = new HashMap<>();
    private final Pattern grouped;
    private final Pattern decimal;
    private final String group;

    public Numerals(Language language) {
        locale = language.locale();
        Table table = language.table("numbers.tsv");
        for (Table.Row row : table.rows()) {
            words.put(row.get("word"), NumberWord.of(row));
        }
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        group = String.valueOf(symbols.getGroupingSeparator());
        grouped = Pattern.compile("[0-9]{1,3}(" + Pattern.quote(group) + "[0-9]{3})+|[0-9]{1,10}");
        decimal = Pattern.compile(
                "[0-9]{1,6}" + Pattern.quote(String.valueOf(symbols.getDecimalSeparator())) + "[0-9]{1,3}");
    }

    /** The numeral that begins at word {@code start} and is as long as can be; null if none begins there. */
    public @Nullable Numeral at(List<String> forms, int start) {
        String first = forms.get(start).toLowerCase(locale);
        double value = factor(first);
        if (value < 0) {
            return null;
        }
        int last = start;
        boolean round = !isDigits(first);
        while (last + 1 < forms.size()) {
            String next = forms.get(last + 1).toLowerCase(locale);
            NumberWord word = words.get(next);
            if (word != null && word.isMagnitude() && value < word.value()) {
                value *= word.value();
                round = true;
            } else if (round && value >= 1000 && isSmaller(value, factor(next))) {
                value += factor(next);
            } else {
                break;
            }
            last++;
        }
        boolean whole = value == Math.rint(value) && value <= GREATEST;
        return whole ? new Numeral(start, last, (int) value) : null;
    }

    /** The number that one word spells in digits or letters; null if it spells none. */
    public @Nullable Integer of(String form) {
        double value = factor(form.toLowerCase(locale));
        return value >= 0 && value == Math.rint(value) && value <= GREATEST ? (Integer) (int) value : null;
    }

    private static boolean isSmaller(double value, double next) {
        return next > 0 && value % 1000 == 0 && next < 1000;
    }

    private static boolean isDigits(String form) {
        return !form.isEmpty() && form.charAt(0) >= '0' && form.charAt(0) <= '9';
    }

    private double factor(String form) {
        if (isDigits(form)) {
            if (grouped.matcher(form).matches()) {
                return Double.parseDouble(form.replace(group, ""));
            }
            return decimal.matcher(form).matches() ? Double.parseDouble(form.replaceAll("[^0-9]", ".")) : -1;
        }
        NumberWord word = words.get(form);
        if (word != null) {
            return word.isLink() ? -1 : word.value();
        }
        return form.length() > LONGEST_WORD ? -1 : compound(form);
    }

    /** The value of a compound of number words, -1 if the form is none. Parts are the longest that leave a compound. */
    private double compound(String form) {
        int[] cut = new int[form.length() + 1];
        for (int at = form.length() - 1; at >= 0; at--) {
            cut[at] = -1;
            for (int end = form.length(); end > at && cut[at] < 0; end--) {
                if ((end == form.length() || cut[end] > 0) && words.containsKey(form.substring(at, end))) {
                    cut[at] = end;
                }
            }
        }
        return form.isEmpty() || cut[0] < 0 ? -1 : sum(form, cut);
    }

    private double sum(String form, int[] cut) {
        double total = 0;
        double current = 0;
        boolean counted = false;
        for (int at = 0; at < form.length(); at = cut[at]) {
            NumberWord word = words.get(form.substring(at, cut[at]));
            if (word == null || (word.isLink() && (at == 0 || cut[at] == form.length()))) {
                return -1;
            }
            if (word.isLink()) {
                continue;
            }
            counted = true;
            if (word.value() >= 1000) {
                total += Math.max(current, 1) * word.value();
                current = 0;
            } else if (word.value() == 100) {
                current = Math.max(current, 1) * 100;
            } else {
                current += word.value();
            }
        }
        return counted ? total + current : -1;
    }
}
