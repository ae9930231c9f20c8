package org.cevnsfit.profile;

import java.util.Arrays;
import org.cevnsfit.lanes.LaneKernels;

/** The minima of the last points of each lane's walk, all variables. The next starts continue them by polynomial extrapolation. */
final class LaneMemory {
    private static final int LANES = LaneKernels.LANES;
    /** Weights of the last 1, 2, ... points in extrapolation by one step, newest first. */
    private static final double[][] WEIGHTS = {{1}, {2, -1}, {3, -3, 1}, {4, -6, 4, -1}};

    private final double[] lower;
    private final double[] upper;
    private final double[][] minima; // newest first
    private int known;
    private int sinceEdge; // points since one lay at a bound

    LaneMemory(double[] lower, double[] upper) {
        this.lower = lower;
        this.upper = upper;
        minima = new double[WEIGHTS.length][lower.length * LANES];
    }

    void forget() {
        known = 0;
    }

    boolean isEmpty() {
        return known == 0;
    }

    void remember(double[] x) {
        double[] oldest = minima[minima.length - 1];
        System.arraycopy(minima, 0, minima, 1, minima.length - 1);
        System.arraycopy(x, 0, oldest, 0, oldest.length);
        minima[0] = oldest;
        known = Math.min(known + 1, minima.length);
        sinceEdge = edge(x) ? 0 : sinceEdge + 1;
    }

    private boolean edge(double[] x) {
        boolean edge = false;
        for (int k = 0; k < lower.length; k++) {
            for (int i = k * LANES; i < (k + 1) * LANES; i++) edge |= x[i] <= lower[k] || x[i] >= upper[k];
        }
        return edge;
    }

    /** Writes starts inside the bounds; a variable that was at a bound stays where it was last. Zero where nothing is known. */
    void extrapolate(double[] start) {
        if (known == 0) {
            Arrays.fill(start, 0.0);
        } else {
            double[] weights = WEIGHTS[known - 1];
            for (int i = 0; i < start.length; i++) start[i] = weights[0] * minima[0][i];
            for (int p = 1; p < known; p++) {
                double weight = weights[p];
                double[] minimum = minima[p];
                for (int i = 0; i < start.length; i++) start[i] += weight * minimum[i];
            }
            if (sinceEdge < known) stayAtEdges(start);
        }
        for (int k = 0; k < lower.length; k++) {
            for (int i = k * LANES; i < (k + 1) * LANES; i++)
                start[i] = Math.min(Math.max(start[i], lower[k]), upper[k]);
        }
    }

    private void stayAtEdges(double[] start) {
        for (int k = 0; k < lower.length; k++) {
            for (int i = k * LANES; i < (k + 1) * LANES; i++) {
                boolean inside = true;
                for (int p = 0; p < known; p++) inside &= minima[p][i] > lower[k] && minima[p][i] < upper[k];
                if (!inside) start[i] = minima[0][i];
            }
        }
    }
}
