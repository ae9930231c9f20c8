package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.PartTemplates;

/**
 * −2 ln λ of an experiment bin by bin, Poisson (saturated; Baker and Cousins, Nucl. Instrum. Meth. 221 (1984) 437) or Gaussian. The counts are
 * μ_ij = Σ_r N_r R_rij + Σ_B N_B Σ_g P_Bgi q_gj: rows shared by all points, and blocks that factorise into energy and time.
 */
public final class BinnedTerm implements LaneTerm {
    private final LaneKernels kernels;
    private final LocalVariables variables;
    private final LaneMonomials monomials = new LaneMonomials();
    private final LaneTimes times;
    private final List<LaneBlock> blocks = new ArrayList<>();
    private final FixedRows fixed;
    private final LaneSlopes slopes;
    private final LaneGram gram;
    private final LaneCurvature curvature;
    private final BinStatistic bins;
    private final int nE;
    private final int nT;
    private final double[] mu;
    private final double[] referenceMu;
    private final double[] unused; // takes what the convex part of a Hessian leaves out

    public BinnedTerm(ExperimentTemplates templates, LaneKernels kernels) {
        this.kernels = kernels;
        nE = templates.energyBins();
        nT = templates.timeBins();
        variables = LocalVariables.of(templates);
        times = new LaneTimes(kernels, nT);
        List<PartTemplates> moving =
                templates.parts().stream().filter(BinnedTerm::moves).toList();
        addBlocks(moving);
        times.allocate();
        fixed = new FixedRows(
                kernels, templates.parts().stream().filter(part -> !moves(part)).toList(), variables, nE, nT);
        slopes = new LaneSlopes(kernels, blocks, fixed, times, variables, nE, nT);
        double[][] shared = new double[variables.members().length][];
        for (int v = 0; v < shared.length; v++) if (slopes.rows[v] == null) shared[v] = fixed.slope(v);
        gram = new LaneGram(kernels, slopes.rows, shared, nE * nT);
        curvature = new LaneCurvature(kernels, blocks, times, variables, nE, nT);
        bins = new BinStatistic(kernels, templates);
        mu = new double[nE * nT * LANES];
        referenceMu = new double[nE * nT * LANES];
        unused = new double[shared.length * shared.length * LANES];
    }

    /** @return true if the couplings or a shape nuisance move the part */
    private static boolean moves(PartTemplates part) {
        return part.monomials().variables() > 0 || part.firstMorph() >= 0 || part.secondMorph() >= 0 || part.shifted();
    }

    private void addBlocks(List<PartTemplates> moving) {
        List<PartTemplates> left = new ArrayList<>(moving);
        moving.forEach(times::group);
        while (!left.isEmpty()) {
            PartTemplates model = left.get(0);
            List<PartTemplates> alike =
                    left.stream().filter(part -> alike(model, part)).toList();
            blocks.add(new LaneBlock(kernels, monomials, times, alike, variables.normOf(model), nE, nT));
            left.removeAll(alike);
        }
    }

    private boolean alike(PartTemplates a, PartTemplates b) {
        return variables.normOf(a) == variables.normOf(b)
                && a.offset() == b.offset()
                && a.shifted() == b.shifted()
                && a.firstMorph() == b.firstMorph()
                && a.secondMorph() == b.secondMorph();
    }

    @Override
    public int[][] members() {
        return variables.members();
    }

    @Override
    public int timeVariable() {
        return variables.time();
    }

    @Override
    public boolean quadratic() {
        return false;
    }

    @Override
    public void contract(double[] theta) {
        monomials.evaluate(theta);
        for (int i = 0; i < blocks.size(); i++) {
            LaneBlock block = blocks.get(i);
            block.contract();
            if (block.steady()) expand(block);
        }
    }

    private void expand(LaneBlock block) {
        kernels.expand(block.p, times.q, block.group, nE, nT, block.row);
    }

    /** The counts alone: blocks add up in energy before they meet time. */
    private void predict(double[] z, double[] out) {
        if (variables.time() >= 0) times.shiftTo(z, variables.time(), false);
        slopes.total().clear();
        for (int i = 0; i < blocks.size(); i++) {
            LaneBlock block = blocks.get(i);
            block.scale(z);
            block.morph(z, variables.firstMorph(), variables.secondMorph(), false);
            if (!block.steady()) slopes.total().add(block, block.p);
        }
        slopes.total().expand(times.q, out);
        addSteady(z, out);
    }

    /** The counts, with the row of each block and the derivatives of its spectrum. */
    private void predictRows(double[] z) {
        if (variables.time() >= 0) times.shiftTo(z, variables.time(), true);
        Arrays.fill(mu, 0.0);
        for (int i = 0; i < blocks.size(); i++) {
            LaneBlock block = blocks.get(i);
            block.scale(z);
            block.morph(z, variables.firstMorph(), variables.secondMorph(), true);
            if (block.steady()) continue;
            expand(block);
            kernels.addScaled(block.norm, 0, block.row, 0, nE * nT, mu, 0);
        }
        addSteady(z, mu);
    }

    private void addSteady(double[] z, double[] out) {
        fixed.addTo(out, z);
        for (int i = 0; i < blocks.size(); i++) {
            LaneBlock block = blocks.get(i);
            if (block.steady()) kernels.addScaled(block.norm, 0, block.row, 0, nE * nT, out, 0);
        }
    }

    @Override
    public void value(double[] z, double[] chi2, double[] lowest) {
        predict(z, mu);
        bins.value(mu, chi2, lowest);
    }

    @Override
    public void derivatives(double[] z, double[] gradient, double[] hessian, double[] lowest, boolean convex) {
        predictRows(z);
        bins.weights(mu, lowest);
        slopes.fill();
        gram.fill(bins.weight, hessian);
        Arrays.fill(gradient, 0, variables.members().length * LANES, 0.0);
        gram.sharedGradient(bins.slope, gradient);
        curvature.add(bins.slope, gradient, convex ? unused : hessian);
    }

    @Override
    public void reference(double[] z) {
        predict(z, referenceMu);
        bins.reference(referenceMu);
    }

    @Override
    public void change(double[] z, double[] change, double[] lowest) {
        predict(z, mu);
        bins.change(mu, referenceMu, change, lowest);
    }
}
