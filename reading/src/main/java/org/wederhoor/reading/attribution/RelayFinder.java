package org.wederhoor.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.lexicon.Lexicon;
import org.wederhoor.reading.lexicon.Lexicons;
import org.wederhoor.reading.lexicon.PartOfSpeech;
import org.wederhoor.reading.syntax.NounPhrase;
import org.wederhoor.reading.syntax.Word;

/** Finds by which channel and through whom attributed words reached the report: "op Telegram", "tegen Reuters". */
final class RelayFinder {
    private record Entry(PartOfSpeech pos, boolean channel, String value) {
        static Entry of(Table.Row row) {
            return new Entry(
                    PartOfSpeech.of(row),
                    switch (row.get("role")) {
                        case "channel" -> true;
                        case "via" -> false;
                        default -> throw row.error("no such role: '" + row.get("role") + "'");
                    },
                    row.get("value"));
        }
    }

    private final Lexicon<Entry> words;

    RelayFinder(Lexicons lexicons) {
        this.words = lexicons.lexicon("relays.tsv", "word", Entry::of);
    }

    /** What the words around the cue of {@code citation} tell of its way; its content does not count. */
    Relay of(Citation citation) {
        String channel = null;
        List<Word> via = new ArrayList<>();
        for (Word word :
                citation.cue().isEmpty() ? List.<Word>of() : citation.sentence().words()) {
            if (citation.covers(word.span())) {
                continue;
            }
            for (Lexicon.Match<Entry> match : words.at(word)) {
                if (match.value().channel) {
                    channel = channel == null ? match.value().value : channel;
                } else {
                    Word relayer = relayer(match);
                    if (relayer != null && !via.contains(relayer) && relayer != citation.source()) {
                        via.add(relayer);
                    }
                }
            }
        }
        return new Relay(channel, via);
    }

    /** The word under the preposition that ends the entry, or under the preposition that it is, or whom a verb tells. */
    private static @Nullable Word relayer(Lexicon.Match<Entry> match) {
        Word word = match.words().get(match.words().size() - 1);
        Word head = word.head();
        if (word.relates("case") && head != null) {
            return head;
        }
        Word told = match.anchor().child("iobj");
        if (told != null) {
            return told;
        }
        for (Word child : match.anchor().children("obl:agent", "obl", "nmod")) {
            if (NounPhrase.caseOf(child) != null) {
                return child;
            }
        }
        return null;
    }
}
