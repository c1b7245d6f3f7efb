package org.wederhoor.reading.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.number.QuantityWord.Role;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** Finds the quantities of a sentence: numerals with what bounds them, ranges, vague counts by a stated table, and none. */
public final class Quantities {
    private static final int MOST_MODIFIERS = 4;
    private static final Set<Upos> NEVER = EnumSet.of(Upos.VERB, Upos.AUX);
    private static final Set<Role> MODIFIERS = EnumSet.of(Role.LEAST, Role.MOST, Role.PLAIN);

    private static final Set<Role> COUNTS = EnumSet.of(Role.VAGUE, Role.NONE, Role.BETWEEN);
    private static final Set<Role> AFTER = EnumSet.of(Role.ORMORE, Role.ORSO);

    private final Numerals numerals;
    private final Locale locale;
    private final Map<String, List<QuantityWord>> byFirst = new HashMap<>();

    public Quantities(Language language) {
        numerals = new Numerals(language);
        locale = language.locale();
        for (Table.Row row : language.table("quantities.tsv").rows()) {
            QuantityWord word = QuantityWord.of(row);
            byFirst.computeIfAbsent(word.words().get(0), first -> new ArrayList<>())
                    .add(word);
        }
        Comparator<QuantityWord> longestFirst =
                Comparator.comparingInt(word -> -word.words().size());
        byFirst.values().forEach(list -> list.sort(longestFirst));
    }

    /** The quantities of a sentence in its order, none overlapping another. */
    public List<Quantity> in(Sentence sentence) {
        List<String> forms = new ArrayList<>();
        for (Word word : sentence.words()) {
            forms.add(isNoNumber(word) ? "" : word.form().toLowerCase(locale));
        }
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (at < forms.size()) {
            Quantity quantity = quantity(forms, at);
            if (quantity != null && !(quantity.high() == null && isBehind(found, quantity))) {
                found.add(quantity);
            }
            at = quantity == null ? at + 1 : quantity.last() + 1;
        }
        return found;
    }

    /** Verbs, and the first half of "both soldiers and civilians". */
    private static boolean isNoNumber(Word word) {
        return NEVER.contains(word.upos()) || word.relates("cc:preconj");
    }

    /** Whether a number stands right before the quantity, so that it describes: "drie verschillende plaatsen". */
    private static boolean isBehind(List<Quantity> found, Quantity quantity) {
        return !found.isEmpty() && found.get(found.size() - 1).last() + 1 == quantity.first();
    }

    private @Nullable Quantity quantity(List<String> forms, int start) {
        if (isDesignation(forms, start) || isDesignation(forms, start + 1)) {
            return null;
        }
        Role bound = Role.PLAIN;
        int at = start;
        for (int i = 0; i < MOST_MODIFIERS; i++) {
            QuantityWord modifier = word(forms, at, MODIFIERS);
            QuantityWord count = word(forms, at, COUNTS);
            if (modifier == null
                    || count != null && count.words().size() >= modifier.words().size()) {
                break;
            }
            bound = modifier.role() == Role.PLAIN ? bound : modifier.role();
            at += modifier.words().size();
        }
        Quantity core = core(forms, at);
        if (core == null || isArticle(forms, core)) {
            return null;
        }
        QuantityWord after = word(forms, core.last() + 1, AFTER);
        int last = after == null ? core.last() : core.last() + after.words().size();
        if (bound == Role.LEAST || after != null && after.role() == Role.ORMORE) {
            return new Quantity(start, last, core.low(), null);
        }
        return bound == Role.MOST && core.high() != null
                ? new Quantity(start, last, 0, core.high())
                : new Quantity(start, last, core.low(), core.high());
    }

    /** A word such as "een" is a number only with more behind it. */
    private boolean isArticle(List<String> forms, Quantity core) {
        return core.first() == core.last() && word(forms, core.first(), EnumSet.of(Role.PLAIN)) != null;
    }

    private @Nullable Quantity core(List<String> forms, int at) {
        QuantityWord word = word(forms, at, COUNTS);
        if (word == null) {
            return exact(forms, at);
        }
        int next = at + word.words().size();
        return switch (word.role()) {
            case NONE -> new Quantity(at, next - 1, 0, 0);
            case BETWEEN -> between(forms, at, next);
            default -> vague(forms, at, next, word.low());
        };
    }

    /** Whether digits stand behind a word for none: "platform No 1" is neither none nor one. */
    private boolean isDesignation(List<String> forms, int at) {
        return at > 0
                && at < forms.size()
                && !forms.get(at).isEmpty()
                && Character.isDigit(forms.get(at).charAt(0))
                && word(forms, at - 1, EnumSet.of(Role.NONE)) != null;
    }

    /** "Enkele" alone, or as many times the magnitude that follows: "enkele honderden", "een paar duizend". */
    private Quantity vague(List<String> forms, int first, int next, int low) {
        QuantityWord greater = word(forms, next, EnumSet.of(Role.VAGUE));
        if (greater != null && greater.low() > low) {
            return new Quantity(first, next + greater.words().size() - 1, greater.low(), null);
        }
        Numeral magnitude = next < forms.size() ? numerals.at(forms, next) : null;
        if (magnitude != null && magnitude.value() >= 10) {
            int most = Numerals.GREATEST / magnitude.value();
            return new Quantity(first, magnitude.last(), Math.min(low, most) * magnitude.value(), null);
        }
        return new Quantity(first, next - 1, low, null);
    }

    private @Nullable Quantity between(List<String> forms, int first, int at) {
        Numeral low = numeral(forms, at, false);
        QuantityWord and = low == null ? null : word(forms, low.last() + 1, EnumSet.of(Role.AND));
        Numeral high = low == null || and == null
                ? null
                : numeral(forms, low.last() + 1 + and.words().size(), true);
        return low == null || high == null || high.value() < low.value()
                ? null
                : new Quantity(first, high.last(), low.value(), high.value());
    }

    private @Nullable Quantity exact(List<String> forms, int at) {
        Numeral numeral = at < forms.size() ? numerals.at(forms, at) : null;
        if (numeral == null) {
            return at < forms.size() ? hyphenated(forms.get(at), at) : null;
        }
        boolean from = at > 0 && word(forms, at - 1, EnumSet.of(Role.FROM)) != null;
        QuantityWord to = from ? null : word(forms, numeral.last() + 1, EnumSet.of(Role.TO));
        Numeral high = to == null
                ? null
                : numeral(forms, numeral.last() + 1 + to.words().size(), true);
        return high != null && high.value() > numeral.value()
                ? new Quantity(at, high.last(), numeral.value(), high.value())
                : new Quantity(at, numeral.last(), numeral.value(), numeral.value());
    }

    private @Nullable Quantity hyphenated(String form, int at) {
        int dash = form.indexOf('-');
        Integer low = dash > 0 ? numerals.of(form.substring(0, dash)) : null;
        Integer high = dash > 0 ? numerals.of(form.substring(dash + 1)) : null;
        return low != null && high != null && low < high ? new Quantity(at, at, low, high) : null;
    }

    /** A numeral at {@code at} or behind an article there: "tussen de 20 en de 30". */
    private @Nullable Numeral numeral(List<String> forms, int at, boolean linked) {
        QuantityWord article = word(forms, at, EnumSet.of(Role.PLAIN));
        int start = article == null ? at : at + article.words().size();
        return start < forms.size() ? numerals.at(forms, start, linked) : null;
    }

    private @Nullable QuantityWord word(List<String> forms, int at, Set<Role> roles) {
        if (at >= forms.size()) {
            return null;
        }
        for (QuantityWord candidate : byFirst.getOrDefault(forms.get(at), List.of())) {
            int end = at + candidate.words().size();
            if (roles.contains(candidate.role())
                    && end <= forms.size()
                    && forms.subList(at, end).equals(candidate.words())) {
                return candidate;
            }
        }
        return null;
    }
}
