package org.wederhoor.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BestTreeTest {
    @Test
    void takesEachWordsBestHeadWhereThatIsATree() {
        float[][] scores = {
            {0, 0, 9, 0},
            {9, 0, 0, 0},
            {0, 0, 9, 0},
        };
        assertThat(BestTree.heads(scores)).containsExactly(1, -1, 1);
    }

    @Test
    void opensACircle() {
        float[][] scores = {
            {5, 0, 9},
            {4, 9, 0},
        };
        assertThat(BestTree.heads(scores)).containsExactly(-1, 0);
    }

    @Test
    void letsOneWordHangUnderTheRoot() {
        float[][] scores = {
            {9, 0, 1},
            {9, 2, 0},
        };
        assertThat(BestTree.heads(scores)).containsExactly(-1, 0);
    }

    @Test
    void findsTheBestOfAllTrees() {
        Random random = new Random(5);
        for (int round = 0; round < 3_000; round++) {
            int words = 1 + random.nextInt(5);
            float[][] scores = new float[words][words + 1];
            for (float[] row : scores) {
                for (int head = 0; head <= words; head++) {
                    row[head] = (float) (10 * random.nextGaussian());
                }
            }
            int[] heads = BestTree.heads(scores);
            assertThat(isTree(heads)).isTrue();
            assertThat(sum(scores, heads)).isEqualTo(bestSum(scores, new int[words], 0));
        }
    }

    @Test
    void solvesALongSentenceOfCircles() {
        int words = 250;
        float[][] scores = new float[words][words + 1];
        Random random = new Random(6);
        for (int word = 0; word < words; word++) {
            for (int head = 0; head <= words; head++) {
                scores[word][head] = random.nextFloat();
            }
            scores[word][1 + (word ^ 1)] = 50;
        }
        assertThat(isTree(BestTree.heads(scores))).isTrue();
    }

    /** The best sum over all ways to give the words from {@code word} on a head, in double as in the search. */
    private static double bestSum(float[][] scores, int[] heads, int word) {
        if (word == heads.length) {
            return isTree(heads) ? sum(scores, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = -1; head < heads.length; head++) {
            heads[word] = head;
            best = Math.max(best, bestSum(scores, heads, word + 1));
        }
        return best;
    }

    private static double sum(float[][] scores, int[] heads) {
        double sum = 0;
        for (int word = 0; word < heads.length; word++) {
            sum += scores[word][heads[word] + 1];
        }
        return sum;
    }

    /** Whether every word leads up to the one root. */
    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int word = 0; word < heads.length; word++) {
            roots += heads[word] == -1 ? 1 : 0;
            int steps = 0;
            for (int at = word; at >= 0; at = heads[at]) {
                if (++steps > heads.length) {
                    return false;
                }
            }
        }
        return roots == 1;
    }
}
