package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.Arrays;
import org.cevnsfit.prediction.ExperimentTemplates;

/** The statistic of an experiment's bins, Poisson or Gaussian, and its derivatives with respect to the counts. */
final class BinStatistic {
    private final LaneKernels kernels;
    private final double[] observed;
    private final double[] inverse; // Poisson: 1/n, or 1 where n = 0
    private final double[] precision; // Gaussian: 1/σ²; null for Poisson
    private final double[] work;
    final double[] slope; // ∂(χ²/2)/∂μ
    final double[] weight; // ∂²(χ²/2)/∂μ²
    private final double[] referenceValue = new double[LANES];

    BinStatistic(LaneKernels kernels, ExperimentTemplates templates) {
        this.kernels = kernels;
        observed = templates.observed();
        inverse = Arrays.stream(observed).map(n -> n > 0.0 ? 1.0 / n : 1.0).toArray();
        precision = templates.gaussian()
                ? Arrays.stream(templates.variance()).map(v -> 1.0 / v).toArray()
                : null;
        work = new double[2 * observed.length * LANES];
        slope = new double[observed.length * LANES];
        weight = new double[observed.length * LANES];
        if (precision == null) return;
        for (int i = 0; i < weight.length; i++) weight[i] = precision[i / LANES];
    }

    /** Slopes and weights at μ; {@code lowest} receives the smallest Poisson μ. */
    void weights(double[] mu, double[] lowest) {
        if (precision == null) {
            kernels.poissonWeights(mu, observed, slope, weight, lowest);
        } else {
            kernels.gaussianSlope(mu, observed, precision, slope);
            Arrays.fill(lowest, 0, LANES, 1.0);
        }
    }

    void value(double[] mu, double[] chi2, double[] lowest) {
        if (precision == null) {
            kernels.poissonValue(mu, observed, inverse, work, chi2, lowest);
        } else {
            kernels.gaussianValue(mu, observed, precision, chi2);
            Arrays.fill(lowest, 0, LANES, 1.0);
        }
        for (int lane = 0; lane < LANES; lane++) chi2[lane] *= 2.0;
    }

    /** Makes the counts the reference of {@link #change}. */
    void reference(double[] mu) {
        if (precision == null) return; // the change needs the counts only
        kernels.gaussianValue(mu, observed, precision, referenceValue);
        for (int lane = 0; lane < LANES; lane++) referenceValue[lane] *= 2.0;
    }

    /** Change of −2 ln λ from the reference. */
    void change(double[] mu, double[] reference, double[] change, double[] lowest) {
        if (precision == null) {
            kernels.poissonChange(mu, reference, observed, change, lowest);
            for (int lane = 0; lane < LANES; lane++) change[lane] *= 2.0;
        } else {
            value(mu, change, lowest);
            for (int lane = 0; lane < LANES; lane++) change[lane] -= referenceValue[lane];
        }
    }
}
