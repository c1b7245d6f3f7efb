package org.wederhoor.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wederhoor.reading.attribution.AttributionFinder;
import org.wederhoor.reading.attribution.Citation;
import org.wederhoor.reading.event.EventCoreference;
import org.wederhoor.reading.event.EventFinder;
import org.wederhoor.reading.event.Events;
import org.wederhoor.reading.event.Responsibility;
import org.wederhoor.reading.event.ResponsibilityFinder;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.lexicon.Lexicons;
import org.wederhoor.reading.party.Antecedents;
import org.wederhoor.reading.party.Parties;
import org.wederhoor.reading.party.PartyCoreference;
import org.wederhoor.reading.party.PartyFinder;
import org.wederhoor.reading.party.PartyMentions;
import org.wederhoor.reading.place.Countries;
import org.wederhoor.reading.place.Gazetteer;
import org.wederhoor.reading.place.PlaceFinder;
import org.wederhoor.reading.place.PlaceMention;
import org.wederhoor.reading.statement.EventStatement;
import org.wederhoor.reading.statement.StatementFinder;
import org.wederhoor.reading.statement.UnverifiedFinder;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Parser;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.text.Quotation;
import org.wederhoor.reading.text.Quotations;
import org.wederhoor.reading.text.ReportText;
import org.wederhoor.reading.text.SentenceSplitter;
import org.wederhoor.reading.text.TokenSentence;
import org.wederhoor.reading.time.Chronology;
import org.wederhoor.reading.time.TimeFinder;
import org.wederhoor.reading.time.TimeMention;
import org.wederhoor.reading.toll.TollFinder;
import org.wederhoor.reading.toll.TollMention;

/**
 * Reads reports in one language: the whole way from a text to who says what of which event.
 *
 * <pre>{@code
 * Reader reader = Reader.of(new Language("nl"));
 * Reading reading = reader.read(Report.of("report.txt", "nl", LocalDate.of(2023, 5, 23), text));
 * }</pre>
 *
 * <p>Costly to make (it loads a model and lexicons), cheap to use, and safe to share between threads.
 */
public final class Reader {
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

    private Reader(Language language, Gazetteer gazetteer) {
        Lexicons lexicons = new Lexicons(language);
        Countries countries = new Countries(language);
        splitter = new SentenceSplitter(language);
        parser = new Parser(language);
        placeFinder = new PlaceFinder(language, gazetteer);
        timeFinder = new TimeFinder(language);
        tollFinder = new TollFinder(language);
        attributionFinder = new AttributionFinder(lexicons);
        partyFinder = new PartyFinder(lexicons, countries);
        antecedents = new Antecedents(language);
        eventFinder = new EventFinder(lexicons);
        responsibilityFinder = new ResponsibilityFinder(lexicons);
        unverifiedFinder = new UnverifiedFinder(lexicons);
    }

    /** A reader of reports in {@code language}, which must be {@linkplain Language#isPresent present}. */
    public static Reader of(Language language) {
        return of(language, Gazetteer.bundled());
    }

    /** A reader that knows the places of {@code gazetteer} in the stead of those that come with the program. */
    public static Reader of(Language language, Gazetteer gazetteer) {
        return new Reader(language, gazetteer);
    }

    /** What {@code report} says: the same report always gives an equal reading. */
    public Reading read(Report report) {
        ReportText text = new ReportText(report.text());
        List<TokenSentence> sentences = splitter.split(text);
        List<Quotation> quotations = Quotations.of(sentences);
        ParsedText parsed = new ParsedText(text, parser.parse(sentences));

        List<PlaceMention> found = placeFinder.find(parsed, report.home());
        List<TimeMention> times = timeFinder.find(parsed, report.published());
        Chronology chronology = Chronology.of(parsed, times);
        List<TollMention> tolls = tollFinder.find(parsed, times);

        PartyMentions named = partyFinder.find(parsed, found);
        List<PlaceMention> places = found.stream().filter(named::isNoParty).toList();
        List<Citation> citations = attributionFinder.find(parsed, quotations, named::cover, timeWords(times));
        PartyMentions mentions = named.withSpeakers(sources(citations));
        Parties parties = new Parties(parsed, PartyCoreference.join(mentions), antecedents);
        Events events =
                new Events(EventCoreference.join(eventFinder.find(parsed, parties, places, chronology)), places);

        List<Responsibility> responsibilities = responsibilityFinder.find(parsed);

        List<EventStatement> statements = new StatementFinder(parties, events, responsibilities, tolls).find(citations);
        List<Span> unverified = unverifiedFinder.find(parsed, citations);
        return new ReadingAssembly(
                        report, parsed, parties, places, events, responsibilities, tolls, citations, statements)
                .withUnverified(unverified);
    }

    private static Set<Word> timeWords(List<TimeMention> times) {
        Set<Word> words = new HashSet<>();
        for (TimeMention time : times) {
            words.addAll(time.sentence().words(time.first(), time.last()));
        }
        return words;
    }

    private static Set<Word> sources(List<Citation> citations) {
        Set<Word> sources = new HashSet<>();
        for (Citation citation : citations) {
            if (citation.source() != null) {
                sources.add(citation.source());
            }
        }
        return sources;
    }
}
