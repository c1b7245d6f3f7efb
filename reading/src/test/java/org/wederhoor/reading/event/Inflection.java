package org.wederhoor.reading.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether a word stands in a sentence in some form, told from its consonants: vowels change with tense and number
 * ("schieten", "schoot"; "fall", "fell"), Dutch particles stand apart ("viel ... aan"). Rough, and made for examples only.
 */
final class Inflection {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("brengen", "bracht"),
            Map.entry("houden", "hield"),
            Map.entry("gaan", "ging"),
            Map.entry("staan", "stond"),
            Map.entry("slaan", "sloeg"),
            Map.entry("vangen", "ving"),
            Map.entry("hangen", "hing"),
            Map.entry("kopen", "kocht"),
            Map.entry("zoeken", "zocht"),
            Map.entry("doen", "deed"),
            Map.entry("komen", "kwam"),
            Map.entry("hebben", "heeft"),
            Map.entry("zijn", "is"),
            Map.entry("rijten", "reet"),
            Map.entry("treden", "trad"),
            Map.entry("beginnen", "bego"),
            Map.entry("verliezen", "verlo"),
            Map.entry("bevriezen", "bevro"),
            Map.entry("verschijnen", "verscheen"),
            Map.entry("be", "was|were|is|are"),
            Map.entry("bring", "brought"),
            Map.entry("catch", "caught"),
            Map.entry("go", "went|gone"),
            Map.entry("have", "had|has"),
            Map.entry("make", "made"),
            Map.entry("slay", "slew|slain"),
            Map.entry("strike", "struck"),
            Map.entry("teach", "taught"),
            Map.entry("seek", "sought"),
            Map.entry("send", "sent"),
            Map.entry("fly", "flew|flown"));

    private static final List<String> PARTICLES = List.of(
            "aan",
            "achter",
            "af",
            "binnen",
            "brand",
            "buit",
            "dood",
            "door",
            "gelijk",
            "gevangen",
            "heen",
            "in",
            "kapot",
            "klaar",
            "lam",
            "leeg",
            "los",
            "mee",
            "neer",
            "om",
            "omver",
            "onder",
            "onderuit",
            "op",
            "opeen",
            "over",
            "overeen",
            "overhoop",
            "plat",
            "prijs",
            "samen",
            "schoon",
            "stop",
            "stuk",
            "te",
            "tegen",
            "teloor",
            "terecht",
            "terug",
            "toe",
            "uit",
            "uiteen",
            "vast",
            "ver",
            "voor",
            "voort",
            "vrij",
            "weg",
            "bijeen",
            "klem",
            "kwijt");

    private Inflection() {}

    static boolean isIn(String word, String sentence) {
        String wanted = word.replace("~", "").toLowerCase(Locale.ROOT);
        String[] words = sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+");
        if (has(wanted, words)) {
            return true;
        }
        for (String particle : PARTICLES) {
            if (wanted.startsWith(particle)
                    && wanted.length() > particle.length() + 2
                    && has(wanted.substring(particle.length()), words)
                    && starts(particle, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(String particle, String[] words) {
        return List.of(words).stream().anyMatch(word -> word.startsWith(particle) || word.endsWith(particle));
    }

    private static boolean has(String wanted, String[] words) {
        List<String> irregular = List.of(IRREGULAR.getOrDefault(wanted, wanted).split("\\|", -1));
        for (String word : words) {
            if (consonants(word).contains(consonants(wanted))
                    || irregular.stream().anyMatch(word::contains)) {
                return true;
            }
        }
        return false;
    }

    /** The consonants of a word without the ending of an infinitive, voiced and doubled ones made alike. */
    private static String consonants(String word) {
        return word.replaceFirst("(?<=..)e?n$", "")
                .replace("ij", "i")
                .replace('v', 'f')
                .replace('z', 's')
                .replaceAll("\\P{L}", "")
                .replaceAll("[aeiouyëïéèüöá]", "")
                .replaceAll("(.)\\1+", "$1");
    }
}
