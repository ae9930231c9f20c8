package org.cevnsfit.likelihood;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The order in which a linear solver eliminates the parameters of a joint likelihood: those of one experiment alone, experiment by experiment, then the
 * border, which several experiments share or a covariance block correlates across experiments.
 */
final class EliminationOrder {
    private EliminationOrder() {}

    /**
     * @param globalOfLocal parameters of each experiment
     * @param blocks members of each covariance block
     * @return a permutation of the parameters
     */
    static int[] of(int parameters, int[][] globalOfLocal, int[][] blocks) {
        int border = globalOfLocal.length;
        int[] owner = new int[parameters]; // experiment, or the border
        Arrays.fill(owner, -1);
        for (int e = 0; e < globalOfLocal.length; e++) {
            for (int k : globalOfLocal[e]) owner[k] = owner[k] < 0 ? e : border;
        }
        for (int[] block : blocks) {
            boolean inside = Arrays.stream(block).allMatch(k -> owner[k] == owner[block[0]]);
            if (!inside) for (int k : block) owner[k] = border;
        }
        return IntStream.range(0, parameters)
                .boxed()
                .sorted(Comparator.comparingInt(k -> owner[k]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
