package org.wederhoor.reading.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Precision;
import org.wederhoor.reading.number.Numerals;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/**
 * A spot that is told by where it lies from a place: "45 kilometer ten zuidwesten van Kramatorsk", "ten noorden van Goma".
 *
 * @param first index of its first word in the sentence of the place
 * @param kilometres how far from the place
 * @param side in which direction; null when that is not told
 */
record Offset(int first, double kilometres, @Nullable Compass side) {
    /** How far off what lies just "to the north" of a town is taken to be. */
    private static final double UNTOLD = 15;

    private static final double FARTHEST = 500;
    private static final double KILOMETRES_PER_DEGREE = 111.2;
    private static final double NEAR = 25;
    private static final double DISTRICT = 75;

    /** The expression that ends just before the word at {@code place}, null when there is none. */
    static @Nullable Offset before(List<Word> words, int place, PlaceWords known, Numerals numerals) {
        int at = place - 1;
        while (at > 0 && (words.get(at).upos() == Upos.DET || known.feature(words.get(at)) != null)) {
            at--;
        }
        if (at < 1 || known.link(words.get(at).form()) != PlaceWords.Link.OF) {
            return null;
        }
        at--;
        Compass side = known.compass(words.get(at).form());
        int first = at;
        if (side != null) {
            int before = at - 1;
            while (before >= 0
                    && known.link(words.get(before).form()) == PlaceWords.Link.STEP
                    && known.kilometres(words.get(before).form()) == 0) {
                before--;
            }
            // "Het noorden van X" is a part of X; "ten noorden van X" is not.
            boolean isPart = before == at - 1 || words.get(at - 1).upos() == Upos.DET;
            first = before + 1;
            at = before;
            if (isPart && (at < 0 || known.kilometres(words.get(at).form()) == 0)) {
                return null;
            }
        }
        double unit = at < 1 ? 0 : known.kilometres(words.get(at).form());
        Integer count = unit == 0 ? null : numerals.of(words.get(at - 1).form());
        if (count != null && count * unit <= FARTHEST) {
            return new Offset(at - 1, count * unit, side);
        }
        return side == null || unit != 0 ? null : new Offset(first, UNTOLD, side);
    }

    /** The spot, counted from {@code place}. */
    Location from(Location place, String name) {
        double north = side == null ? 0 : side.north();
        double east = side == null ? 0 : side.east();
        double length = Math.max(1, Math.hypot(north, east));
        double degrees = kilometres / KILOMETRES_PER_DEGREE / length;
        double latitude = Math.max(-90, Math.min(90, place.latitude() + north * degrees));
        double longitude = place.longitude() + east * degrees / Math.max(0.1, Math.cos(Math.toRadians(latitude)));
        return new Location(
                name,
                null,
                rounded(latitude),
                rounded(longitude),
                place.country(),
                place.admin1(),
                precision(),
                place.confidence());
    }

    /** To about a hundred metres. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 1000) / 1000.0;
    }

    private Precision precision() {
        double off = side == null ? kilometres : kilometres / 2;
        return off <= NEAR ? Precision.NEAR : off <= DISTRICT ? Precision.DISTRICT : Precision.REGION;
    }
}
