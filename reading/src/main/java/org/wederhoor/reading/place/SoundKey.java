package org.wederhoor.reading.place;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A coarser key for names that come in the spelling of whoever wrote them down: Khan Yunis, Chan Joenis, Khan Younes.
 *
 * <p>Keeps the consonants, those that spellings confuse made one. The index of places keeps names in this form
 * too: a change here asks for a new index.
 */
public final class SoundKey {
    private record Step(Pattern pattern, String written) {}

    private static final List<Step> STEPS = List.of(
            step("\\b(al|ad|an|ar|as|ash|at|ath|az|el|ez|es|esh|ed|er|et) ", ""),
            step("sjtsj|shch|schtsch|chtch", "s"),
            step("tsj|tsch|tch|dzj|dzh|dsch|dj", "j"),
            step("sch|sj|sh", "s"),
            step("kh|ch", "h"),
            step("gh", "g"),
            step("zj|zh", "z"),
            step("ph", "f"),
            step("[td]h", "s"),
            step("ts|tz", "s"),
            step("[qck]+", "k"),
            step("(?<=[aeou])w(?![aeiou])", ""),
            step("w", "v"),
            step("z", "s"),
            step("h\\b", ""),
            step("(.)\\1+", "$1"),
            step("[aeiouyj]|\\s", ""));

    private SoundKey() {}

    /** The sound of a name's {@link NameKey}; empty when it has no consonant. */
    public static String of(String key) {
        String sound = key;
        for (Step step : STEPS) {
            sound = step.pattern.matcher(sound).replaceAll(step.written);
        }
        return sound;
    }

    private static Step step(String pattern, String written) {
        return new Step(Pattern.compile(pattern), written);
    }
}
