package org.cevnsfit.nuisance;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cevnsfit.error.InputException;

/**
 * All nuisances of a fit, each name once, and what they cost: Σ (x/σ)² over the independent ones plus xᵀ C⁻¹ x for every covariance block.
 *
 * @param pulls nuisances in the order of every array of them
 * @param blocks covariances between some of them; a nuisance is in one block at most
 */
public record NuisancePrior(List<Pull> pulls, List<Covariance> blocks) implements Serializable {
    private static final double WIDTH_TOLERANCE = 1e-6;

    public NuisancePrior {
        pulls = List.copyOf(pulls);
        blocks = List.copyOf(blocks);
        Set<String> seen = new HashSet<>();
        for (Covariance block : blocks) {
            for (int k = 0; k < block.size(); k++) {
                String name = block.names().get(k);
                if (!seen.add(name)) {
                    throw new InputException(
                            "nuisance " + name, "is in two covariance blocks, one is allowed", "merge the blocks");
                }
                checkWidth(pull(pulls, name), block.matrix()[k][k], block);
            }
        }
    }

    /** Nuisances without correlations. */
    public static NuisancePrior independent(List<Pull> pulls) {
        return new NuisancePrior(pulls, List.of());
    }

    /**
     * @param blocks covariances that may name further nuisances, which are integrated out: they are no part of this fit
     */
    public static NuisancePrior of(List<Pull> pulls, List<Covariance> blocks) {
        List<String> names = pulls.stream().map(Pull::name).toList();
        List<Covariance> kept = new ArrayList<>();
        for (Covariance block : blocks) {
            long present = block.names().stream().filter(names::contains).count();
            if (present > 1) kept.add(block.of(names));
        }
        return new NuisancePrior(pulls, kept);
    }

    /** @return the prior of some of the nuisances, in this order; a covariance block is in it as a whole or not at all */
    public NuisancePrior of(int[] some) {
        List<Pull> kept = Arrays.stream(some).mapToObj(pulls::get).toList();
        return of(kept, blocks);
    }

    private static Pull pull(List<Pull> pulls, String name) {
        return pulls.stream()
                .filter(pull -> pull.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no nuisance " + name));
    }

    private static void checkWidth(Pull pull, double variance, Covariance block) {
        double sigma = Math.sqrt(variance);
        if (Math.abs(sigma / pull.sigma() - 1.0) <= WIDTH_TOLERANCE) return;
        throw new InputException(
                "nuisance " + pull.name(),
                "has width " + pull.sigma() + ", the covariance of " + block.names() + " gives " + sigma,
                "make both equal, or give a correlation instead of a covariance");
    }

    /** @return 1/σ² of each nuisance, 0 for free ones and for members of a block */
    public double[] inverseVariances() {
        double[] inverse = pulls.stream()
                .mapToDouble(pull -> 1.0 / (pull.sigma() * pull.sigma()))
                .toArray();
        for (Covariance block : blocks) for (int k : indices(block)) inverse[k] = 0.0;
        return inverse;
    }

    /** @return covariance of all nuisances, +∞ on the diagonal for free ones, shape [pulls × pulls] */
    public double[][] covariance() {
        double[][] all = new double[pulls.size()][pulls.size()];
        for (int k = 0; k < all.length; k++)
            all[k][k] = pulls.get(k).sigma() * pulls.get(k).sigma();
        for (Covariance block : blocks) {
            int[] at = indices(block);
            double[][] c = block.matrix();
            for (int k = 0; k < at.length; k++) for (int l = 0; l < at.length; l++) all[at[k]][at[l]] = c[k][l];
        }
        return all;
    }

    /** @return positions of a block's nuisances among all, in the order of its matrix */
    public int[] indices(Covariance block) {
        List<String> names = pulls.stream().map(Pull::name).toList();
        return block.names().stream().mapToInt(names::indexOf).toArray();
    }

    /** @return what each nuisance adds to −2 ln λ: (x/σ)², or x_k (C⁻¹ x)_k in a block, where a share can be negative */
    public double[] penalties(double[] x) {
        double[] share = inverseVariances();
        for (int k = 0; k < share.length; k++) share[k] *= x[k] * x[k];
        for (Covariance block : blocks) {
            int[] at = indices(block);
            double[][] c = block.inverse();
            for (int k = 0; k < at.length; k++) {
                for (int l = 0; l < at.length; l++) share[at[k]] += x[at[k]] * c[k][l] * x[at[l]];
            }
        }
        return share;
    }
}
