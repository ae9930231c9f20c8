package org.cevnsfit.profile;

import java.util.Arrays;
import org.cevnsfit.lanes.LaneKernels;
import org.cevnsfit.lanes.LaneProblem;

/**
 * Further starts of the lanes in every onset-time variable, where −2 ln λ has several minima. A start from which −2 ln λ falls at every step on the
 * way to the minimum at hand lies in its valley and is not followed; the way keeps to the bottom of the valley, where the other variables
 * follow to first order. A start between the minimum and another whose way fell needs no look of its own.
 */
final class LaneStarts {
    private static final int LANES = LaneKernels.LANES;
    /** Starts as fractions of the variable's range. */
    private static final double[] STARTS = {-0.4, 0.0, 0.4};
    /** Longest step of the way, as a fraction of the range. */
    private static final double STEP = 0.1;

    private final LaneProblem problem;
    private final int n;
    private final double[] trial;
    private final double[] other;
    private final double[] response;
    private final double[] change = new double[LANES];
    private final double[] lowest = new double[LANES];
    private final double[] here = new double[LANES];
    private final double[] before = new double[LANES];
    private final double[] bestChi2 = new double[LANES];
    private final double[][] perExperiment;
    private final int[] stepsToGo = new int[LANES];
    private final boolean[] falls = new boolean[LANES];
    private final boolean[] fallsFromBelow = new boolean[LANES];
    private final boolean[] follow = new boolean[LANES];
    private int tried;

    LaneStarts(LaneProblem problem) {
        this.problem = problem;
        n = problem.variables();
        trial = new double[n * LANES];
        other = new double[n * LANES];
        response = new double[n * LANES];
        perExperiment = new double[problem.experiments()][LANES];
    }

    /** @return starts of each lane in the last search, the first included */
    int tried() {
        return tried;
    }

    /** Looks for lower minima; moves x there. Lanes whose search gets stuck are marked in {@code left}. */
    void search(double[] x, boolean[] active, boolean[] left, int[] steps) {
        tried = 1;
        for (int i = 0; i < problem.timeVariables().size(); i++) {
            int k = problem.timeVariables().get(i);
            if (problem.lower()[k] == problem.upper()[k]) continue; // held
            System.arraycopy(problem.minimiser().response(i), 0, response, 0, response.length);
            problem.reference(x);
            Arrays.fill(bestChi2, Double.NaN);
            look(k, place(k, STARTS[0]), x, active, left);
            System.arraycopy(falls, 0, fallsFromBelow, 0, LANES);
            follow(i, k, place(k, STARTS[0]), x, left, steps);
            look(k, place(k, STARTS[2]), x, active, left);
            follow(i, k, place(k, STARTS[2]), x, left, steps);
            between(place(k, STARTS[1]), k, x, active, left);
            follow(i, k, place(k, STARTS[1]), x, left, steps);
            tried += STARTS.length;
        }
    }

    /** @return value of the variable at a fraction of its range */
    private double place(int k, double fraction) {
        return fraction < 0.0 ? -fraction * problem.lower()[k] : fraction * problem.upper()[k];
    }

    /** Marks lanes whose inner start is not on the way from an outer one whose way fell all along. */
    private void between(double from, int k, double[] x, boolean[] active, boolean[] left) {
        for (int lane = 0; lane < LANES; lane++) {
            boolean covered = from <= x[k * LANES + lane] ? fallsFromBelow[lane] : falls[lane];
            follow[lane] = active[lane] && !left[lane] && !covered;
        }
    }

    /** Marks lanes whose start does not lie in the valley of x. */
    private void look(int k, double from, double[] x, boolean[] active, boolean[] left) {
        double range = problem.upper()[k] - problem.lower()[k];
        int longest = 0;
        for (int lane = 0; lane < LANES; lane++) {
            double distance = Math.abs(from - x[k * LANES + lane]);
            boolean wanted = active[lane] && !left[lane];
            stepsToGo[lane] = wanted ? (int) Math.ceil(distance / (STEP * range)) : 0;
            longest = Math.max(longest, stepsToGo[lane]);
            falls[lane] = true;
            before[lane] = Double.POSITIVE_INFINITY;
        }
        for (int togo = longest; togo > 0; togo--) {
            place(k, from, togo, x);
            problem.change(trial, here, lowest);
            for (int lane = 0; lane < LANES; lane++) {
                if (togo > stepsToGo[lane]) continue;
                double value = lowest[lane] > 0.0 ? here[lane] : Double.POSITIVE_INFINITY;
                falls[lane] &= value < before[lane];
                before[lane] = value;
            }
        }
        problem.penalty(x, change);
        for (int lane = 0; lane < LANES; lane++) {
            boolean wanted = active[lane] && !left[lane];
            falls[lane] &= before[lane] >= change[lane];
            follow[lane] = wanted && !falls[lane];
        }
    }

    /** trial = the point of each lane's way with so many steps to go; lanes that have not begun wait at x. */
    private void place(int k, double from, int togo, double[] x) {
        System.arraycopy(x, 0, trial, 0, trial.length);
        for (int lane = 0; lane < LANES; lane++) {
            if (togo > stepsToGo[lane]) continue;
            double shift = (from - x[k * LANES + lane]) * togo / stepsToGo[lane];
            for (int o = 0; o < n; o++) {
                double to = x[o * LANES + lane] + shift * response[o * LANES + lane];
                trial[o * LANES + lane] = Math.min(Math.max(to, problem.lower()[o]), problem.upper()[o]);
            }
        }
    }

    /** Minimises the marked lanes from their start and keeps what is lower. */
    private void follow(int i, int k, double from, double[] x, boolean[] left, int[] steps) {
        if (!any(follow)) return;
        System.arraycopy(x, 0, other, 0, other.length);
        for (int lane = 0; lane < LANES; lane++) if (follow[lane]) other[k * LANES + lane] = from;
        problem.minimiser().minimise(other, follow, true);
        if (Double.isNaN(bestChi2[0])) problem.value(x, bestChi2, lowest, perExperiment);
        problem.value(other, here, lowest, perExperiment);
        boolean moved = false;
        for (int lane = 0; lane < LANES; lane++) {
            if (!follow[lane]) continue;
            steps[lane] += problem.minimiser().steps[lane];
            left[lane] |= problem.minimiser().failed[lane];
            if (left[lane] || !(lowest[lane] > 0.0) || !(here[lane] < bestChi2[lane])) continue;
            moved = true;
            bestChi2[lane] = here[lane];
            double[] column = problem.minimiser().response(i);
            for (int o = lane; o < n * LANES; o += LANES) {
                x[o] = other[o];
                response[o] = column[o];
            }
        }
        if (moved) problem.reference(x);
    }

    private static boolean any(boolean[] lanes) {
        for (boolean lane : lanes) if (lane) return true;
        return false;
    }
}
