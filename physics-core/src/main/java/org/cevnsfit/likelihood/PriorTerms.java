package org.cevnsfit.likelihood;

import org.cevnsfit.nuisance.Covariance;
import org.cevnsfit.nuisance.NuisancePrior;

/** What the nuisances add to −2 ln λ, Σ (x/σ)² + Σ_blocks xᵀ C⁻¹ x, with derivatives. No allocation after construction. */
final class PriorTerms {
    private final double[] inverseVariance; // per nuisance, 0 if free or in a block
    private final int[][] members; // [block][position] → nuisance
    private final double[][][] inverse; // [block] C⁻¹

    PriorTerms(NuisancePrior prior) {
        inverseVariance = prior.inverseVariances();
        members = prior.blocks().stream().map(prior::indices).toArray(int[][]::new);
        inverse = prior.blocks().stream().map(Covariance::inverse).toArray(double[][][]::new);
    }

    /** @return members of each covariance block */
    int[][] blocks() {
        return members;
    }

    double penalty(double[] at) {
        double sum = 0.0;
        for (int k = 0; k < inverseVariance.length; k++) sum += at[k] * at[k] * inverseVariance[k];
        for (int b = 0; b < members.length; b++) {
            int[] m = members[b];
            for (int k = 0; k < m.length; k++) sum += at[m[k]] * row(b, k, at);
        }
        return sum;
    }

    /** Adds gradient, Hessian and the same Hessian to its convex part. */
    void addDerivatives(double[] at, double[] g, double[] h, double[] c, int n) {
        for (int k = 0; k < inverseVariance.length; k++) {
            g[k] += 2.0 * at[k] * inverseVariance[k];
            h[k * n + k] += 2.0 * inverseVariance[k];
            c[k * n + k] += 2.0 * inverseVariance[k];
        }
        for (int b = 0; b < members.length; b++) {
            int[] m = members[b];
            for (int k = 0; k < m.length; k++) {
                g[m[k]] += 2.0 * row(b, k, at);
                for (int l = 0; l < m.length; l++) {
                    h[m[k] * n + m[l]] += 2.0 * inverse[b][k][l];
                    c[m[k] * n + m[l]] += 2.0 * inverse[b][k][l];
                }
            }
        }
    }

    /** (C⁻¹ x)_k */
    private double row(int block, int k, double[] at) {
        double sum = 0.0;
        for (int l = 0; l < members[block].length; l++) sum += inverse[block][k][l] * at[members[block][l]];
        return sum;
    }
}
