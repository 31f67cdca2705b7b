package dk.forloeb.evaluation.linking;

import java.util.Collection;

/**
 * How many of their pairs people who guess blindly get right: within each stratum of n people and n answers a random
 * permutation, of which k places stay fixed with probability 1/k! · Σ (−1)^i/i!, i from 0 to n − k (the rencontres
 * numbers over n!). One pair of each stratum on average, however large the strata are.
 */
final class Chance {

    private Chance() {}

    /** The exact probability that at least {@code right} pairs are right, of strata of these sizes. */
    static double ofAtLeast(int right, Collection<Integer> strata) {
        double[] sum = {1};
        for (int size : strata) {
            sum = convolved(sum, fixedPlaces(size));
        }
        double tail = 0;
        for (int k = sum.length - 1; k >= Math.max(0, right); k--) {
            tail += sum[k];
        }
        return tail;
    }

    private static double[] fixedPlaces(int size) {
        double[] probability = new double[size + 1];
        double factorial = 1;
        for (int k = 0; k <= size; k++) {
            factorial *= Math.max(1, k);
            probability[k] = noneFixed(size - k) / factorial;
        }
        return probability;
    }

    private static double noneFixed(int size) {
        double sum = 0;
        double term = 1;
        for (int i = 0; i <= size; i++) {
            sum += term;
            term /= -(i + 1);
        }
        return Math.max(0, sum);
    }

    private static double[] convolved(double[] one, double[] other) {
        double[] sum = new double[one.length + other.length - 1];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length; j++) {
                sum[i + j] += one[i] * other[j];
            }
        }
        return sum;
    }
}
