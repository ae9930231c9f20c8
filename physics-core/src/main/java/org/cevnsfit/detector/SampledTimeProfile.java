package org.cevnsfit.detector;

/**
 * Time profile of a component whose arrival times are given as a histogram: fraction of bin j at shift s is
 * ∫_bin p(t − s) ε(t) dt with p the derivative of a monotone cubic cumulative of the histogram. Tabulated every 5 ns over
 * ±0.25 µs with values and derivatives, between the nodes a cubic Hermite polynomial, so the derivatives given are those of the
 * function given. A shift does not re-normalise: it moves events in and out of the time window.
 */
public final class SampledTimeProfile implements PiecewiseProfile {
    private static final long serialVersionUID = 1L;

    /** largest shift in either direction [µs] */
    public static final double LARGEST_SHIFT_US = 0.25;

    private static final int STEPS_PER_US = 200; // nodes every 5 ns
    private static final int NODES_EACH_SIDE = 50;
    private static final int INTERVALS = 2 * NODES_EACH_SIDE;
    private static final double ROUNDING_US = 1e-9;

    private final int timeBins;
    private final double[]
            coefficients; // shape [INTERVALS × 4 × timeBins]: powers of the distance from the left node in steps

    private SampledTimeProfile(int timeBins, double[] coefficients) {
        this.timeBins = timeBins;
        this.coefficients = coefficients;
    }

    /**
     * @param sampleEdgesUs edges of the histogram of arrival times [µs], length n + 1
     * @param content its content per bin, zero or more, length n; fractions are relative to its normalisation
     * @param timeEdgesUs edges of the time bins [µs]
     * @param efficiency time efficiency
     */
    public static SampledTimeProfile of(
            double[] sampleEdgesUs, double[] content, double[] timeEdgesUs, TimeEfficiency efficiency) {
        ShiftedFractions exact = new ShiftedFractions(sampleEdgesUs, content, efficiency);
        int bins = timeEdgesUs.length - 1;
        double[] coefficients = new double[INTERVALS * 4 * bins];
        double step = 1.0 / STEPS_PER_US;
        for (int j = 0; j < bins; j++) {
            double[] value = new double[INTERVALS + 1];
            double[] slope = new double[INTERVALS + 1];
            for (int k = 0; k <= INTERVALS; k++) {
                double shift = (double) (k - NODES_EACH_SIDE) / STEPS_PER_US;
                value[k] = exact.fraction(timeEdgesUs[j], timeEdgesUs[j + 1], shift);
                slope[k] = exact.derivative(timeEdgesUs[j], timeEdgesUs[j + 1], shift) * step;
            }
            for (int k = 0; k < INTERVALS; k++) {
                int at = 4 * k * bins + j;
                double rise = value[k + 1] - value[k];
                coefficients[at] = value[k];
                coefficients[at + bins] = slope[k];
                coefficients[at + 2 * bins] = 3 * rise - 2 * slope[k] - slope[k + 1];
                coefficients[at + 3 * bins] = slope[k] + slope[k + 1] - 2 * rise;
            }
        }
        return new SampledTimeProfile(bins, coefficients);
    }

    /** @return the same profile scaled so that its fractions sum to one over the time bins at zero shift */
    public SampledTimeProfile normalised() {
        double[] fraction = new double[timeBins];
        fractions(0.0, fraction, null, null);
        double sum = 0.0;
        for (double part : fraction) sum += part;
        if (!(sum > 0)) throw new IllegalStateException("the profile has no events in its time bins");
        double[] scaled = coefficients.clone();
        for (int i = 0; i < scaled.length; i++) scaled[i] /= sum;
        return new SampledTimeProfile(timeBins, scaled);
    }

    @Override
    public int timeBins() {
        return timeBins;
    }

    @Override
    public boolean shiftable() {
        return true;
    }

    @Override
    public double piecesPerUs() {
        return STEPS_PER_US;
    }

    @Override
    public int piece(double shiftUs) {
        if (!(Math.abs(shiftUs) <= LARGEST_SHIFT_US + ROUNDING_US)) {
            throw new IllegalStateException("shift " + shiftUs + " µs lies outside ±" + LARGEST_SHIFT_US + " µs");
        }
        return Math.max(0, Math.min(INTERVALS - 1, (int) (shiftUs * STEPS_PER_US + NODES_EACH_SIDE)));
    }

    @Override
    public double position(double shiftUs, int piece) {
        return shiftUs * STEPS_PER_US + NODES_EACH_SIDE - piece;
    }

    @Override
    public void coefficients(int piece, double[] out) {
        System.arraycopy(coefficients, 4 * piece * timeBins, out, 0, 4 * timeBins);
    }

    @Override
    public void fractions(double shiftUs, double[] fraction, double[] first, double[] second) {
        int interval = piece(shiftUs);
        double u = position(shiftUs, interval);
        int c0 = 4 * interval * timeBins;
        values(c0, u, fraction);
        if (first != null) firstDerivatives(c0, u, first);
        if (second != null) secondDerivatives(c0, u, second);
    }

    private void values(int c0, double u, double[] out) {
        double[] c = coefficients;
        int n = timeBins;
        int c1 = c0 + n;
        int c2 = c1 + n;
        int c3 = c2 + n;
        for (int j = 0; j < n; j++) out[j] = c[c0 + j] + u * (c[c1 + j] + u * (c[c2 + j] + u * c[c3 + j]));
    }

    private void firstDerivatives(int c0, double u, double[] out) {
        double[] c = coefficients;
        int n = timeBins;
        int c1 = c0 + n;
        int c2 = c1 + n;
        int c3 = c2 + n;
        double u2 = 2 * u;
        double u3 = 3 * u * u;
        for (int j = 0; j < n; j++) out[j] = STEPS_PER_US * (c[c1 + j] + u2 * c[c2 + j] + u3 * c[c3 + j]);
    }

    private void secondDerivatives(int c0, double u, double[] out) {
        double[] c = coefficients;
        int n = timeBins;
        int c2 = c0 + 2 * n;
        int c3 = c2 + n;
        double scale = (double) STEPS_PER_US * STEPS_PER_US;
        for (int j = 0; j < n; j++) out[j] = scale * (2 * c[c2 + j] + 6 * u * c[c3 + j]);
    }
}
