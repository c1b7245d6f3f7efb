package org.wederhoor.gazetteer.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells Russian and Ukrainian names apart, and writes them in the languages of the Latin script. */
public final class CyrillicName {
    private static final String UKRAINIAN_ALONE = "іїєґ'’ʼ";
    private static final String RUSSIAN_ALONE = "ыэёъ";
    private static final int LONGEST = 3;

    private final Map<String, List<Transcription>> press = new LinkedHashMap<>();

    public CyrillicName() {
        for (String language : List.of("ru", "uk")) {
            press.put(
                    language,
                    Transcription.TARGETS.stream()
                            .map(target -> Transcription.of(language, target))
                            .toList());
        }
    }

    /** The languages, ru and uk, that a name in Cyrillic of a place in {@code country} may be in, the likelier first. */
    public static List<String> languages(String name, String country) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (has(lower, UKRAINIAN_ALONE)) {
            return List.of("uk");
        }
        return has(lower, RUSSIAN_ALONE) || !country.equals("UA") ? List.of("ru") : List.of("uk", "ru");
    }

    private static boolean has(String name, String letters) {
        return name.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }

    /** The spellings of {@code name} in the press of all our languages; none for phrases. */
    public Set<String> latin(String name, String country) {
        Set<String> forms = new LinkedHashSet<>();
        if (name.split(" ", -1).length <= LONGEST) {
            for (String language : languages(name, country)) {
                press.getOrDefault(language, List.of()).forEach(target -> forms.addAll(target.of(name)));
            }
        }
        return forms;
    }

    /** The English spelling by the rules, or the name itself when they do not know a letter of it. */
    public String romanised(String name, String country) {
        List<Transcription> known = press.getOrDefault(languages(name, country).get(0), List.of());
        List<String> forms = new ArrayList<>(known.get(known.size() - 1).of(name));
        return forms.isEmpty() ? name : forms.get(0);
    }
}
