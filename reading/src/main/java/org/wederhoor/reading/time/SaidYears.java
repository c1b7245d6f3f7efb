package org.wederhoor.reading.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.number.Numerals;
import org.wederhoor.reading.time.Pieces.Piece;

/** Years in words: "nineteen ninety-six", "two thousand and twenty", "negentienhonderd zesennegentig". */
record SaidYears(Numerals numerals) {
    private static final int MOST_PIECES = 5;

    /** A year of so many pieces; null if none begins at {@code start}. */
    TimeGrammar.@Nullable Entry at(List<Piece> pieces, int start) {
        int first = number(pieces, start);
        if (first < 2 || first >= 2200) {
            return null;
        }
        int at = start + 1;
        int base = first % 100 == 0 ? first : first * 100;
        int next = number(pieces, at);
        if (first < 100 && (next == 100 || next == 1000)) {
            base = first * next;
            at++;
            next = number(pieces, at);
        } else if (first < 15 || (first > 20 && first < 1500) || (first <= 20 && next < 10)) {
            return null;
        }
        if (next < 0 && base != first * 100) {
            at++;
            next = number(pieces, at);
        }
        if (next < 1 || next > 99) {
            return null;
        }
        int unit = next >= 20 && next % 10 == 0 ? number(pieces, at + 1) : -1;
        boolean twoWords = unit > 0 && unit < 10;
        int year = base + next + (twoWords ? unit : 0);
        int length = at + (twoWords ? 2 : 1) - start;
        return year < 1500 || year >= 2200 || length > MOST_PIECES
                ? null
                : new TimeGrammar.Entry(length, "said-year", String.valueOf(year));
    }

    /** The number that a piece spells in letters; -1 if it spells none. */
    private int number(List<Piece> pieces, int at) {
        String text = at < pieces.size() ? pieces.get(at).text() : "";
        boolean letters = !text.isEmpty() && Character.isLetter(text.charAt(0));
        Integer number = letters ? numerals.of(text) : null;
        return number == null ? -1 : number;
    }
}
