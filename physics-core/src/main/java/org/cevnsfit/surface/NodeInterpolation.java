package org.cevnsfit.surface;

/** Interpolation and second differences along one line of nodes whose last distance may be shorter than the others. */
final class NodeInterpolation {
    private NodeInterpolation() {}

    /**
     * Polynomial through the usable ones of four neighbours (Lagrange), a straight line where one of the outer two is missing.
     *
     * @param places of all nodes of the line, ascending
     * @param i node left of the place wanted
     * @param values at the nodes i − 1 … i + 2, NaN where there is none
     * @return NaN if one of the inner two is
     */
    static double along(int[] places, int i, double[] values, int place) {
        double t = (double) (place - places[i]) / (places[i + 1] - places[i]);
        double line = (1 - t) * values[1] + t * values[2];
        if (Double.isNaN(line) || Double.isNaN(values[0]) || Double.isNaN(values[3])) return line;
        double cubic = 0.0;
        for (int k = 0; k < 4; k++) {
            double weight = 1.0;
            for (int m = 0; m < 4; m++) {
                if (m == k) continue;
                weight *= (double) (place - places[i - 1 + m]) / (places[i - 1 + k] - places[i - 1 + m]);
            }
            cubic += weight * values[k];
        }
        return cubic;
    }

    /**
     * h² f″ from three nodes at places a, b, c.
     *
     * @param h stride of the level
     * @return 0 if a value is missing
     */
    static double secondDifference(int a, double atA, int b, double atB, int c, double atC, int h) {
        double curvature = 2 * ((atC - atB) / (c - b) - (atB - atA) / (b - a)) / (c - a);
        return Double.isNaN(curvature) ? 0.0 : curvature * h * h;
    }
}
