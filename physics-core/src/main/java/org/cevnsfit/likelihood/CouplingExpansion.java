package org.cevnsfit.likelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.numerics.Cholesky;
import org.cevnsfit.prediction.PartTemplates;

/**
 * −2 ln λ as a function of the profiled couplings φ alone, for the search of its minima: expanded to second order in the expected counts around
 * one point, nuisances minimised to first order. Expected counts are a polynomial in φ, Σ_u m_u(φ) R_ub, so that with Δm = m(φ) − m(φ₀)
 *
 * <p>Q(φ) = cᵀΔm + ½ ΔmᵀGΔm, c_u = Σ_b (∂χ²/∂μ_b) R_ub, G = RᵀWR − RᵀWJ (JᵀWJ + P)⁻¹ JᵀWR,
 *
 * <p>where J are the derivatives of the counts with respect to the nuisances, P the pull terms and W the curvatures ∂²χ²/∂μ². All mirror minima and
 * valleys of the couplings are in the monomials m, exactly; Q costs a microsecond.
 */
public final class CouplingExpansion implements Objective {
    private static final double RIDGE = 1e-12;

    private final JointLikelihood likelihood;
    private final int couplings;
    private final int nuisances;
    private final int[][] powers; // [monomial][coupling], the constant one left out
    private final double[][] rows; // [monomial][bins of one experiment]
    private final double[][] scaledRows;
    private final double[] linear;
    private final double[] quadratic; // G, shape [monomials × monomials]
    private final double[] mixed; // RᵀWJ, shape [monomials × nuisances]
    private final double[] gradient;
    private final double[] hessian;
    private final double[] factor; // of JᵀWJ + P
    private final double[] column;
    private final int[] free;
    private final double[] origin;
    private final double[] change;
    private final double[] pulled;
    private final double[] turned;
    private final double[][] first;

    public CouplingExpansion(JointLikelihood likelihood) {
        this.likelihood = likelihood;
        couplings = likelihood.profiled();
        nuisances = likelihood.parameters() - couplings;
        powers = collect(likelihood, couplings);
        int bins = 0;
        for (int e = 0; e < likelihood.experiments(); e++) {
            bins = Math.max(bins, likelihood.experiment(e).bins());
        }
        int m = powers.length;
        rows = new double[m][bins];
        scaledRows = new double[m][bins];
        linear = new double[m];
        quadratic = new double[m * m];
        mixed = new double[m * nuisances];
        int n = likelihood.parameters();
        gradient = new double[n];
        hessian = new double[n * n];
        factor = new double[n * n];
        column = new double[n];
        free = new int[nuisances];
        origin = new double[m];
        change = new double[m];
        pulled = new double[m];
        turned = new double[m];
        first = new double[couplings][m];
    }

    private static int[][] collect(JointLikelihood likelihood, int couplings) {
        List<int[]> found = new ArrayList<>();
        for (int e = 0; e < likelihood.experiments(); e++) {
            for (PartTemplates part : likelihood.experiment(e).templates().parts()) {
                for (int u = 0; u < part.monomials().monomials(); u++) {
                    int[] power = PartBlock.profiledPowers(part.monomials(), u, couplings);
                    boolean constant = Arrays.stream(power).allMatch(p -> p == 0);
                    if (!constant && found.stream().noneMatch(known -> Arrays.equals(known, power))) found.add(power);
                }
            }
        }
        return found.toArray(int[][]::new);
    }

    /**
     * Expands around a point, best a minimum over the nuisances.
     *
     * @param at nuisances and profiled couplings
     * @param held nuisances that stay, for example at their bounds
     * @return false outside the domain
     */
    public boolean expand(double[] at, boolean[] held) {
        if (!likelihood.derivatives(at, gradient, hessian, factor)) return false;
        int m = powers.length;
        Arrays.fill(linear, 0.0);
        Arrays.fill(quadratic, 0.0);
        Arrays.fill(mixed, 0.0);
        for (int e = 0; e < likelihood.experiments(); e++) addExperiment(e, at);
        likelihood.restoreCouplings();
        minimiseNuisances(held);
        values(at, nuisances, origin);
        for (int u = 0; u < m; u++) if (!Double.isFinite(linear[u])) return false;
        return true;
    }

    /** @return true if no coupling changed the counts where expanded, for example because a norm nuisance switched the signal off */
    public boolean isBlind() {
        for (double value : linear) if (value != 0.0) return false;
        for (double value : quadratic) if (value != 0.0) return false;
        return true;
    }

    private void addExperiment(int e, double[] at) {
        ExperimentLikelihood experiment = likelihood.experiment(e);
        int bins = experiment.bins();
        int[] map = likelihood.globalOfLocal(e);
        double[] slope = experiment.slopeWeights();
        double[] root = experiment.rootWeights();
        double[] slopes = experiment.scaledSlopes();
        for (int u = 0; u < powers.length; u++) {
            likelihood.isolated(e, at, powers[u], rows[u]);
            linear[u] += 2.0 * PoissonKernel.dot(slope, rows[u], 0, bins);
            for (int b = 0; b < bins; b++) scaledRows[u][b] = root[b] * rows[u][b];
            for (int k = 0; k < map.length - couplings; k++) {
                double[] row = scaledRows[u];
                mixed[u * nuisances + map[k]] += 2.0 * PoissonKernel.dot(row, slopes, k * bins, bins);
            }
            for (int v = 0; v <= u; v++) {
                double sum = 0.0;
                for (int b = 0; b < bins; b++) sum = Math.fma(scaledRows[u][b], scaledRows[v][b], sum);
                quadratic[u * powers.length + v] += 2.0 * sum;
            }
        }
    }

    private void minimiseNuisances(boolean[] held) {
        int n = likelihood.parameters();
        int m = 0;
        for (int k = 0; k < nuisances; k++) if (!held[k] && factor[k * n + k] > 0.0) free[m++] = k;
        double[] a = hessian; // no longer needed
        for (int i = 0; i < m; i++) {
            for (int j = 0; j <= i; j++) a[i * n + j] = factor[free[i] * n + free[j]];
            a[i * n + i] *= 1.0 + RIDGE;
        }
        boolean solvable = Cholesky.factor(a, m, n);
        for (int u = 0; u < powers.length; u++) {
            for (int i = 0; i < m; i++) column[i] = mixed[u * nuisances + free[i]];
            if (solvable) Cholesky.solve(a, m, n, column);
            for (int v = 0; v <= u; v++) {
                double sum = 0.0;
                for (int i = 0; i < m; i++) sum += column[i] * mixed[v * nuisances + free[i]];
                double value = quadratic[u * powers.length + v] - (solvable ? sum : 0.0);
                quadratic[u * powers.length + v] = value;
                quadratic[v * powers.length + u] = value;
            }
        }
    }

    private void values(double[] phi, int offset, double[] out) {
        for (int u = 0; u < powers.length; u++) out[u] = product(powers[u], phi, offset, -1, -1);
    }

    private static double product(int[] power, double[] phi, int offset, int f, int g) {
        double product = 1.0;
        for (int i = 0; i < power.length; i++) {
            int p = power[i];
            if (i == f) product *= p--;
            if (i == g) product *= p--;
            for (int k = 0; k < p; k++) product *= phi[offset + i];
        }
        return product;
    }

    /** change = m(φ) − m(φ₀), pulled = G Δm */
    private void move(double[] phi) {
        values(phi, 0, change);
        int m = change.length;
        for (int u = 0; u < m; u++) change[u] -= origin[u];
        for (int u = 0; u < m; u++) pulled[u] = PoissonKernel.dot(change, quadratic, u * m, m);
    }

    @Override
    public int parameters() {
        return couplings;
    }

    /** @return Q, zero at the point of the expansion */
    @Override
    public double chi2(double[] phi) {
        move(phi);
        double sum = 0.0;
        for (int u = 0; u < change.length; u++) sum += change[u] * (linear[u] + 0.5 * pulled[u]);
        return sum;
    }

    /** @return ½ (m − m')ᵀ G (m − m') + |cᵀ(m − m')|: zero where both predict the same */
    public double distance(double[] phi, double[] other) {
        values(phi, 0, change);
        values(other, 0, pulled);
        int m = change.length;
        for (int u = 0; u < m; u++) change[u] -= pulled[u];
        double sum = 0.0;
        for (int u = 0; u < m; u++) sum += 0.5 * change[u] * PoissonKernel.dot(change, quadratic, u * m, m);
        return sum + Math.abs(PoissonKernel.dot(change, linear, 0, m));
    }

    @Override
    public boolean derivatives(double[] phi, double[] g, double[] h, double[] convex) {
        move(phi);
        int m = change.length;
        for (int f = 0; f < couplings; f++) {
            for (int u = 0; u < m; u++) first[f][u] = product(powers[u], phi, 0, f, -1);
            g[f] = 0.0;
            for (int u = 0; u < m; u++) g[f] += first[f][u] * (linear[u] + pulled[u]);
        }
        for (int f = 0; f < couplings; f++) {
            for (int u = 0; u < m; u++) turned[u] = PoissonKernel.dot(first[f], quadratic, u * m, m);
            for (int k = 0; k <= f; k++) {
                double curved = 0.0;
                for (int u = 0; u < m; u++) curved += product(powers[u], phi, 0, f, k) * (linear[u] + pulled[u]);
                double straight = PoissonKernel.dot(first[k], turned, 0, m);
                convex[f * couplings + k] = convex[k * couplings + f] = straight;
                h[f * couplings + k] = h[k * couplings + f] = straight + curved;
            }
        }
        return true;
    }
}
