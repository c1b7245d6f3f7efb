package org.wederhoor.ledger.linking;

import com.uber.h3core.H3Core;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where an event is kept and where others are looked for that could be the same: only those are compared, so that a new report costs the same
 * however many there are.
 *
 * <p>An event is kept under its days, the sort of thing it is and its place: the H3 cell (Uber's hexagonal grid) if the place is known to a
 * district, and its country, where events look that are known less exactly. Whichever of two events comes first, the later finds it.
 */
public final class Blocks {
    /** Cells of 60 kilometres from the middle to a corner. */
    private static final int RESOLUTION = 3;

    private static final int LONGEST = 31;
    private static final H3Core H3 = h3();

    private Blocks() {}

    private static H3Core h3() {
        try {
            return H3Core.newInstance();
        } catch (IOException e) {
            throw new UncheckedIOException("the library of hexagons cannot be unpacked", e);
        }
    }

    /** Where the event is kept; nowhere when its days are unknown or more than a month. */
    public static SortedSet<String> kept(EventProfile profile) {
        SortedSet<String> kept = new TreeSet<>();
        for (LocalDate day : days(profile.days(), 0)) {
            String when = day + " " + profile.sort() + " ";
            Spot spot = profile.spot();
            if (spot == null) {
                kept.add(when + "anywhere");
            } else if (spot.isExact()) {
                kept.add(when + cell(spot));
                kept.add(when + "in " + country(spot));
            } else {
                kept.add(when + "area " + country(spot));
            }
        }
        return kept;
    }

    /** Where events are kept that could be the same. */
    public static SortedSet<String> asked(EventProfile profile) {
        SortedSet<String> asked = new TreeSet<>();
        for (LocalDate day : days(profile.days(), 1)) {
            String when = day + " " + profile.sort() + " ";
            Spot spot = profile.spot();
            if (spot == null) {
                asked.add(when + "anywhere");
            } else {
                asked.add(when + "area " + country(spot));
                if (spot.isExact()) {
                    H3.gridDisk(cell(spot), 1).forEach(cell -> asked.add(when + cell));
                } else {
                    asked.add(when + "in " + country(spot));
                }
            }
        }
        return asked;
    }

    private static String cell(Spot spot) {
        return H3.latLngToCellAddress(spot.latitude(), spot.longitude(), RESOLUTION);
    }

    private static String country(Spot spot) {
        return spot.country() == null ? cell(spot) : spot.country();
    }

    private static Collection<LocalDate> days(@Nullable Days days, int around) {
        if (days == null || days.length() > LONGEST) {
            return List.of();
        }
        return new ArrayList<>(days.from()
                .minusDays(around)
                .datesUntil(days.to().plusDays(around + 1))
                .toList());
    }
}
