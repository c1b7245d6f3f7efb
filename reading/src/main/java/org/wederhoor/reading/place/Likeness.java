package org.wederhoor.reading.place;

import java.util.Arrays;

/** How alike two spellings are, by the number of letters to change (Levenshtein 1966). */
final class Likeness {
    private Likeness() {}

    /** From 0, nothing alike, to 1, the same. */
    static double of(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        return longest == 0 ? 1 : 1 - (double) changes(a, b) / longest;
    }

    private static int changes(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                corner = above;
            }
        }
        return row[b.length()];
    }
}
