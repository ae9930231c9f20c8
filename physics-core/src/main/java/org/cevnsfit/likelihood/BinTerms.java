package org.cevnsfit.likelihood;

import java.util.Arrays;
import org.cevnsfit.prediction.ExperimentTemplates;

/** What the bins of an experiment add to −2 ln λ, as a function of their expected counts μ. */
sealed interface BinTerms {
    static BinTerms of(ExperimentTemplates templates) {
        return templates.gaussian()
                ? new Gaussian(templates.observed(), templates.variance())
                : new Poisson(templates.observed());
    }

    /** @return Σ_b χ²_b; +∞ outside the domain */
    double chi2(double[] mu);

    /** @return change of Σ_b χ²_b from a reference, good to about 1e-4; +∞ outside the domain */
    double change(double[] mu, double[] reference);

    /**
     * Fills ∂(χ²/2)/∂μ and the root of ∂²(χ²/2)/∂μ², per bin.
     *
     * @return false outside the domain
     */
    boolean weights(double[] mu, double[] slope, double[] root);

    /** Counts that scatter by Poisson's law. */
    final class Poisson implements BinTerms {
        private final double[] observed;
        private final double[] rootObserved;
        private final double[] work;

        private Poisson(double[] observed) {
            this.observed = observed;
            rootObserved = Arrays.stream(observed).map(Math::sqrt).toArray();
            work = new double[observed.length];
        }

        @Override
        public double chi2(double[] mu) {
            return PoissonKernel.chi2(mu, observed);
        }

        @Override
        public double change(double[] mu, double[] reference) {
            return PoissonKernel.change(mu, reference, observed, work);
        }

        @Override
        public boolean weights(double[] mu, double[] slope, double[] root) {
            return PoissonKernel.weights(mu, observed, rootObserved, slope, root);
        }
    }

    /** Counts with a published variance; a negative μ is legal. */
    final class Gaussian implements BinTerms {
        private final double[] observed;
        private final double[] inverseVariance;
        private final double[] inverseSigma;

        private Gaussian(double[] observed, double[] variance) {
            this.observed = observed;
            inverseVariance = Arrays.stream(variance).map(v -> 1.0 / v).toArray();
            inverseSigma = Arrays.stream(inverseVariance).map(Math::sqrt).toArray();
        }

        @Override
        public double chi2(double[] mu) {
            return GaussianKernel.chi2(mu, observed, inverseVariance);
        }

        @Override
        public double change(double[] mu, double[] reference) {
            return GaussianKernel.change(mu, reference, observed, inverseVariance);
        }

        @Override
        public boolean weights(double[] mu, double[] slope, double[] root) {
            return GaussianKernel.weights(mu, observed, inverseVariance, inverseSigma, slope, root);
        }
    }
}
