package org.wederhoor.reading.language;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells which language a text is in, also when it is none of ours, by its script, small words and letters.
 *
 * <p>The profiles are one table of a few kilobytes: a statistical model of all languages is larger than the rest of the
 * program and slower to load than a report is to read.
 */
public final class LanguageDetector {
    private static final String FILE = "/org/wederhoor/reading/language/languages.tsv";

    /** The beginning of a text tells enough. */
    private static final int CHARACTERS_READ = 10_000;

    private static final Pattern WORD = Pattern.compile("([\\p{L}\\p{M}]+)(?:['’][\\p{L}\\p{M}]{1,2}\\b)?");

    /** Words of one text are no independent witnesses. */
    private static final double TRUST = 0.5;

    private final List<Profile> profiles;

    /** Reads the profiles. */
    public LanguageDetector() {
        profiles = Table.resource(FILE).rows().stream().map(Profile::of).toList();
    }

    /** A detector that only chooses among some languages, which is quicker. */
    public LanguageDetector(Collection<Language> among) {
        Set<String> codes = among.stream().map(Language::code).collect(Collectors.toSet());
        profiles = Table.resource(FILE).rows().stream()
                .filter(row -> codes.contains(row.get("code")))
                .map(Profile::of)
                .toList();
    }

    /** The language that {@code text} is most likely in. */
    public Detection detect(String text) {
        List<String> words = words(text);
        UnicodeScript script = script(words);
        List<Profile> candidates =
                profiles.stream().filter(profile -> profile.script() == script).toList();
        if (candidates.isEmpty()) {
            return new Detection(Detection.UNKNOWN, 0);
        }
        Map<Profile, Double> evidence = new LinkedHashMap<>();
        for (Profile profile : candidates) {
            evidence.put(
                    profile,
                    profile.prior()
                            + words.stream().mapToDouble(profile::evidence).sum());
        }
        Map.Entry<Profile, Double> best = evidence.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .orElseThrow();
        if (best.getValue() <= best.getKey().prior() && candidates.size() > 1) {
            return new Detection(Detection.UNKNOWN, 0);
        }
        double all = evidence.values().stream()
                .mapToDouble(value -> Math.exp(TRUST * (value - best.getValue())))
                .sum();
        return new Detection(best.getKey().code(), 1 / all);
    }

    /** The words in lower case, without what an apostrophe adds to them ("Kyiv's"). */
    private static List<String> words(String text) {
        String start = text.substring(0, Math.min(text.length(), CHARACTERS_READ));
        return WORD.matcher(start)
                .results()
                .map(word -> word.group(1).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The script of most letters; Japanese counts as such however many of them are Chinese. */
    private static UnicodeScript script(List<String> words) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        for (String word : words) {
            word.codePoints().forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        }
        UnicodeScript most = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
        return most == UnicodeScript.HAN && letters.containsKey(UnicodeScript.HIRAGANA) ? UnicodeScript.HIRAGANA : most;
    }
}
