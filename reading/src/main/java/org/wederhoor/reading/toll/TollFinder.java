package org.wederhoor.reading.toll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.wederhoor.reading.Harm;
import org.wederhoor.reading.Toll;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.time.TimeMention;

/**
 * Finds who suffered which harm and how many they were: counts beside a verb or adjective of harm ("drie boeren kwamen
 * om"), counts of a noun of harm ("twintig gewonden"), and figures told by themselves ("het dodental steeg tot acht").
 *
 * <p>Parts of a count ("onder wie drie kinderen"), plurals without a number and counts of anything else are no tolls. Nor is
 * a toll that no war has come to: a slip of the pen, or another number.
 */
public final class TollFinder {
    /** The dead of the Second World War by the highest estimates. */
    private static final int MOST = 85_000_000;

    /** More than all who were displaced at the end of any year so far, by the figures of UNHCR. */
    private static final int MOST_DISPLACED = 150_000_000;

    private final Harms harms;
    private final People people;
    private final Counting counting;

    public TollFinder(Language language) {
        harms = new Harms(language);
        people = new People(language);
        counting = new Counting(language, harms, people);
    }

    /**
     * The tolls of a text in its order.
     *
     * @param times its time expressions, whose numbers count no people
     */
    public List<TollMention> find(ParsedText text, List<TimeMention> times) {
        List<TollMention> found = new ArrayList<>();
        LooseCounts loose = new LooseCounts(harms, counting);
        Map<Sentence, List<TimeMention>> timesIn = times.stream().collect(Collectors.groupingBy(TimeMention::sentence));
        for (Sentence sentence : text.sentences()) {
            List<Counted> counted = counting.in(sentence).stream()
                    .filter(candidate -> timesIn.getOrDefault(sentence, List.of()).stream()
                            .noneMatch(time -> isWithin(candidate, time)))
                    .toList();
            SentenceTolls tolls = new SentenceTolls(sentence, counted);
            new PredicateTolls(harms, people, counting, tolls).find();
            new NounTolls(harms, people, tolls).find();
            loose.read(sentence, tolls);
            found.addAll(tolls.found().stream()
                    .filter(toll -> isPossible(toll.toll()))
                    .sorted(Comparator.comparing(toll -> toll.toll().mention()))
                    .toList());
        }
        return List.copyOf(found);
    }

    private static boolean isPossible(Toll toll) {
        int greatest = toll.high() == null ? toll.low() : Objects.requireNonNull(toll.high());
        return greatest <= (toll.harm() == Harm.DISPLACED ? MOST_DISPLACED : MOST);
    }

    private static boolean isWithin(Counted counted, TimeMention time) {
        return time.first() <= counted.quantity().last() && counted.quantity().last() <= time.last();
    }
}
