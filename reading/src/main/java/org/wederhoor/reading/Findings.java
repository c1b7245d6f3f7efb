package org.wederhoor.reading;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.wederhoor.reading.attribution.Citation;
import org.wederhoor.reading.event.Responsibility;
import org.wederhoor.reading.party.PartyMention;
import org.wederhoor.reading.place.PlaceMention;
import org.wederhoor.reading.time.TimeMention;
import org.wederhoor.reading.toll.TollMention;

/** What stands in a report, before it is asked who is who and which words tell the same event; each in the order of the text. */
record Findings(
        List<PlaceMention> places,
        List<TimeMention> times,
        List<TollMention> tolls,
        List<PartyMention> parties,
        List<Citation> citations,
        List<Responsibility> responsibilities,
        List<Span> unverified) {
    /** The findings in parts of a report that share no sentence. */
    static Findings together(List<Findings> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return new Findings(
                merged(parts, Findings::places, place -> place.span().start()),
                merged(parts, Findings::times, time -> time.span().start()),
                merged(parts, Findings::tolls, toll -> toll.toll().mention().start()),
                merged(parts, Findings::parties, party -> party.span().start()),
                merged(
                        parts,
                        Findings::citations,
                        citation -> citation.sentence().index()),
                merged(
                        parts,
                        Findings::responsibilities,
                        found -> found.agent().span().start()),
                merged(parts, Findings::unverified, Span::start));
    }

    private static <T> List<T> merged(List<Findings> parts, Function<Findings, List<T>> list, ToIntFunction<T> place) {
        return parts.stream()
                .flatMap(part -> list.apply(part).stream())
                .sorted(Comparator.comparingInt(place))
                .toList();
    }
}
