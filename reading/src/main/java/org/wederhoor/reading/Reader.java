package org.wederhoor.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.wederhoor.reading.event.EventCoreference;
import org.wederhoor.reading.event.EventMention;
import org.wederhoor.reading.event.Events;
import org.wederhoor.reading.language.ForeignParagraphs;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.party.Parties;
import org.wederhoor.reading.party.PartyCoreference;
import org.wederhoor.reading.party.PartyMentions;
import org.wederhoor.reading.party.PartyRegister;
import org.wederhoor.reading.place.Gazetteer;
import org.wederhoor.reading.statement.EventStatement;
import org.wederhoor.reading.statement.StatementFinder;
import org.wederhoor.reading.time.Chronology;

/**
 * Reads reports: the whole way from a text to who says what of which event.
 *
 * <pre>{@code
 * Reader reader = new Reader();
 * Reading reading = reader.read(Report.of("report.txt", "nl", LocalDate.of(2023, 5, 23), text));
 * }</pre>
 *
 * <p>Costly with the first report in a language (it loads a model and lexicons), cheap from then on, and safe to share between
 * threads.
 */
public final class Reader {
    private final Supplier<Gazetteer> gazetteer;
    private final PartyRegister register;
    private final Map<Language, Tongue> tongues = new ConcurrentHashMap<>();
    private final ForeignParagraphs foreign = new ForeignParagraphs();

    /** A reader that knows the places and parties that come with the program. */
    public Reader() {
        this(Gazetteer::bundled, PartyRegister.bundled());
    }

    /**
     * A reader that knows other places and parties.
     *
     * @param gazetteer opened with the first report, for each of its languages
     */
    public Reader(Supplier<Gazetteer> gazetteer, PartyRegister register) {
        this.gazetteer = gazetteer;
        this.register = register;
    }

    private Tongue tongue(Language language) {
        return tongues.computeIfAbsent(language, opened -> new Tongue(opened, gazetteer.get(), register));
    }

    /**
     * What {@code report} says: the same report always gives an equal reading.
     *
     * @param report in a language that is {@linkplain Language#isPresent present}
     */
    public Reading read(Report report) {
        MixedText text = MixedText.of(report, this::tongue, foreign);
        List<Findings> parts = new ArrayList<>();
        text.parts().forEach((language, part) -> parts.add(tongue(language).find(part, text.quotations(), report)));
        Findings found = Findings.together(parts);

        Chronology chronology = Chronology.of(text.whole(), found.times());
        Parties parties = new Parties(
                text.whole(),
                PartyCoreference.join(new PartyMentions(found.parties())),
                tongue(new Language(report.language())).antecedents(),
                report.published());
        List<EventMention> told = new ArrayList<>();
        text.parts()
                .forEach((language, part) ->
                        told.addAll(tongue(language).events(part, parties, found.places(), chronology)));
        told.sort(Comparator.comparing(EventMention::span));
        Events events = new Events(EventCoreference.join(told), found.places());

        List<EventStatement> statements =
                new StatementFinder(parties, events, found.responsibilities(), found.tolls()).find(found.citations());
        PartyRecords partyRecords = new PartyRecords(text.whole(), parties, events, found, statements);
        PlaceRecords placeRecords = new PlaceRecords(text.whole(), found.places());
        EventRecords eventRecords = new EventRecords(events, found, statements, partyRecords, placeRecords);
        StatementRecords statementRecords = new StatementRecords(parties, partyRecords, found.citations());
        return new Reading(
                report,
                partyRecords.all(),
                placeRecords.all(),
                eventRecords.all(),
                statementRecords.of(statements, eventRecords::id),
                statementRecords.attributions(),
                found.unverified());
    }
}
