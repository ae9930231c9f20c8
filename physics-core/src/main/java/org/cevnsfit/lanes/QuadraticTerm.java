package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.Arrays;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.PartTemplates;

/**
 * −2 ln λ of an experiment with Gaussian bins whose parts are only scaled by nuisances: μ = Σ_r N_r R_r(θ). Its bins are summed once and for all, −2 ln λ = Nᵀ A(θ) N −
 * 2 b(θ)ᵀ N + c with A_rs = Σ_b R_r R_s/σ², so a point costs a few multiply-adds however many bins there are. Rows that the couplings do not move are
 * taken relative to their nominal counts, which keeps c small.
 */
public final class QuadraticTerm implements LaneTerm {
    /** Largest c: −2 ln λ is a difference of numbers of this size. */
    private static final double LARGEST_CONSTANT = 1e7;

    private final LaneKernels kernels;
    private final LocalVariables variables;
    private final LaneMonomials monomials = new LaneMonomials();
    private final QuadraticRows rows;
    private final int n; // variables
    private final int size; // rows
    private final double constant;
    private final double[] a; // lower triangle of A, shape [rows × rows]
    private final double[] b; // shape [rows]
    private final double[] norm;
    private final double[] residual; // A N − b
    private final double[] reference = new double[LANES];
    private final double[] low = new double[LANES];

    private QuadraticTerm(ExperimentTemplates templates, LaneKernels kernels) {
        this.kernels = kernels;
        variables = LocalVariables.of(templates);
        n = variables.members().length;
        rows = new QuadraticRows(templates, variables, monomials);
        size = rows.size();
        constant = rows.constant();
        a = new double[size * size * LANES];
        b = new double[size * LANES];
        norm = new double[size * LANES];
        residual = new double[size * LANES];
        rows.fillShared(a, b);
    }

    /** @return the experiment in this form, or bin by bin where it has none */
    public static LaneTerm of(ExperimentTemplates templates, LaneKernels kernels) {
        boolean linear = templates.gaussian() && templates.parts().stream().noneMatch(QuadraticTerm::shaped);
        if (!linear) return new BinnedTerm(templates, kernels);
        QuadraticTerm term = new QuadraticTerm(templates, kernels);
        return term.constant < LARGEST_CONSTANT ? term : new BinnedTerm(templates, kernels);
    }

    private static boolean shaped(PartTemplates part) {
        return part.firstMorph() >= 0 || part.secondMorph() >= 0 || part.shifted();
    }

    @Override
    public int[][] members() {
        return variables.members();
    }

    @Override
    public int timeVariable() {
        return -1;
    }

    @Override
    public boolean quadratic() {
        return true;
    }

    @Override
    public void contract(double[] theta) {
        monomials.evaluate(theta);
        rows.contract(kernels, a, b);
    }

    /** norm and residual at z */
    private void predict(double[] z) {
        for (int r = 0; r < size; r++) {
            int v = rows.variable(r);
            double offset = rows.offset(r);
            for (int lane = 0; lane < LANES; lane++) {
                norm[r * LANES + lane] = v < 0 ? offset : offset + z[v * LANES + lane];
                residual[r * LANES + lane] = -b[r * LANES + lane];
            }
        }
        for (int r = 0; r < size; r++) {
            for (int s = 0; s <= r; s++) {
                int at = (r * size + s) * LANES;
                for (int lane = 0; lane < LANES; lane++) {
                    residual[r * LANES + lane] =
                            Math.fma(a[at + lane], norm[s * LANES + lane], residual[r * LANES + lane]);
                    if (r != s)
                        residual[s * LANES + lane] =
                                Math.fma(a[at + lane], norm[r * LANES + lane], residual[s * LANES + lane]);
                }
            }
        }
    }

    @Override
    public void value(double[] z, double[] chi2, double[] lowest) {
        predict(z);
        Arrays.fill(chi2, 0, LANES, constant);
        for (int i = 0; i < size * LANES; i++) chi2[i % LANES] += norm[i] * (residual[i] - b[i]);
        Arrays.fill(lowest, 0, LANES, 1.0);
    }

    @Override
    public void derivatives(double[] z, double[] gradient, double[] hessian, double[] lowest, boolean convex) {
        predict(z);
        Arrays.fill(gradient, 0, n * LANES, 0.0);
        Arrays.fill(hessian, 0, n * n * LANES, 0.0);
        Arrays.fill(lowest, 0, LANES, 1.0);
        for (int r = 0; r < size; r++) {
            int v = rows.variable(r);
            if (v < 0) continue;
            for (int lane = 0; lane < LANES; lane++) gradient[v * LANES + lane] += 2.0 * residual[r * LANES + lane];
            for (int s = 0; s <= r; s++) {
                int w = rows.variable(s);
                if (w < 0) continue;
                double factor = r != s && v == w ? 4.0 : 2.0;
                int to = (Math.max(v, w) * n + Math.min(v, w)) * LANES;
                int from = (r * size + s) * LANES;
                for (int lane = 0; lane < LANES; lane++) hessian[to + lane] += factor * a[from + lane];
            }
        }
    }

    @Override
    public void reference(double[] z) {
        value(z, reference, low);
    }

    @Override
    public void change(double[] z, double[] change, double[] lowest) {
        value(z, change, lowest);
        for (int lane = 0; lane < LANES; lane++) change[lane] -= reference[lane];
    }
}
