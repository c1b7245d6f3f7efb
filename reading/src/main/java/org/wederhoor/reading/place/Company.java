package org.wederhoor.reading.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wederhoor.reading.place.Toponym.Sense;

/**
 * How many of a report's other names have a place in the same part of the world: places that are told of together lie together
 * (Leidner 2007, spatial minimality). A name that is found in many parts tells less.
 */
final class Company {
    /** Half a degree: about fifty kilometres. */
    private static final double CELL = 0.5;

    private final Map<Long, Map<Sense, Double>> byCell = new HashMap<>();

    /** @param candidates all that each name may stand for */
    Company(Map<Sense, List<Candidate>> candidates) {
        for (Map.Entry<Sense, List<Candidate>> sense : candidates.entrySet()) {
            Set<Long> cells = new HashSet<>();
            for (Candidate place : sense.getValue()) {
                if (isSpot(place)) {
                    cells.add(cell(place, 0, 0));
                }
            }
            double weight = 1 / Math.sqrt(cells.size());
            for (Long cell : cells) {
                byCell.computeIfAbsent(cell, none -> new HashMap<>()).put(sense.getKey(), weight);
            }
        }
    }

    /** From 0, alone, towards 1: with many names that are hardly found elsewhere. */
    double of(Candidate place, Sense own) {
        if (!isSpot(place)) {
            return 0;
        }
        Map<String, Double> met = new HashMap<>();
        for (int north = -1; north <= 1; north++) {
            for (int east = -1; east <= 1; east++) {
                Map<Sense, Double> there = byCell.getOrDefault(cell(place, north, east), Map.of());
                for (Map.Entry<Sense, Double> other : there.entrySet()) {
                    if (!other.getKey().key().equals(own.key())) {
                        met.put(other.getKey().key(), other.getValue());
                    }
                }
            }
        }
        double sum = met.values().stream().mapToDouble(Double::doubleValue).sum();
        return sum / (1 + sum);
    }

    /** Whether a place is small enough for its point to tell where it is. */
    private static boolean isSpot(Candidate place) {
        return switch (place.feature()) {
            case CITY, VILLAGE, DISTRICT, SITE -> true;
            case REGION, UNPLACED_DISTRICT, COUNTRY, AREA, WATER -> false;
        };
    }

    private static long cell(Candidate place, int north, int east) {
        long row = Math.round(place.latitude() / CELL) + north;
        long column = Math.round(place.longitude() / CELL) + east;
        return row * 10_000 + column;
    }
}
