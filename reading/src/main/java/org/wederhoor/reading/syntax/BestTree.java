package org.wederhoor.reading.syntax;

import java.util.Arrays;

/**
 * The best tree over the words of a sentence: of all trees with one word under the root, the one with the highest sum
 * of scores, found by the algorithm of Chu and Liu (1965) and Edmonds (1967).
 *
 * <p>Mostly each word's best head makes a tree already; where a circle is among them, it becomes one node, the smaller
 * problem is solved, and the circle is opened where its node got its head. That only one word hangs under the root
 * comes from a penalty on the root's arcs that is larger than any difference between trees.
 */
final class BestTree {
    private BestTree() {}

    /**
     * The head of each word, -1 at the root's word.
     *
     * @param scores for each word the score of the root as its head, then of each word
     */
    static int[] heads(float[][] scores) {
        int n = scores.length + 1;
        double[][] full = new double[n][n];
        Arrays.fill(full[0], Double.NEGATIVE_INFINITY);
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int word = 1; word < n; word++) {
            for (int head = 0; head < n; head++) {
                double score = scores[word - 1][head];
                full[word][head] = head == word ? Double.NEGATIVE_INFINITY : score;
                if (head != word) {
                    lowest = Math.min(lowest, score);
                    highest = Math.max(highest, score);
                }
            }
        }
        int[] heads = greedy(full);
        if (Arrays.stream(heads).filter(head -> head == 0).count() != 2 || cycle(heads).length > 0) {
            double penalty = (highest - lowest + 1) * n;
            for (int word = 1; word < n; word++) {
                full[word][0] -= penalty;
            }
            heads = solve(full);
        }
        int[] result = new int[n - 1];
        for (int word = 1; word < n; word++) {
            result[word - 1] = heads[word] - 1;
        }
        return result;
    }

    /** The best head of each node; node 0 is the root and its own head. */
    private static int[] greedy(double[][] scores) {
        int[] heads = new int[scores.length];
        for (int node = 1; node < heads.length; node++) {
            for (int head = 1; head < heads.length; head++) {
                if (scores[node][head] > scores[node][heads[node]]) {
                    heads[node] = head;
                }
            }
        }
        return heads;
    }

    private static int[] solve(double[][] scores) {
        int[] heads = greedy(scores);
        int[] circle = cycle(heads);
        if (circle.length == 0) {
            return heads;
        }
        Contraction contraction = new Contraction(scores, heads, circle);
        return contraction.open(solve(contraction.scores()));
    }

    /** The nodes of one circle among the heads, none if they are a tree. */
    private static int[] cycle(int[] heads) {
        int[] seenFrom = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int node = start;
            while (node != 0 && seenFrom[node] == 0) {
                seenFrom[node] = start;
                node = heads[node];
            }
            if (node != 0 && seenFrom[node] == start) {
                int[] circle = new int[heads.length];
                int size = 0;
                int at = node;
                do {
                    circle[size++] = at;
                    at = heads[at];
                } while (at != node);
                return Arrays.copyOf(circle, size);
            }
        }
        return new int[0];
    }
}
