package org.cevnsfit.report;

/**
 * One line or row of points of a {@link CurvePicture}.
 *
 * @param label for the legend
 * @param x abscissae
 * @param y ordinates, same length
 * @param lower lower ends of the error bars, same length; null without errors
 * @param upper upper ends of the error bars, same length; null without errors
 * @param style how it is drawn
 */
public record Curve(String label, double[] x, double[] y, double[] lower, double[] upper, Style style) {

    /** How a curve is drawn. */
    public enum Style {
        LINE,
        DASHED,
        POINTS
    }

    /** A line through points. */
    public static Curve line(String label, double[] x, double[] y) {
        return new Curve(label, x, y, null, null, Style.LINE);
    }

    /** A dashed line through points. */
    public static Curve dashed(String label, double[] x, double[] y) {
        return new Curve(label, x, y, null, null, Style.DASHED);
    }

    /** Points with error bars. */
    public static Curve points(String label, double[] x, double[] y, double[] lower, double[] upper) {
        return new Curve(label, x, y, lower, upper, Style.POINTS);
    }

    /**
     * A line that is constant in each bin.
     *
     * @param edges bin edges, one more than values
     */
    public static Curve steps(String label, double[] edges, double[] values) {
        double[] x = new double[2 * values.length];
        double[] y = new double[2 * values.length];
        for (int b = 0; b < values.length; b++) {
            x[2 * b] = edges[b];
            x[2 * b + 1] = edges[b + 1];
            y[2 * b] = values[b];
            y[2 * b + 1] = values[b];
        }
        return line(label, x, y);
    }

    /** @return largest ordinate, error bars included */
    double top() {
        double top = 0.0;
        for (int i = 0; i < x.length; i++) top = Math.max(top, upper == null ? y[i] : upper[i]);
        return top;
    }
}
