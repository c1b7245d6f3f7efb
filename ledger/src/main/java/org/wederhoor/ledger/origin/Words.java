package org.wederhoor.ledger.origin;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.wederhoor.reading.place.NameKey;

/** The words of a text as they are compared and searched for: small letters without accents, and digits. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Words() {}

    /** The words in their order. */
    public static List<String> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(NameKey::of)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
