package org.wederhoor.gazetteer.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.wederhoor.gazetteer.name.ArabicArticle;
import org.wederhoor.gazetteer.name.CyrillicName;
import org.wederhoor.gazetteer.name.Inflection;
import org.wederhoor.gazetteer.name.Script;
import org.wederhoor.reading.place.NameKey;
import org.wederhoor.reading.place.SoundKey;
import org.wederhoor.reading.place.index.Kind;
import org.wederhoor.reading.place.index.Standing;

/**
 * All keys under which a place is found: its names, their spellings in other languages, and their inflected forms.
 *
 * <p>A small place in peace goes by its own name only: the other names of a hundred thousand villages are names of persons,
 * newspapers and things more often than of them.
 */
public final class NameForms {
    private static final int LARGE = 20_000;
    private static final int INFLECTED = 2_000;
    private static final int LONGEST = 40;
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,4}");
    private static final Pattern ADJECTIVE = Pattern.compile("(.+[сцз]ь?к)(ая|а) область");

    private final CyrillicName cyrillic;
    private final Map<String, Inflection> inflections = Inflection.all();

    public NameForms(CyrillicName cyrillic) {
        this.cyrillic = cyrillic;
    }

    /** The folded names of {@code place} with their standings; none are empty. */
    public Map<String, Standing> of(Place place) {
        Forms forms = new Forms(place);
        place.names().forEach(forms::addAll);
        return forms.best;
    }

    /** What a folded name sounds like, empty when it is not in Latin letters or too short to tell. */
    public static String sound(String key) {
        String sound = Script.of(key) == Script.LATIN ? SoundKey.of(key) : "";
        return sound.length() > 1 ? sound : "";
    }

    /** Whether a place is also looked for by what its names sound like: never a country. */
    public static boolean isSounded(Place place) {
        return place.kind() != Kind.COUNTRY && Countries.isSounded(place.country());
    }

    /** The forms of one place. */
    private final class Forms {
        private final Place place;
        private final boolean isSmall;
        private final boolean isInflected;
        private final String mainSound;
        private final Map<String, Standing> best = new LinkedHashMap<>();

        Forms(Place place) {
            this.place = place;
            String country = place.country();
            isSmall = place.kind() == Kind.CITY && !Countries.isContested(country) && place.population() < LARGE;
            isInflected = place.kind() == Kind.REGION
                    || place.kind() == Kind.COUNTRY
                    || place.population() >= (Countries.isRussianNamed(country) ? INFLECTED : LARGE);
            mainSound = soundOf(place.name());
        }

        private String soundOf(String name) {
            boolean isForeign = Script.of(name) == Script.CYRILLIC;
            return sound(NameKey.of(isForeign ? cyrillic.romanised(name, place.country()) : name));
        }

        void addAll(Named named, Standing standing) {
            String name = named.name();
            Script script = Script.of(name);
            if ((standing == Standing.OTHER && isSmall) || !isKept(script, standing)) {
                return;
            }
            add(name, standing);
            Standing derived = standing.orPoorer(Standing.KNOWN);
            if (Countries.isArabic(place.country())) {
                ArabicArticle.without(name).ifPresent(rest -> add(rest, derived));
            }
            if (script == Script.CYRILLIC && Countries.isRussianNamed(place.country())) {
                cyrillic.latin(name, place.country()).forEach(form -> add(form, derived));
            }
            if (isInflected) {
                for (String language : languages(named, script)) {
                    Inflection inflection = inflections.get(language);
                    if (inflection != null) {
                        inflection.of(name).forEach(form -> add(form, derived));
                        addAdjectives(name, inflection);
                    }
                }
            }
        }

        /** "Белгородской и Курской областей": the adjective alone may stand for a region. */
        private void addAdjectives(String name, Inflection inflection) {
            if (place.kind() == Kind.REGION && ADJECTIVE.matcher(name).matches()) {
                String adjective = name.substring(0, name.indexOf(' '));
                add(adjective, Standing.OTHER);
                inflection.of(adjective).forEach(form -> add(form, Standing.OTHER));
            }
        }

        private List<String> languages(Named named, Script script) {
            if (!named.language().isEmpty()) {
                return List.of(named.language());
            }
            boolean isRussian = script == Script.CYRILLIC && Countries.isRussianNamed(place.country());
            return isRussian ? CyrillicName.languages(named.name(), place.country()) : List.of();
        }

        /** Whether names in a script are looked for in reports about the place. */
        private boolean isKept(Script script, Standing standing) {
            boolean isWorldKnown = place.kind() == Kind.COUNTRY || standing != Standing.OTHER;
            return switch (script) {
                case LATIN -> true;
                case CYRILLIC ->
                    isWorldKnown || Countries.isCyrillicScript(place.country()) || place.population() >= LARGE;
                case ARABIC ->
                    isWorldKnown || Countries.isArabicScript(place.country()) || place.population() >= 5 * LARGE;
                case HEBREW -> isWorldKnown || Countries.isHebrewScript(place.country());
                case OTHER -> false;
            };
        }

        private void add(String name, Standing standing) {
            String key = NameKey.of(name);
            if (!isUsable(name, key)) {
                return;
            }
            // Another spelling of the same name is no former or foreign one.
            boolean isSpelling = standing == Standing.OTHER && !mainSound.isEmpty() && mainSound.equals(soundOf(name));
            best.merge(key, isSpelling ? Standing.KNOWN : standing, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }

        /** Whether a name can stand in a text: with a capital where the script has them, and no code such as GOM. */
        private boolean isUsable(String name, String key) {
            boolean isOwn = name.equals(place.name());
            return !key.isEmpty()
                    && (isOwn
                            || (key.length() > 1
                                    && name.length() <= LONGEST
                                    && !Character.isLowerCase(name.codePointAt(0))
                                    && !DIGIT.matcher(name).find()
                                    && !CODE.matcher(name).matches()));
        }
    }
}
