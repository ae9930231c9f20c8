package org.cevnsfit.numerics;

import java.io.Serializable;

/**
 * Interpolation of functions that are analytic in ln x, such as form factors and propagators 1/(2mx + M²), from Chebyshev nodes in ln x
 * over [a, b]: x f(x) = Σ_k x_k f(x_k) L_k(ln x). With y = 2π/ln(b/a) the error falls as ρ^-n, ρ = y + √(1 + y²), because propagators are singular
 * no closer than ±iπ; the number of nodes brings that to rounding, with some to spare for functions that oscillate. Source: Trefethen,
 * Approximation Theory and Approximation Practice (2013), chapters 5 and 8.
 */
public final class LogInterpolation implements Serializable {
    private static final long serialVersionUID = 1L;

    /** ln(1/ε) for ε = 2e-16 */
    private static final double ROUNDING = 36.0;

    /** to spare; keeps nuclear form factors at rounding up to radii of 15 fm and momenta of 100 MeV */
    private static final int SPARE_NODES = 12;

    private final double[] nodes;
    private final double[] barycentric;

    /**
     * @param low a, positive
     * @param high b, above a
     */
    public LogInterpolation(double low, double high) {
        double half = 0.5 * Math.log(high / low);
        double y = Math.PI / half;
        double needed = SPARE_NODES + ROUNDING / Math.log(y + Math.sqrt(1.0 + y * y));
        int size = 4 * (int) Math.ceil(needed / 4.0); // loops over the weights take four at a time

        nodes = new double[size];
        barycentric = new double[size];
        double centre = 0.5 * (Math.log(low) + Math.log(high));
        for (int k = 0; k < size; k++) {
            double angle = (2 * (size - k) - 1) * Math.PI / (2 * size);
            nodes[k] = Math.exp(centre + half * Math.cos(angle));
            barycentric[k] = (k % 2 == 0 ? 1.0 : -1.0) * Math.sin(angle);
        }
    }

    /** @return x_k, ascending */
    public double[] nodes() {
        return nodes.clone();
    }

    /** @return w_k with f(x) = Σ_k w_k f(x_k), shape [nodes] */
    public double[] weights(double x) {
        double[] weights = new double[nodes.length];
        double sum = 0.0;
        for (int k = 0; k < weights.length; k++) {
            double distance = Math.log(x / nodes[k]);
            if (distance == 0.0) {
                double[] exact = new double[nodes.length];
                exact[k] = 1.0;
                return exact;
            }
            weights[k] = barycentric[k] / distance;
            sum += weights[k];
        }
        for (int k = 0; k < weights.length; k++) weights[k] *= nodes[k] / (x * sum);
        return weights;
    }
}
