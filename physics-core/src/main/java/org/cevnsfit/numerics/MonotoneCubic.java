package org.cevnsfit.numerics;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Piecewise cubic Hermite interpolation with continuous first derivative that is monotone wherever the data are. Inner slopes are
 * the weighted harmonic mean of Fritsch and Butland, SIAM J. Sci. Stat. Comput. 5 (1984) 300; end slopes are those of the
 * chord. Outside the nodes the function is constant.
 */
public final class MonotoneCubic implements Serializable {
    private static final long serialVersionUID = 1L;

    private final double[] x;
    private final double[] y;
    private final double[] slope;

    /**
     * @param x nodes, strictly increasing, at least two
     * @param y values at the nodes
     */
    public MonotoneCubic(double[] x, double[] y) {
        if (x.length != y.length || x.length < 2) {
            throw new IllegalStateException(x.length + " nodes and " + y.length + " values");
        }
        this.x = x.clone();
        this.y = y.clone();
        this.slope = new double[x.length];
        for (int k = 1; k + 1 < x.length; k++) slope[k] = innerSlope(k);
        int last = x.length - 1;
        slope[0] = (y[1] - y[0]) / (x[1] - x[0]);
        slope[last] = (y[last] - y[last - 1]) / (x[last] - x[last - 1]);
    }

    private double innerSlope(int k) {
        double left = x[k] - x[k - 1];
        double right = x[k + 1] - x[k];
        double before = (y[k] - y[k - 1]) / left;
        double after = (y[k + 1] - y[k]) / right;
        if (!(before * after > 0)) return 0.0;
        double heavy = left + 2 * right;
        double light = 2 * left + right;
        return (heavy + light) / (light / before + heavy / after);
    }

    public double value(double at) {
        if (at <= x[0]) return y[0];
        if (at >= x[x.length - 1]) return y[y.length - 1];
        int k = piece(at);
        double h = x[k + 1] - x[k];
        double u = (at - x[k]) / h;
        double v = 1 - u;
        return v * v * ((1 + 2 * u) * y[k] + u * h * slope[k])
                + u * u * ((1 + 2 * v) * y[k + 1] - v * h * slope[k + 1]);
    }

    public double derivative(double at) {
        if (at < x[0] || at > x[x.length - 1]) return 0.0;
        int k = piece(at);
        double h = x[k + 1] - x[k];
        double u = (at - x[k]) / h;
        double v = 1 - u;
        return 6 * u * v * (y[k + 1] - y[k]) / h + v * (1 - 3 * u) * slope[k] + u * (3 * u - 2) * slope[k + 1];
    }

    private int piece(double at) {
        int found = Arrays.binarySearch(x, at);
        return Math.min(found >= 0 ? found : -found - 2, x.length - 2);
    }
}
