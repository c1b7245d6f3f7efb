package org.wederhoor.gazetteer.place;

import java.util.Arrays;

/** Where the towns of a region or district lie, and how many people live in them. */
final class Towns {
    private static final int OUTERMOST = 20;

    private float[] latitudes = new float[8];
    private float[] longitudes = new float[8];
    private int count;
    private long people;

    void add(Place town) {
        if (count == latitudes.length) {
            latitudes = Arrays.copyOf(latitudes, 2 * count);
            longitudes = Arrays.copyOf(longitudes, 2 * count);
        }
        latitudes[count] = (float) town.latitude();
        longitudes[count++] = (float) town.longitude();
        people += town.population();
    }

    double latitude() {
        return middle(latitudes);
    }

    double longitude() {
        return middle(longitudes);
    }

    int people() {
        return (int) Math.min(people, Integer.MAX_VALUE);
    }

    /** The middle of the box around the towns, without the outermost twentieth on each side. */
    private double middle(float[] values) {
        float[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        int cut = count / OUTERMOST;
        return Math.round(1e5 * ((double) sorted[cut] + sorted[count - 1 - cut]) / 2) / 1e5;
    }
}
