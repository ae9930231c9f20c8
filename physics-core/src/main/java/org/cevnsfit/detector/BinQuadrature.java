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
    private static final double ACCURACY = 1e-8; // of a bin at the peak of the narrowest line
    private static final int MOST = 60;

    /**
     * @param edgesKeVee edges of the bins
     * @param lengthKeVee smallest standard deviation of a Gaussian line
     */
    static BinQuadrature of(double[] edgesKeVee, double lengthKeVee) {
        int perBin = nodes(widest(edgesKeVee) / lengthKeVee);
        GaussLegendre rule = new GaussLegendre(edgesKeVee, perBin);
        return new BinQuadrature(edgesKeVee.length - 1, perBin, rule.nodes(), rule.weights());
    }

    /** Smallest n whose error r^(2n) (n!)⁴ f^(2n) / ((2n + 1) ((2n)!)³) is negligible; f^(2n) = (2n − 1)!! at the peak of a Gaussian. */
    static int nodes(double ratio) {
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

    static double widest(double[] edgesKeVee) {
        double widest = 0.0;
        for (int i = 1; i < edgesKeVee.length; i++) widest = Math.max(widest, edgesKeVee[i] - edgesKeVee[i - 1]);
        return widest;
    }
}
