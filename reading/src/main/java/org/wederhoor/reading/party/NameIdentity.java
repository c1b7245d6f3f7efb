package org.wederhoor.reading.party;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two names, in whatever language's spelling and in Latin or Cyrillic letters, are those of one person: Vjatsjeslav Gladkov,
 * Wjatscheslaw Gladkow, Вячеслав Гладков.
 *
 * <pre>{@code
 * NameIdentity.of("Vjatsjeslav Gladkov").isSameAs(NameIdentity.of("Вячеслав Гладков"))
 * }</pre>
 *
 * <p>Names are compared by their sounds, not by lists. A surname alone is the same as no full name: reports of one day have several
 * Ivanovs. Given names between the first and the last may be left out.
 */
public final class NameIdentity {
    /** What spellings may differ in, for each letter of the shorter name, and at the very most. */
    private static final double BY_LETTER = 0.08;

    private static final double MOST = 1.3;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}'’ʼ]+");
    private static final Pattern SERVANT_OF =
            Pattern.compile("\\babd(?:[ -]?(?:al|el|ul|oul|oel)\\b|(?:al|el|ul|oul|oel))[ -]?");
    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ul", "es", "аль", "эль", "ас", "ан", "ар", "аш");

    private final List<String> words;
    private final List<List<NameSounds.Letters>> whole;

    private NameIdentity(List<String> words) {
        this.words = words;
        this.whole = NameSounds.bundled().of(NameSounds.bundled().plain(String.join("", words)));
    }

    /** The identity of a full name. */
    public static NameIdentity of(String name) {
        String small = SERVANT_OF.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("abdul");
        List<String> words = Arrays.stream(BETWEEN_WORDS.split(small))
                .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
                .toList();
        return new NameIdentity(words);
    }

    /** Whether both are, as far as names can tell, one person. */
    public boolean isSameAs(NameIdentity other) {
        if (words.size() < 2 || other.words.size() < 2) {
            return words.size() == other.words.size() && soundsLike(other);
        }
        return soundsLike(other)
                || words.size() > 2 && outermost().soundsLike(other)
                || other.words.size() > 2 && soundsLike(other.outermost())
                || words.size() == 2 && turned().soundsLike(other);
    }

    private boolean soundsLike(NameIdentity other) {
        double most = Math.min(MOST, BY_LETTER * Math.min(whole.size(), other.whole.size()));
        return SoundDistance.between(whole, other.whole, most) <= most;
    }

    /**
     * Keys of its last word, one of which every name of the same person has, but for few: its consonants, those that spellings confuse made
     * one. They tell which names are worth comparing.
     */
    public Set<String> keys() {
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return NameSounds.bundled().keys(last);
    }

    /** The first and the last of its words. */
    private NameIdentity outermost() {
        return new NameIdentity(List.of(words.get(0), words.get(words.size() - 1)));
    }

    /** With the surname first, as Hungarian and Chinese have it. */
    private NameIdentity turned() {
        List<String> turned = new ArrayList<>(words);
        turned.add(turned.remove(0));
        return new NameIdentity(turned);
    }
}
