package org.wederhoor.reading.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Period;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;

/**
 * The time of which each sentence is telling when it says none itself: that of the sentence before it in the paragraph,
 * and at the head of a paragraph that of the report's main event, the first one dated.
 */
final class Story {
    private final Map<Sentence, Setting> settings = new HashMap<>();

    /** The time of a sentence; without a period, another time than that of the story. */
    private record Setting(@Nullable Period period) {}

    Story(ParsedText text, Map<Sentence, List<TimeMention>> mentions) {
        Setting main = main(text, mentions);
        Setting now = main;
        int paragraph = -1;
        for (Sentence sentence : text.sentences()) {
            if (sentence.paragraph() != paragraph) {
                now = main;
                paragraph = sentence.paragraph();
            }
            Setting own = setting(mentions.getOrDefault(sentence, List.of()));
            now = own == null ? now : own;
            settings.put(sentence, now);
        }
    }

    @Nullable
    Period timeOf(Sentence sentence) {
        Setting setting = settings.get(sentence);
        return setting == null ? null : setting.period();
    }

    private static Setting main(ParsedText text, Map<Sentence, List<TimeMention>> mentions) {
        for (Sentence sentence : text.sentences()) {
            Setting setting = setting(mentions.getOrDefault(sentence, List.of()));
            if (setting != null && setting.period() != null) {
                return setting;
            }
        }
        return new Setting(null);
    }

    /** The first time of happening in a sentence; null if it has none. */
    private static @Nullable Setting setting(List<TimeMention> mentions) {
        for (TimeMention mention : mentions) {
            if (!mention.ofTelling()) {
                return new Setting(mention.period());
            }
        }
        return null;
    }
}
