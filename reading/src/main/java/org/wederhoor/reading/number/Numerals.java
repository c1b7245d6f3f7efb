package org.wederhoor.reading.number;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;

/**
 * Reads cardinal numbers: digits with the language's separators, number words, their compounds ("zevenenveertig") and
 * their rows ("two hundred and five"), and all of them with a magnitude behind them ("2,5 miljoen", "half a million").
 */
public final class Numerals {
    /** The greatest number read; whatever is greater counts no people and is no numeral here. */
    public static final int GREATEST = 2_000_000_000;

    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_NUMERAL = 16;
    private static final int MOST_ARTICLES = 2;

    private final Locale locale;
    private final Map<String, NumberWord> words = new HashMap<>();
    private final Figures figures;

    public Numerals(Language language) {
        locale = language.locale();
        Table table = language.table("numbers.tsv");
        for (Table.Row row : table.rows()) {
            words.put(row.get("word"), NumberWord.of(row));
        }
        figures = new Figures(locale);
    }

    /** The numeral that begins at word {@code start} and is as long as can be; null if none begins there. */
    public @Nullable Numeral at(List<String> forms, int start) {
        return at(forms, start, true);
    }

    /** The same, without what "and" joins unless {@code linked}: "between one hundred and five hundred". */
    @Nullable
    Numeral at(List<String> forms, int start, boolean linked) {
        boolean figure = Figures.isFigure(forms.get(start));
        int end = figure ? figures.end(forms, start) : start + 1;
        double value = factor(String.join("", forms.subList(start, end)).toLowerCase(locale));
        NumberWord magnitude = magnitude(forms, start);
        if (value < 0 || (magnitude != null && isMultiplied(forms, start))) {
            return null;
        }
        Amount amount = new Amount();
        if (figure) {
            amount.begin(value);
        } else if (magnitude == null) {
            amount.add(value);
        } else {
            amount.multiply(magnitude.value());
        }
        int last = -1;
        while (end != last && end - start < LONGEST_NUMERAL) {
            last = end;
            end = next(forms, last, amount, Figures.isFigure(forms.get(last - 1)), linked);
        }
        double sum = amount.value();
        boolean whole = sum == Math.rint(sum) && sum <= GREATEST;
        return whole ? new Numeral(start, end - 1, (int) sum) : null;
    }

    /** Whether a number stands before a magnitude, which is then no number by itself: the million of "1,67,4.5 million". */
    private boolean isMultiplied(List<String> forms, int magnitude) {
        String before = magnitude == 0 ? "" : forms.get(magnitude - 1);
        return Figures.isFigure(before) || factor(before.toLowerCase(locale)) > 1;
    }

    /** Adds what stands at {@code at} to the amount, if it belongs to it; the index behind it. */
    private int next(List<String> forms, int at, Amount amount, boolean afterDigits, boolean linked) {
        if (at >= forms.size()) {
            return at;
        }
        NumberWord word = word(forms, at);
        if (word != null && word.isMagnitude() && amount.takesMagnitude(word.value())) {
            amount.multiply(word.value());
            return at + 1;
        }
        if (word != null && word.role() == NumberWord.Role.ARTICLE && amount.value() < 1) {
            int behind = behindArticles(forms, at);
            NumberWord whole = magnitude(forms, behind);
            if (whole != null && amount.takesMagnitude(whole.value())) {
                amount.multiply(whole.value());
                return behind + 1;
            }
            return at;
        }
        if (word != null && word.role() == NumberWord.Role.LINK) {
            return linked && !afterDigits ? joined(forms, at, amount) : at;
        }
        double number = afterDigits ? -1 : factor(forms.get(at).toLowerCase(locale));
        if (amount.takes(number)) {
            amount.add(number);
            return at + 1;
        }
        return at;
    }

    /** What "and" joins to the amount: "and a half", "and five". */
    private int joined(List<String> forms, int at, Amount amount) {
        NumberWord one = word(forms, at + 1);
        NumberWord fraction = word(forms, at + 2);
        boolean article = isArticle(one) || (one != null && one.value() == 1);
        if (article && fraction != null && fraction.isFraction()) {
            amount.addFraction(fraction.value());
            return at + 3;
        }
        double number = at + 1 < forms.size() ? factor(forms.get(at + 1).toLowerCase(locale)) : -1;
        NumberWord magnitude = magnitude(forms, at + 2);
        boolean open = magnitude == null || !amount.isClosedTo(magnitude.value());
        if (!amount.endsRound() || !amount.takes(number) || !open) {
            return at;
        }
        amount.add(number);
        return at + 2;
    }

    private int behindArticles(List<String> forms, int at) {
        int behind = at;
        while (behind - at < MOST_ARTICLES && isArticle(word(forms, behind))) {
            behind++;
        }
        return behind;
    }

    private static boolean isArticle(@Nullable NumberWord word) {
        return word != null && word.role() == NumberWord.Role.ARTICLE;
    }

    private @Nullable NumberWord magnitude(List<String> forms, int at) {
        NumberWord word = word(forms, at);
        return word != null && word.isMagnitude() ? word : null;
    }

    private @Nullable NumberWord word(List<String> forms, int at) {
        return at < forms.size() ? words.get(forms.get(at).toLowerCase(locale)) : null;
    }

    /** The number that one word spells in digits or letters; null if it spells none. */
    public @Nullable Integer of(String form) {
        double value = factor(form.toLowerCase(locale));
        return value >= 0 && value == Math.rint(value) && value <= GREATEST ? (Integer) (int) value : null;
    }

    private double factor(String form) {
        if (Figures.isFigure(form)) {
            return figures.of(form);
        }
        NumberWord word = words.get(form);
        if (word != null) {
            return word.counts() ? word.value() : -1;
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
        Amount amount = new Amount();
        boolean counted = false;
        for (int at = 0; at < form.length(); at = cut[at]) {
            NumberWord word = words.get(form.substring(at, cut[at]));
            if (word == null || (!word.counts() && (at == 0 || cut[at] == form.length()))) {
                return -1;
            }
            if (word.isMagnitude()) {
                amount.multiply(word.value());
            } else if (word.counts()) {
                amount.add(word.value());
            }
            counted |= word.counts();
        }
        return counted ? amount.value() : -1;
    }
}
