package org.wederhoor.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.attribution.Citation;
import org.wederhoor.reading.event.EventEntity;
import org.wederhoor.reading.party.Parties;
import org.wederhoor.reading.party.PartyEntity;
import org.wederhoor.reading.statement.EventStatement;
import org.wederhoor.reading.syntax.Word;

/** The attributions of a reading with their ids, and the statements that rest on them. */
final class StatementRecords {
    private final Parties parties;
    private final PartyRecords partyRecords;
    private final Map<Citation, String> ids = new LinkedHashMap<>();

    StatementRecords(Parties parties, PartyRecords partyRecords, List<Citation> citations) {
        this.parties = parties;
        this.partyRecords = partyRecords;
        for (Citation citation : citations) {
            ids.put(citation, "a" + (ids.size() + 1));
        }
    }

    /** In the order of the text. */
    List<Attribution> attributions() {
        return ids.keySet().stream().map(this::attribution).toList();
    }

    /** The records of statements, in their order, each with the id of its event. */
    List<Statement> of(List<EventStatement> statements, Function<EventEntity, String> eventId) {
        List<Statement> records = new ArrayList<>();
        for (EventStatement statement : statements) {
            Citation citation = statement.citation();
            records.add(new Statement(
                    "s" + (records.size() + 1),
                    id(statement.speaker()),
                    via(citation),
                    citation.relay().channel(),
                    statement.stance(),
                    eventId.apply(statement.event()),
                    id(statement.agent()),
                    statement.tolls(),
                    ids.getOrDefault(citation, ""),
                    around(cue(citation)),
                    source(citation),
                    around(citation.content())));
        }
        return records;
    }

    private @Nullable String id(@Nullable PartyEntity entity) {
        return entity == null ? null : partyRecords.id(entity);
    }

    /** The media that passed the words on. */
    private List<String> via(Citation citation) {
        List<String> via = new ArrayList<>();
        for (Word word : citation.relay().via()) {
            PartyEntity relayer = parties.of(word);
            if (relayer != null && relayer.kind() == PartyKind.MEDIA && partyRecords.has(relayer)) {
                via.add(partyRecords.id(relayer));
            }
        }
        return via;
    }

    private Attribution attribution(Citation citation) {
        Span source = source(citation);
        return new Attribution(
                ids.getOrDefault(citation, ""),
                source == null ? List.of() : List.of(source),
                cue(citation),
                citation.content(),
                citation.stance(),
                citation.type());
    }

    private static List<Span> cue(Citation citation) {
        List<Span> spans = new ArrayList<>();
        for (Word word : citation.cue()) {
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && word.span().start() <= last.end() + 1) {
                spans.set(spans.size() - 1, last.union(word.span()));
            } else {
                spans.add(word.span());
            }
        }
        return spans;
    }

    private static @Nullable Span source(Citation citation) {
        List<Word> words = citation.sourceWords();
        return words.isEmpty()
                ? null
                : words.get(0).span().union(words.get(words.size() - 1).span());
    }

    private static @Nullable Span around(List<Span> spans) {
        return spans.isEmpty() ? null : Span.around(spans);
    }
}
