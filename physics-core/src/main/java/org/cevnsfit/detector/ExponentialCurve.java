package org.cevnsfit.detector;

import org.cevnsfit.numerics.GaussLegendre;

/** exp(−C (E − E₀)) integrated over energy bins [keVee]; the coordinate is the decay constant C [1/keVee]. */
public final class ExponentialCurve implements EnergyCurve {
    private static final long serialVersionUID = 1L;
    private static final double SAME = 1e-9; // relative difference of two bin widths that is rounding

    private final double[] middleKeVee; // less E₀
    private final double[] halfKeVee;
    private final double[] nodes; // of a rule on [−1, 1]
    private final double[] weights;

    /**
     * @param edgesKeVee edges of the energy bins
     * @param originKeVee E₀, where the height is taken
     * @param steepestPerKeVee largest |C| to be integrated with full accuracy
     */
    public ExponentialCurve(double[] edgesKeVee, double originKeVee, double steepestPerKeVee) {
        int bins = edgesKeVee.length - 1;
        middleKeVee = new double[bins];
        halfKeVee = new double[bins];
        for (int i = 0; i < bins; i++) {
            middleKeVee[i] = 0.5 * (edgesKeVee[i] + edgesKeVee[i + 1]) - originKeVee;
            halfKeVee[i] = 0.5 * (edgesKeVee[i + 1] - edgesKeVee[i]);
        }
        double ratio = BinQuadrature.widest(edgesKeVee) * Math.abs(steepestPerKeVee);
        GaussLegendre rule = new GaussLegendre(new double[] {-1.0, 1.0}, BinQuadrature.nodes(ratio));
        nodes = rule.nodes();
        weights = rule.weights();
    }

    @Override
    public int bins() {
        return halfKeVee.length;
    }

    @Override
    public int coordinates() {
        return 1;
    }

    /** Around the middle m of a bin, ∫ exp(−C E) dE = exp(−C m) M₀ with M_k = ∫ (E − m)^k exp(−C (E − m)) dE, the same for bins of one width. */
    @Override
    public void counts(double[] at, double[] counts, double[][] first, double[][] second) {
        double decay = at[0];
        double half = 0.0;
        double m0 = 0.0;
        double m1 = 0.0;
        double m2 = 0.0;
        for (int i = 0; i < counts.length; i++) {
            if (Math.abs(halfKeVee[i] - half) > SAME * half) {
                half = halfKeVee[i];
                m0 = moment(0, decay, half);
                m1 = moment(1, decay, half);
                m2 = moment(2, decay, half);
            }
            double m = middleKeVee[i];
            double value = Math.exp(-decay * m);
            counts[i] = value * m0;
            if (first == null) continue;
            first[0][i] = -value * (m * m0 + m1);
            second[0][i] = value * (m * m * m0 + 2.0 * m * m1 + m2);
        }
    }

    private double moment(int power, double decay, double half) {
        double sum = 0.0;
        for (int p = 0; p < nodes.length; p++) {
            double distance = half * nodes[p];
            double term = half * weights[p] * Math.exp(-decay * distance);
            for (int k = 0; k < power; k++) term *= distance;
            sum += term;
        }
        return sum;
    }
}
