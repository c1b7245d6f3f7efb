package org.wederhoor.ledger.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sequences of {@value #WORDS} words of a text, as numbers, by which copies are known though words were added or cut (Broder 1997, "On
 * the resemblance and containment of documents").
 */
public final class Shingles {
    private static final int WORDS = 5;
    private static final int FEWEST = 20;
    private static final int BANDS = 24;
    private static final int ROWS = 4;
    private static final long[] SEEDS = seeds();

    /** Two texts with so much in common are copies: more than is quoted, less than an editor leaves. */
    private static final double COPY = 0.6;

    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    /** The shingles of a text's words; of a very short text none, for it is like others by chance. */
    public static Shingles of(List<String> words) {
        int count = words.size() - WORDS + 1;
        if (count < FEWEST) {
            return new Shingles(new long[0]);
        }
        long[] hashes = new long[count];
        for (int at = 0; at < count; at++) {
            long hash = 1;
            for (String word : words.subList(at, at + WORDS)) {
                hash = mix(hash * 31 + word.hashCode());
            }
            hashes[at] = hash;
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    /** Whether two texts so like each other are, for the greater part, one. */
    public static boolean isCopy(double likeness) {
        return likeness >= COPY;
    }

    /** The share of all sequences of both that both have (Jaccard), 0 to 1. */
    public double likeness(Shingles other) {
        int both = 0;
        int here = 0;
        int there = 0;
        while (here < sorted.length && there < other.sorted.length) {
            int order = Long.compare(sorted[here], other.sorted[there]);
            both += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        int all = sorted.length + other.sorted.length - both;
        return all == 0 ? 0 : (double) both / all;
    }

    /**
     * Samples (MinHash in bands): two texts that are copies share one, with a probability of .96 at the likeness that makes a copy and .9996
     * from .75; unlike texts seldom do.
     */
    public List<Long> bands() {
        List<Long> bands = new ArrayList<>();
        for (int band = 0; band < BANDS && sorted.length > 0; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = mix(hash + smallest(SEEDS[band * ROWS + row]));
            }
            bands.add(hash);
        }
        return bands;
    }

    private long smallest(long seed) {
        long smallest = Long.MAX_VALUE;
        for (long shingle : sorted) {
            smallest = Math.min(smallest, mix(shingle ^ seed));
        }
        return smallest;
    }

    private static long[] seeds() {
        long[] seeds = new long[BANDS * ROWS];
        for (int at = 0; at < seeds.length; at++) {
            seeds[at] = mix(at + 1);
        }
        return seeds;
    }

    /** Spreads the bits of a number (finaliser of SplitMix64, Steele, Lea and Flood 2014). */
    private static long mix(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
