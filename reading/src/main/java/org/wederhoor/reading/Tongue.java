package org.wederhoor.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.wederhoor.reading.attribution.AttributionFinder;
import org.wederhoor.reading.attribution.Citation;
import org.wederhoor.reading.event.EventFinder;
import org.wederhoor.reading.event.EventMention;
import org.wederhoor.reading.event.ResponsibilityFinder;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.lexicon.Lexicons;
import org.wederhoor.reading.party.Antecedents;
import org.wederhoor.reading.party.Parties;
import org.wederhoor.reading.party.PartyFinder;
import org.wederhoor.reading.party.PartyMentions;
import org.wederhoor.reading.party.PartyRegister;
import org.wederhoor.reading.place.Countries;
import org.wederhoor.reading.place.Gazetteer;
import org.wederhoor.reading.place.PlaceFinder;
import org.wederhoor.reading.place.PlaceMention;
import org.wederhoor.reading.statement.UnverifiedFinder;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Parser;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.text.Quotation;
import org.wederhoor.reading.text.SentenceSplitter;
import org.wederhoor.reading.time.Chronology;
import org.wederhoor.reading.time.TimeFinder;
import org.wederhoor.reading.time.TimeMention;
import org.wederhoor.reading.toll.TollFinder;
import org.wederhoor.reading.toll.TollMention;

/** All that reading one language takes: its model, its words, and what finds things by them. */
final class Tongue {
    private final SentenceSplitter splitter;
    private final Parser parser;
    private final PlaceFinder placeFinder;
    private final TimeFinder timeFinder;
    private final TollFinder tollFinder;
    private final AttributionFinder attributionFinder;
    private final PartyFinder partyFinder;
    private final Antecedents antecedents;
    private final EventFinder eventFinder;
    private final ResponsibilityFinder responsibilityFinder;
    private final UnverifiedFinder unverifiedFinder;

    Tongue(Language language, Gazetteer gazetteer, PartyRegister register) {
        Lexicons lexicons = new Lexicons(language);
        Countries countries = new Countries(language);
        splitter = new SentenceSplitter(language);
        parser = new Parser(language);
        placeFinder = new PlaceFinder(language, gazetteer);
        timeFinder = new TimeFinder(language);
        tollFinder = new TollFinder(language);
        attributionFinder = new AttributionFinder(lexicons);
        partyFinder = new PartyFinder(lexicons, countries, register);
        antecedents = new Antecedents(language);
        eventFinder = new EventFinder(lexicons);
        responsibilityFinder = new ResponsibilityFinder(lexicons);
        unverifiedFinder = new UnverifiedFinder(lexicons);
    }

    SentenceSplitter splitter() {
        return splitter;
    }

    Parser parser() {
        return parser;
    }

    /** What pronouns of the language stand for. */
    Antecedents antecedents() {
        return antecedents;
    }

    /** What stands in the sentences of {@code text} that are to be read in this language. */
    Findings find(ParsedText text, List<Quotation> quotations, Report report) {
        List<TimeMention> times = timeFinder.find(text, report.published());
        Set<Word> ofTimes = words(times);
        List<PlaceMention> places = placeFinder.find(text, report.home()).stream()
                .filter(place -> !ofTimes.containsAll(place.sentence().words(place.first(), place.last())))
                .toList();
        List<TollMention> tolls = tollFinder.find(text, times);
        PartyMentions named = partyFinder.find(text, places);
        List<Citation> citations = attributionFinder.find(text, quotations, named::cover, ofTimes);
        return new Findings(
                places.stream().filter(named::isNoParty).toList(),
                times,
                tolls,
                named.withSpeakers(sources(citations)).mentions(),
                citations,
                responsibilityFinder.find(text),
                unverifiedFinder.find(text, citations));
    }

    /** The words for events in the sentences of {@code text} that are to be read in this language. */
    List<EventMention> events(ParsedText text, Parties parties, List<PlaceMention> places, Chronology chronology) {
        return eventFinder.find(text, parties, places, chronology);
    }

    private static Set<Word> words(List<TimeMention> times) {
        Set<Word> words = new HashSet<>();
        for (TimeMention time : times) {
            words.addAll(time.sentence().words(time.first(), time.last()));
        }
        return words;
    }

    private static Set<Word> sources(List<Citation> citations) {
        return citations.stream().map(Citation::source).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
