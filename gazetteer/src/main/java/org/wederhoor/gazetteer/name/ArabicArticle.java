package org.wederhoor.gazetteer.name;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wederhoor.reading.place.NameKey;

/** The article before an Arabic name, which the press often leaves out: Al Ḩasakah, Hasakah. */
public final class ArabicArticle {
    private static final Pattern ARTICLE =
            Pattern.compile("^(al|ad|an|ar|as|ash|at|az|el|es|er|et|ed|en|esh)[ -]", Pattern.CASE_INSENSITIVE);
    /** An article that took over the letter of the name: only then is it one. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ad", "d"),
            Map.entry("ed", "d"),
            Map.entry("an", "n"),
            Map.entry("en", "n"),
            Map.entry("ar", "r"),
            Map.entry("er", "r"),
            Map.entry("as", "s"),
            Map.entry("es", "s"),
            Map.entry("ash", "s"),
            Map.entry("esh", "s"),
            Map.entry("at", "t"),
            Map.entry("et", "t"),
            Map.entry("az", "z"));

    private ArabicArticle() {}

    /** The name after its article; empty when it has none. */
    public static Optional<String> without(String name) {
        Matcher found = ARTICLE.matcher(name);
        if (!found.find()) {
            return Optional.empty();
        }
        String rest = name.substring(found.end());
        String key = NameKey.of(rest);
        String letter = LETTERS.getOrDefault(found.group(1).toLowerCase(Locale.ROOT), "");
        return key.length() > 2 && key.startsWith(letter) ? Optional.of(rest) : Optional.empty();
    }
}
