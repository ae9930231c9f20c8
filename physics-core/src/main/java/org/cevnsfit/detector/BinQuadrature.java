package org.cevnsfit.detector;

import java.io.Serializable;
import org.cevnsfit.numerics.GaussLegendre;

/**
 * Nodes and weights that integrate a smooth function over every energy bin.
 *
 * @param bins number of bins
 * @param perBin nodes in each bin
 * @param nodesKeVee nodes, bin by bin
 * @param weightsKeVee their weights
 */
record BinQuadrature(int bins, int perBin, double[] nodesKeVee, double[] weightsKeVee) implements Serializable {
    private static final double ACCURACY = 1e-12;
    private static final int MOST = 60;

    /**
     * @param edgesKeVee edges of the bins
     * @param lengthKeVee smallest length over which the function changes: width of a Gaussian line, decay length of an exponential
     */
    static BinQuadrature of(double[] edgesKeVee, double lengthKeVee) {
        double widest = 0.0;
        for (int i = 1; i < edgesKeVee.length; i++) widest = Math.max(widest, edgesKeVee[i] - edgesKeVee[i - 1]);
        int perBin = nodes(widest / lengthKeVee);
        GaussLegendre rule = new GaussLegendre(edgesKeVee, perBin);
        return new BinQuadrature(edgesKeVee.length - 1, perBin, rule.nodes(), rule.weights());
    }

    /** Smallest n whose error r^(2n) (n!)⁴ f^(2n) / ((2n + 1) ((2n)!)³) is negligible; f^(2n) = (2n − 1)!! at the peak of a Gaussian. */
    private static int nodes(double ratio) {
        double error = ratio * ratio / 24.0; // n = 1
        int n = 1;
        while (error > ACCURACY && n < MOST) {
            n++;
            double pair = 2.0 * n * (2.0 * n - 1.0);
            double factor = ratio * ratio * n * n * n * (double) n / (pair * pair * pair) * (2.0 * n - 1.0);
            error *= factor * (2.0 * n - 1.0) / (2.0 * n + 1.0);
        }
        return n;
    }
}
