package org.wederhoor.reading.attribution;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Stance;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.lexicon.PartOfSpeech;

/**
 * A word or phrase that attributes words to a source.
 *
 * @param source where the source stands, in order of preference: "subject", "object", "none", or a preposition
 * @param content where the content stands, in order of preference: "clause", "object", "subject", "sentence", or a preposition
 * @param accused where the accused party stands, in the same way; empty when nobody is accused
 * @param negated the stance when the cue is negated; null when it is then no attribution
 */
record Cue(
        PartOfSpeech pos,
        Stance stance,
        List<String> source,
        List<String> content,
        List<String> accused,
        @Nullable Stance negated) {
    static Cue of(Table.Row row) {
        return new Cue(
                PartOfSpeech.of(row),
                stance(row, row.get("stance")),
                row.list("source").isEmpty() ? List.of("subject") : row.list("source"),
                row.list("content").isEmpty() ? List.of("clause", "object") : row.list("content"),
                row.list("accused"),
                row.get("negated").isEmpty() ? null : stance(row, row.get("negated")));
    }

    static Stance stance(Table.Row row, String name) {
        try {
            return Stance.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("no such stance: '" + name + "'");
        }
    }
}
