package org.wederhoor.reading.number;

import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads numbers in digits: with the separators of the language ("1.674,5") or with spaces between the thousands ("40 000"). */
final class Figures {
    private static final Pattern FIRST = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern THREE = Pattern.compile("[0-9]{3}");
    private static final int MOST_GROUPS = 3;

    private final Pattern separated;
    private final Pattern separatedOtherwise;
    private final Pattern last;
    private final String group;
    private final String point;

    Figures(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        group = String.valueOf(symbols.getGroupingSeparator());
        point = String.valueOf(symbols.getDecimalSeparator());
        separated = separated("(?:[0-9]{1,3}(?:" + Pattern.quote(group) + "[0-9]{3}){1,4}|[0-9]{1,15})", point);
        separatedOtherwise = separated("[0-9]{1,3}(?:" + Pattern.quote(point) + "[0-9]{3}){2,4}", group);
        last = separated("[0-9]{3}", point);
    }

    private static Pattern separated(String whole, String point) {
        return Pattern.compile(whole + "(?:" + Pattern.quote(point) + "[0-9]{1,6})?");
    }

    /** Whether a word begins as a number in digits does. */
    static boolean isFigure(String form) {
        return !form.isEmpty() && form.charAt(0) >= '0' && form.charAt(0) <= '9';
    }

    /** The index behind the number in digits that begins at a word: behind the word itself, or behind the groups that follow it. */
    int end(List<String> forms, int start) {
        boolean alone = start > 0 && isFigure(forms.get(start - 1));
        if (alone || !FIRST.matcher(forms.get(start)).matches()) {
            return start + 1;
        }
        int end = start + 1;
        while (end < forms.size()
                && end <= start + MOST_GROUPS
                && THREE.matcher(forms.get(end)).matches()) {
            end++;
        }
        if (end < forms.size()
                && end <= start + MOST_GROUPS
                && last.matcher(forms.get(end)).matches()) {
            end++;
        }
        return end < forms.size() && isFigure(forms.get(end)) ? start + 1 : end;
    }

    /**
     * The value of a number in digits; -1 if it is none.
     *
     * <p>The separators of another language count where there are two of them; "1.674" is less than two in English.
     */
    double of(String form) {
        if (separated.matcher(form).matches()) {
            return Double.parseDouble(form.replace(group, "").replace(point, "."));
        }
        return separatedOtherwise.matcher(form).matches()
                ? Double.parseDouble(form.replace(point, "").replace(group, "."))
                : -1;
    }
}
