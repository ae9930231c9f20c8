package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.ArrayList;
import java.util.List;

/** Where the elements of one experiment's local Hessian go in the joint one, H = Sᵀ H_e S with S the sums that make the local variables. */
final class ArrowScatter {
    private final int[] from;
    private final double[][] target;
    private final int[] to;
    private final double[] factor;

    ArrowScatter(ArrowMatrix matrix, int experiment, int[][] sums) {
        List<int[]> places = new ArrayList<>(); // local element, row, column, factor
        for (int v = 0; v < sums.length; v++) {
            for (int w = 0; w <= v; w++) {
                for (int i : sums[v]) {
                    for (int j : sums[w]) {
                        if (v == w && j > i) continue; // the same element of the triangle
                        places.add(
                                new int[] {v * sums.length + w, Math.max(i, j), Math.min(i, j), v != w && i == j ? 2 : 1
                                });
                    }
                }
            }
        }
        from = places.stream().mapToInt(place -> place[0]).toArray();
        target = places.stream()
                .map(place -> matrix.array(experiment, place[1], place[2]))
                .toArray(double[][]::new);
        to = places.stream()
                .mapToInt(place -> matrix.place(experiment, place[1], place[2]))
                .toArray();
        factor = places.stream().mapToDouble(place -> place[3]).toArray();
    }

    void add(double[] local) {
        for (int p = 0; p < from.length; p++) {
            double[] out = target[p];
            int source = from[p] * LANES;
            int at = to[p] * LANES;
            double f = factor[p];
            for (int lane = 0; lane < LANES; lane++) out[at + lane] += f * local[source + lane];
        }
    }
}
