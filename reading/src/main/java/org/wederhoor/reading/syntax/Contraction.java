package org.wederhoor.reading.syntax;

import java.util.Arrays;

/**
 * The smaller problem in which a circle of heads is one node, a step of {@link BestTree}. Its nodes are those outside of
 * the circle, in their order, and last the circle.
 */
final class Contraction {
    private final int[] heads;
    private final int[] outside;
    /** For each outside node as the circle's head the node of the circle that takes it. */
    private final int[] enteredAt;
    /** For each outside node with its head in the circle that head. */
    private final int[] leftAt;

    private final double[][] scores;

    /**
     * @param all the scores of heads in the larger problem, by node and head
     * @param heads the best head of each node there
     * @param circle nodes whose best heads form a circle
     */
    Contraction(double[][] all, int[] heads, int[] circle) {
        this.heads = heads;
        this.outside = outside(heads.length, circle);
        int k = outside.length;
        this.enteredAt = new int[k];
        this.leftAt = new int[k];
        this.scores = new double[k + 1][k + 1];
        for (double[] row : scores) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        for (int i = 0; i < k; i++) {
            int outer = outside[i];
            for (int node : circle) {
                // Entering the circle at a node costs the arc that the node has within it.
                double entering = all[node][outer] - all[node][heads[node]];
                if (entering > scores[k][i]) {
                    scores[k][i] = entering;
                    enteredAt[i] = node;
                }
                if (all[outer][node] > scores[i][k]) {
                    scores[i][k] = all[outer][node];
                    leftAt[i] = node;
                }
            }
            for (int j = 0; j < k; j++) {
                scores[i][j] = all[outer][outside[j]];
            }
        }
    }

    private static int[] outside(int nodes, int[] circle) {
        boolean[] inside = new boolean[nodes];
        for (int node : circle) {
            inside[node] = true;
        }
        int[] outside = new int[nodes - circle.length];
        int k = 0;
        for (int node = 0; node < nodes; node++) {
            if (!inside[node]) {
                outside[k++] = node;
            }
        }
        return outside;
    }

    double[][] scores() {
        return scores;
    }

    /** The heads in the larger problem, given those of the smaller one: the circle opens where its node got its head. */
    int[] open(int[] solved) {
        int[] result = heads.clone();
        int k = outside.length;
        for (int i = 1; i < k; i++) {
            result[outside[i]] = solved[i] == k ? leftAt[i] : outside[solved[i]];
        }
        result[enteredAt[solved[k]]] = outside[solved[k]];
        return result;
    }
}
