package org.cevnsfit.profile;

import java.util.List;
import org.cevnsfit.lanes.LaneCounts;
import org.cevnsfit.lanes.LaneKernels;
import org.cevnsfit.lanes.LaneLayouts;
import org.cevnsfit.lanes.LaneMinimiser;
import org.cevnsfit.lanes.LanePieces;
import org.cevnsfit.lanes.LaneProblem;
import org.cevnsfit.prediction.ExperimentTemplates;

/**
 * Profiles a block with {@value LaneKernels#LANES} points side by side: the block is cut into as many walks of consecutive points, each lane walks one. Points that a lane cannot
 * settle are left to the profiler of single points.
 */
final class LaneWalk {
    private static final int LANES = LaneKernels.LANES;

    private final LaneProblem problem;
    private final LaneMinimiser minimiser;
    private final LaneStarts starts;
    private final LaneMemory memory;
    private final ComponentProfiler single;
    private final int[] free;
    private final double[] theta;
    private final double[] x;
    private final double[] chi2 = new double[LANES];
    private final double[] lowest = new double[LANES];
    private final double[][] chi2PerExperiment;
    private final boolean[] active = new boolean[LANES];
    private final boolean[] left = new boolean[LANES]; // to the profiler of single points
    private final boolean[] inside = new boolean[LANES]; // all nuisances within their bounds
    private final int[] steps = new int[LANES];
    private final double[] nuisances;
    private final double[] values;
    private final ProfilePoint point;

    LaneWalk(
            LaneKernels kernels,
            List<ExperimentTemplates> templates,
            LaneLayouts layouts,
            int nuisances,
            int[] free,
            ComponentProfiler single) {
        problem = new LaneProblem(kernels, templates, layouts);
        minimiser = problem.minimiser();
        memory = new LaneMemory(problem.lower(), problem.upper());
        starts = new LaneStarts(problem);
        this.single = single;
        this.free = free;
        theta = new double[free.length * LANES];
        x = new double[problem.variables() * LANES];
        chi2PerExperiment = new double[templates.size()][LANES];
        this.nuisances = new double[nuisances * LANES];
        point = single.newPoint();
        values = new double[point.couplings.length];
    }

    /** As {@link BlockProfiler#pieces}. */
    LanePieces pieces(PointColumns block, int first, int batches) {
        LanePieces pieces = problem.pieces();
        for (int batch = 0; batch < batches; batch++) {
            for (int lane = 0; lane < LANES; lane++) {
                int p = first + batch * LANES + lane;
                setCouplings(lane, block, p);
                for (int k = 0; k < point.nuisances.length; k++) point.nuisances[k] = block.nuisances[k][p];
                problem.variables(point.nuisances, x, lane);
            }
            pieces.add(theta, x);
        }
        return pieces;
    }

    /** @return what the likelihood evaluated so far */
    LaneCounts counts() {
        return problem.counts();
    }

    private void setCouplings(int lane, PointColumns block, int p) {
        for (int c = 0; c < free.length; c++) theta[c * LANES + lane] = block.couplings[free[c]][p];
    }

    void profile(PointColumns block) {
        int length = (block.size + LANES - 1) / LANES;
        memory.forget();
        for (int step = 0; step < length; step++) {
            for (int lane = 0; lane < LANES; lane++) {
                int p = lane * length + step;
                active[lane] = p < block.size;
                setCouplings(lane, block, Math.min(p, block.size - 1));
            }
            profileStep();
            for (int lane = 0; lane < LANES; lane++) {
                if (active[lane]) report(lane, block, lane * length + step);
            }
            memory.remember(x);
        }
    }

    private void profileStep() {
        problem.contract(theta);
        memory.extrapolate(x);
        minimiser.minimise(x, active, memory.isEmpty());
        System.arraycopy(minimiser.steps, 0, steps, 0, LANES);
        System.arraycopy(minimiser.failed, 0, left, 0, LANES);
        starts.search(x, active, left, steps);
        problem.value(x, chi2, lowest, chi2PerExperiment);
        problem.nuisances(x, nuisances, inside);
    }

    private void report(int lane, PointColumns block, int p) {
        boolean settled = !left[lane] && lowest[lane] > 0.0 && Double.isFinite(chi2[lane]);
        if (!settled || !inside[lane]) {
            alone(lane, block, p);
            return;
        }
        block.chi2[p] = chi2[lane];
        for (int e = 0; e < chi2PerExperiment.length; e++) block.chi2PerExperiment[e][p] = chi2PerExperiment[e][lane];
        for (int k = 0; k < block.nuisances.length; k++) block.nuisances[k][p] = nuisances[k * LANES + lane];
        block.status[p] = (byte) (problem.atBound(x, lane) ? FitStatus.AT_BOUND : FitStatus.CONVERGED).ordinal();
        block.iterations[p] = steps[lane];
        block.edm[p] = minimiser.edm[lane];
        block.starts[p] = starts.tried();
    }

    /** Leaves a point to the profiler of single points; its minimum takes the lane's place in the walk. */
    private void alone(int lane, PointColumns block, int p) {
        for (int c = 0; c < values.length; c++) values[c] = block.couplings[c][p];
        single.restart();
        single.profile(values, point);
        block.set(p, point);
        block.iterations[p] += steps[lane];
        problem.variables(point.nuisances, x, lane);
    }
}
