package org.wederhoor.reading.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/**
 * Two toponyms of which the text says that one lies in or near the other: "de wijk Yarmouk in Damascus", "Goma, Noord-Kivu".
 *
 * @param inner index of the one that lies in the other, among the toponyms of the report
 * @param outer index of the other
 */
record Containment(int inner, int outer, Kind kind) {
    /** How the text puts it. */
    enum Kind {
        IN,
        NEAR,
        /** Only a comma between them, as also in a list. */
        COMMA
    }

    private static final int REACH = 9;

    /** The containments between neighbouring toponyms of a report. */
    static List<Containment> find(List<Toponym> toponyms, PlaceWords words) {
        List<Containment> found = new ArrayList<>();
        for (int at = 0; at + 1 < toponyms.size(); at++) {
            Toponym inner = toponyms.get(at);
            Toponym outer = toponyms.get(at + 1);
            if (inner.sentence() == outer.sentence() && outer.first() - inner.last() <= REACH) {
                Kind kind = kind(inner, outer, words);
                if (kind != null) {
                    found.add(new Containment(at, at + 1, kind));
                }
            }
        }
        return found;
    }

    private static @Nullable Kind kind(Toponym inner, Toponym outer, PlaceWords words) {
        Kind kind = null;
        for (Word word : inner.sentence().words().subList(inner.last() + 1, outer.first())) {
            PlaceWords.Link link = words.link(word.form());
            if (link == PlaceWords.Link.IN || link == PlaceWords.Link.OF) {
                kind = Kind.IN;
            } else if (link == PlaceWords.Link.NEAR) {
                kind = Kind.NEAR;
            } else if (word.form().equals(",") || word.form().equals("(")) {
                kind = kind == null ? Kind.COMMA : kind;
            } else if (!mayStandBetween(word, words)) {
                return null;
            }
        }
        return kind;
    }

    private static boolean mayStandBetween(Word word, PlaceWords words) {
        return words.link(word.form()) == PlaceWords.Link.STEP
                || words.feature(word) != null
                || words.compass(word.form()) != null
                || word.upos() == Upos.NUM
                || word.upos() == Upos.ADJ
                || word.upos() == Upos.DET;
    }
}
