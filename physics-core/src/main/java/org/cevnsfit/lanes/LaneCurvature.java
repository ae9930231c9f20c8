package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.List;

/**
 * What the slopes s_b = ∂(χ²/2)/∂μ_b contribute for the blocks of parts: the gradient 2 Σ_b s_b ∂μ_b and the part 2 Σ_b s_b ∂²μ_b of the Hessian. The slopes are
 * projected on the time profiles once; every derivative is then a scalar product over time groups and energy bins.
 */
final class LaneCurvature {
    private final LaneKernels kernels;
    private final List<LaneBlock> blocks;
    private final LaneTimes times;
    private final LocalVariables variables;
    private final int n;
    private final int nE;
    private final int nT;
    private final double[] back;
    private final double[] back1;
    private final double[] back2;
    private final double[] dot = new double[LANES];

    LaneCurvature(
            LaneKernels kernels, List<LaneBlock> blocks, LaneTimes times, LocalVariables variables, int nE, int nT) {
        this.kernels = kernels;
        this.blocks = blocks;
        this.times = times;
        this.variables = variables;
        this.nE = nE;
        this.nT = nT;
        n = variables.members().length;
        int size = times.groups() * nE * LANES;
        back = new double[size];
        back1 = new double[size];
        back2 = new double[size];
    }

    /** Adds to the gradient and to the lower triangle of the Hessian. */
    void add(double[] slope, double[] gradient, double[] hessian) {
        kernels.project(slope, times.q, times.groups(), nE, nT, back);
        if (variables.time() >= 0) {
            kernels.project(slope, times.q1, times.groups(), nE, nT, back1);
            kernels.project(slope, times.q2, times.groups(), nE, nT, back2);
        }
        for (int i = 0; i < blocks.size(); i++) add(blocks.get(i), gradient, hessian);
    }

    private void add(LaneBlock block, double[] gradient, double[] hessian) {
        int firstMorph = variables.firstMorph();
        int secondMorph = variables.secondMorph();
        if (block.variable >= 0) {
            dot(back, block.p, block);
            for (int lane = 0; lane < LANES; lane++) gradient[block.variable * LANES + lane] += 2.0 * dot[lane];
        }
        if (block.hasFirst()) {
            first(block, block.pR, firstMorph, gradient, hessian);
            second(block, back, block.pRR, firstMorph, firstMorph, hessian);
        }
        if (block.hasSecond()) {
            first(block, block.pF, secondMorph, gradient, hessian);
            second(block, back, block.pFF, secondMorph, secondMorph, hessian);
        }
        if (block.hasFirst() && block.hasSecond()) second(block, back, block.pRF, firstMorph, secondMorph, hessian);
        if (block.shifted) addTime(block, gradient, hessian);
    }

    private void addTime(LaneBlock block, double[] gradient, double[] hessian) {
        int time = variables.time();
        dot(back1, block.p, block);
        spread(block, time, gradient, hessian);
        second(block, back2, block.p, time, time, hessian);
        if (block.hasFirst()) second(block, back1, block.pR, variables.firstMorph(), time, hessian);
        if (block.hasSecond()) second(block, back1, block.pF, variables.secondMorph(), time, hessian);
    }

    private void first(LaneBlock block, double[] slope, int variable, double[] gradient, double[] hessian) {
        dot(back, slope, block);
        spread(block, variable, gradient, hessian);
    }

    /** With d = Σ s ∂(counts at norm 1): 2 norm d to the gradient, 2 d to the Hessian's mixed element with the norm. */
    private void spread(LaneBlock block, int variable, double[] gradient, double[] hessian) {
        int to = variable * LANES;
        for (int lane = 0; lane < LANES; lane++) gradient[to + lane] += 2.0 * block.norm[lane] * dot[lane];
        if (block.variable < 0) return;
        int mixed = place(variable, block.variable);
        for (int lane = 0; lane < LANES; lane++) hessian[mixed + lane] += 2.0 * dot[lane];
    }

    private void second(LaneBlock block, double[] projected, double[] spectrum, int k, int l, double[] hessian) {
        dot(projected, spectrum, block);
        int to = place(k, l);
        for (int lane = 0; lane < LANES; lane++) hessian[to + lane] += 2.0 * block.norm[lane] * dot[lane];
    }

    private void dot(double[] projected, double[] spectrum, LaneBlock block) {
        kernels.dotGroups(projected, block.group, spectrum, nE, dot, 0);
    }

    private int place(int k, int l) {
        return (Math.max(k, l) * n + Math.min(k, l)) * LANES;
    }
}
