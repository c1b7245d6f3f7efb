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
    private static final int LATEST_MAIN = 6;

    private final Map<Sentence, Setting> settings = new HashMap<>();
    private final Setting main;

    /** The time of a sentence; without a period, another time than that of the story. */
    private record Setting(@Nullable Period period) {}

    Story(ParsedText text, Map<Sentence, List<TimeMention>> mentions) {
        main = main(text, mentions);
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

    /**
     * The time of which a sentence is telling; null if unknown.
     *
     * @param dated whether the sentence has a time of its own, though only of telling: then what it tells of need not be
     *     what the sentence before told of
     */
    @Nullable
    Period timeOf(Sentence sentence, boolean dated) {
        Setting setting = settings.get(sentence);
        return setting == null || (dated && !setting.equals(main)) ? null : setting.period();
    }

    private static Setting main(ParsedText text, Map<Sentence, List<TimeMention>> mentions) {
        int latest = Math.min(LATEST_MAIN, text.sentences().size());
        for (Sentence sentence : text.sentences().subList(0, latest)) {
            Setting setting = setting(mentions.getOrDefault(sentence, List.of()));
            if (setting != null && setting.period() != null) {
                return setting;
            }
        }
        return new Setting(null);
    }

    /** The first dated time of happening in a sentence, else that it is another time; null if it has neither. */
    private static @Nullable Setting setting(List<TimeMention> mentions) {
        Setting setting = null;
        for (TimeMention mention : mentions) {
            if (!mention.ofTelling() && (setting == null || setting.period() == null)) {
                setting = new Setting(mention.period());
            }
        }
        return setting;
    }
}
