package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.Arrays;

/**
 * Newton's method for all lanes at once. A lane rests as soon as its estimated distance to the minimum is small and its last step has been
 * taken, so that it ends where it would alone. Anything out of the ordinary (a Hessian that is not positive definite, a slope that does not
 * shrink however short the step, no value) ends a lane as failed: that point is work for the minimiser of single points.
 */
public final class LaneMinimiser {
    private static final int LARGEST_STEPS = 30;
    private static final int LARGEST_HALVINGS = 10;
    /** Far from a minimum the Hessian may not be positive definite; its convex part always is. */
    private static final int CAUTIOUS_ROUNDS = 4;

    /**
     * A lane rests after the step from a point with this estimated distance e or less. The likelihood of linear nuisances is self-concordant, where a step
     * leaves e²/(1 − √e)⁴ at most (Nesterov and Nemirovskii 1994); the factor covers quadratic morphs.
     */
    private static final double SMOOTH_EDM = 3e-5;

    private static final double SMOOTH_FACTOR = 10.0;
    /** Time profiles are interpolated with jumps of the second derivative, where a step gains less. */
    private static final double KINKED_EDM = 1e-7;

    private static final double KINKED_FACTOR = 0.1;
    /** What rounding leaves of a quadratic function. */
    private static final double QUADRATIC_EDM = 1e-12;

    private final LaneSystem system;
    private final LaneLayout layout;
    private final int n;
    private final boolean smooth;
    private final boolean quadratic;
    private final double[] step; // the last one, all variables
    private final double[] slope = new double[LANES]; // along it, where it began
    private final double[] sound = new double[LANES];
    private final double[] direction;
    private final int[] watched;
    private final double[] column;
    private final double[][] responses;
    private boolean cautious;
    private final boolean[] halved = new boolean[LANES]; // waits for the derivatives at half of its step
    private final int[] halvings = new int[LANES];
    private final boolean[] holds = new boolean[LANES]; // a variable at a bound
    private final boolean[] moving = new boolean[LANES];
    /** derivative evaluations of each lane in the last call */
    public final int[] steps = new int[LANES];
    /** estimated distance to the minimum of −2 ln λ after the last step */
    public final double[] edm = new double[LANES];
    /** lanes that did not reach a minimum */
    public final boolean[] failed = new boolean[LANES];

    /**
     * @param watched variables whose valleys are wanted: those that shift time profiles
     * @param quadratic −2 ln λ is a quadratic function, whose minimum one step reaches
     */
    LaneMinimiser(LaneSystem system, LaneLayout layout, int[] watched, boolean quadratic) {
        this.quadratic = quadratic;
        this.system = system;
        this.layout = layout;
        smooth = watched.length == 0;
        n = layout.variables();
        step = new double[n * LANES];
        direction = new double[n * LANES];
        this.watched = watched;
        column = new double[n * LANES];
        responses = new double[watched.length][n * LANES];
    }

    /** @return dx/dx_k along the bottom of the valley at each lane's end, for the i-th watched variable k: column k of H⁻¹ over its diagonal */
    public double[] response(int i) {
        return responses[i];
    }

    /**
     * Minimises the active lanes from x, in place.
     *
     * @param x all variables, inside their bounds
     * @param far true for a start that no neighbour gives
     */
    public void minimise(double[] x, boolean[] active, boolean far) {
        System.arraycopy(active, 0, moving, 0, LANES);
        Arrays.fill(slope, Double.NEGATIVE_INFINITY);
        for (int lane = 0; lane < LANES; lane++) {
            if (!active[lane]) continue;
            steps[lane] = 0;
            halvings[lane] = 0;
            halved[lane] = false;
            failed[lane] = false;
        }
        for (int round = 0; any(moving); round++) {
            cautious = far && round < CAUTIOUS_ROUNDS;
            system.derivatives(x, sound, cautious);
            if (round > 0) checkProgress(x);
            holdAtBounds(x);
            for (int i = 0; i < n * LANES; i++) direction[i] = -system.gradient[i];
            system.hessian().solve(direction, sound);
            for (int i = 0; i < watched.length; i++) respond(i);
            advance(x, round);
        }
    }

    private void respond(int i) {
        int k = watched[i];
        Arrays.fill(column, 0.0);
        Arrays.fill(column, k * LANES, (k + 1) * LANES, 1.0);
        system.hessian().solveAgain(column);
        for (int lane = 0; lane < LANES; lane++) {
            if (!moving[lane]) continue;
            double own = column[k * LANES + lane];
            for (int o = lane; o < n * LANES; o += LANES) responses[i][o] = column[o] / own;
        }
    }

    private static boolean any(boolean[] lanes) {
        boolean any = false;
        for (boolean lane : lanes) any |= lane;
        return any;
    }

    /** Where the slope along the last step has not shrunk, or −2 ln λ has no value, half of the step has to do. */
    private void checkProgress(double[] x) {
        for (int lane = 0; lane < LANES; lane++) {
            halved[lane] = false;
            if (!moving[lane]) continue;
            double now = 0.0;
            for (int i = lane; i < n * LANES; i += LANES) now += system.gradient[i] * step[i];
            boolean progress = sound[lane] > 0.0 && Math.abs(now) <= 0.9 * Math.abs(slope[lane]);
            if (progress) continue;
            if (halvings[lane]++ == LARGEST_HALVINGS) {
                sound[lane] = 0.0;
                continue;
            }
            halved[lane] = true;
            slope[lane] *= 0.5;
            for (int i = lane; i < n * LANES; i += LANES) {
                step[i] *= 0.5;
                x[i] -= step[i];
            }
        }
    }

    /** A variable at a bound with the gradient pointing outward stays. */
    private void holdAtBounds(double[] x) {
        double[] gradient = system.gradient;
        Arrays.fill(holds, false);
        for (int k = 0; k < n; k++) {
            double low = layout.lower[k];
            double high = layout.upper[k];
            for (int lane = 0; lane < LANES; lane++) {
                int i = k * LANES + lane;
                boolean held = x[i] <= low && gradient[i] > 0.0 || x[i] >= high && gradient[i] < 0.0 || low == high;
                if (!held) continue;
                gradient[i] = 0.0;
                holds[lane] = true;
                system.hessian().hold(k, lane);
            }
        }
    }

    private void advance(double[] x, int round) {
        for (int lane = 0; lane < LANES; lane++) {
            if (!moving[lane]) continue;
            steps[lane]++;
            if (halved[lane]) continue;
            double along = 0.0;
            for (int i = lane; i < n * LANES; i += LANES) along += system.gradient[i] * direction[i];
            edm[lane] = -0.5 * along;
            boolean usable = sound[lane] > 0.0 && edm[lane] >= 0.0 && round < LARGEST_STEPS;
            if (!usable) {
                failed[lane] = true;
                moving[lane] = false;
                continue;
            }
            boolean clipped = move(x, lane);
            if (!clipped && !cautious) rest(lane);
        }
    }

    /** Ends a lane whose last step, inside the bounds, led close enough to the minimum. */
    private void rest(int lane) {
        double before = edm[lane];
        boolean exact = quadratic && !holds[lane]; // else a variable may want to leave its bound after the step
        if (!exact && !(before <= (smooth ? SMOOTH_EDM : KINKED_EDM))) return;
        moving[lane] = false;
        edm[lane] = smooth ? SMOOTH_FACTOR * before * before : KINKED_FACTOR * before;
        if (exact) edm[lane] = Math.min(before, QUADRATIC_EDM);
    }

    /** @return true if a bound shortened the step */
    private boolean move(double[] x, int lane) {
        boolean clipped = false;
        double along = 0.0;
        for (int k = 0; k < n; k++) {
            int i = k * LANES + lane;
            double wanted = x[i] + direction[i];
            double to = Math.min(Math.max(wanted, layout.lower[k]), layout.upper[k]);
            clipped |= to != wanted;
            step[i] = to - x[i];
            along += system.gradient[i] * step[i];
            x[i] = to;
        }
        slope[lane] = along;
        return clipped;
    }
}
