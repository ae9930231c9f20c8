package org.cevnsfit.detector;

import java.util.Arrays;

/** exp(−C (E − E₀)) integrated over energy bins [keVee]; the coordinate is the decay constant C [1/keVee]. */
public final class ExponentialCurve implements EnergyCurve {
    private static final long serialVersionUID = 1L;

    private final BinQuadrature rule;
    private final double[] distanceKeVee; // E − E₀ at the nodes

    /**
     * @param edgesKeVee edges of the energy bins
     * @param originKeVee E₀, where the height is taken
     * @param steepestPerKeVee largest |C| to be integrated with full accuracy
     */
    public ExponentialCurve(double[] edgesKeVee, double originKeVee, double steepestPerKeVee) {
        double shortest = 1.0 / Math.max(Math.abs(steepestPerKeVee), Double.MIN_NORMAL);
        rule = BinQuadrature.of(edgesKeVee, shortest);
        distanceKeVee =
                Arrays.stream(rule.nodesKeVee()).map(e -> e - originKeVee).toArray();
    }

    @Override
    public int bins() {
        return rule.bins();
    }

    @Override
    public int coordinates() {
        return 1;
    }

    @Override
    public void counts(double[] at, double[] counts, double[][] first, double[][] second) {
        double decay = at[0];
        double[] weight = rule.weightsKeVee();
        int perBin = rule.perBin();
        for (int i = 0, node = 0; i < counts.length; i++) {
            double sum = 0.0;
            double sum1 = 0.0;
            double sum2 = 0.0;
            for (int p = 0; p < perBin; p++, node++) {
                double distance = distanceKeVee[node];
                double value = weight[node] * Math.exp(-decay * distance);
                sum += value;
                sum1 -= value * distance;
                sum2 += value * distance * distance;
            }
            counts[i] = sum;
            if (first == null) continue;
            first[0][i] = sum1;
            second[0][i] = sum2;
        }
    }
}
