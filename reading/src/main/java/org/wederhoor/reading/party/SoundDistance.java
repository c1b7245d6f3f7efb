package org.wederhoor.reading.party;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wederhoor.reading.party.NameSounds.Letters;

/**
 * How differently two names sound when each is read as likely as it can be: the least cost of turning the sounds of one into those of the
 * other. Vowels, which spellings confuse most, cost little; a consonant that has no counterpart costs most.
 */
final class SoundDistance {
    private static final double STRANGE = 1.3;
    private static final double VOWEL_FOR_VOWEL = 0.35;
    private static final Map<String, Double> NEAR = new HashMap<>();
    private static final Map<Character, Double> LOST =
            Map.of('a', 0.4, 'e', 0.25, 'i', 0.35, 'o', 0.4, 'u', 0.4, 'j', 0.1, 'h', 0.15);

    static {
        near(0.1, "xh", "ij", "ZJ");
        near(0.2, "fv", "uv", "sz", "ei", "ou", "ae", "ej");
        near(0.35, "kx", "kg", "gh", "gx", "cs", "cz", "dz", "jJ", "ao");
        near(0.45, "dt", "bp", "SZ", "Ss", "Zz", "CS", "CJ", "Cc", "gJ");
    }

    private SoundDistance() {}

    private static void near(double cost, String... pairs) {
        for (String pair : pairs) {
            NEAR.put(pair, cost);
            NEAR.put(new StringBuilder(pair).reverse().toString(), cost);
        }
    }

    /**
     * The cost of turning one name into the other.
     *
     * @param most above which the cost no longer matters
     */
    static double between(List<List<Letters>> a, List<List<Letters>> b, double most) {
        double[][] cost = new double[a.size() + 1][b.size() + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        cost[0][0] = 0;
        for (int i = 0; i <= a.size(); i++) {
            for (int j = 0; j <= b.size(); j++) {
                if (cost[i][j] <= most) {
                    step(a, i, b, j, cost);
                }
            }
        }
        return cost[a.size()][b.size()];
    }

    private static void step(List<List<Letters>> a, int i, List<List<Letters>> b, int j, double[][] cost) {
        List<Letters> here = i < a.size() ? a.get(i) : List.of();
        List<Letters> there = j < b.size() ? b.get(j) : List.of();
        for (Letters left : here) {
            lower(cost, i + left.length(), j, cost[i][j] + least(left.sounds(), List.of("")));
            for (Letters right : there) {
                lower(cost, i + left.length(), j + right.length(), cost[i][j] + least(left.sounds(), right.sounds()));
            }
        }
        for (Letters right : there) {
            lower(cost, i, j + right.length(), cost[i][j] + least(List.of(""), right.sounds()));
        }
    }

    private static void lower(double[][] cost, int i, int j, double value) {
        cost[i][j] = Math.min(cost[i][j], value);
    }

    private static double least(List<String> some, List<String> others) {
        double least = Double.MAX_VALUE;
        for (String a : some) {
            for (String b : others) {
                least = Math.min(least, between(a, 0, b, 0));
            }
        }
        return least;
    }

    /** Between sounds in a row, three at most. */
    private static double between(String a, int i, String b, int j) {
        if (i == a.length() && j == b.length()) {
            return 0;
        }
        double least = Double.MAX_VALUE;
        if (i < a.length() && j < b.length()) {
            least = between(a.charAt(i), b.charAt(j)) + between(a, i + 1, b, j + 1);
        }
        if (i < a.length()) {
            least = Math.min(least, LOST.getOrDefault(a.charAt(i), STRANGE) + between(a, i + 1, b, j));
        }
        if (j < b.length()) {
            least = Math.min(least, LOST.getOrDefault(b.charAt(j), STRANGE) + between(a, i, b, j + 1));
        }
        return least;
    }

    private static double between(char a, char b) {
        if (a == b) {
            return 0;
        }
        boolean vowels = "aeiou".indexOf(a) >= 0 && "aeiou".indexOf(b) >= 0;
        return NEAR.getOrDefault("" + a + b, vowels ? VOWEL_FOR_VOWEL : STRANGE);
    }
}
