package org.cevnsfit.detector;

import java.util.Arrays;

/**
 * g = exp(−u²/2), u = (E − c)/w, integrated over energy bins [keVee]; coordinates are centre c and width w [keVee]. The curve has height one, or, divided
 * by w, an area that does not depend on w.
 */
public final class GaussianCurve implements EnergyCurve {
    private static final long serialVersionUID = 1L;
    private static final double FAR = 8.5; // widths from the centre beyond which g < 3e-16 counts as zero

    private final double[] edgesKeVee;
    private final BinQuadrature rule;
    private final boolean overWidth;

    /**
     * @param edgesKeVee edges of the energy bins
     * @param narrowestKeVee smallest w to be integrated with full accuracy
     * @param overWidth true: g/w instead of g
     */
    public GaussianCurve(double[] edgesKeVee, double narrowestKeVee, boolean overWidth) {
        this.edgesKeVee = edgesKeVee.clone();
        this.rule = BinQuadrature.of(edgesKeVee, narrowestKeVee);
        this.overWidth = overWidth;
    }

    @Override
    public int bins() {
        return rule.bins();
    }

    @Override
    public int coordinates() {
        return 2;
    }

    @Override
    public void counts(double[] at, double[] counts, double[][] first, double[][] second) {
        double centre = at[0];
        double width = at[1];
        Arrays.fill(counts, 0.0);
        if (first != null) for (double[] row : first) Arrays.fill(row, 0.0);
        if (second != null) for (double[] row : second) Arrays.fill(row, 0.0);
        for (int i = 0; i < counts.length; i++) {
            boolean far = edgesKeVee[i + 1] < centre - FAR * width || edgesKeVee[i] > centre + FAR * width;
            if (!far) fill(i, centre, width, counts, first, second);
        }
    }

    /** Moments M_k = ∫ u^k g dE of one bin give everything: ∂_c g = u g/w, ∂_w g = u² g/w. */
    private void fill(int bin, double centre, double width, double[] counts, double[][] first, double[][] second) {
        double inverse = 1.0 / width;
        double m0 = 0.0;
        double m1 = 0.0;
        double m2 = 0.0;
        double m3 = 0.0;
        double m4 = 0.0;
        int perBin = rule.perBin();
        for (int node = bin * perBin; node < (bin + 1) * perBin; node++) {
            double u = (rule.nodesKeVee()[node] - centre) * inverse;
            double square = u * u;
            double g = rule.weightsKeVee()[node] * Math.exp(-0.5 * square);
            m0 += g;
            m1 += u * g;
            m2 += square * g;
            m3 += square * u * g;
            m4 += square * square * g;
        }
        double scale = overWidth ? inverse : 1.0;
        counts[bin] = scale * m0;
        if (first == null) return;
        double once = scale * inverse;
        double twice = once * inverse;
        first[0][bin] = once * m1;
        second[0][bin] = twice * (m2 - m0);
        if (overWidth) {
            first[1][bin] = once * (m2 - m0);
            second[1][bin] = twice * (m3 - 3.0 * m1);
            second[2][bin] = twice * (m4 - 5.0 * m2 + 2.0 * m0);
        } else {
            first[1][bin] = once * m2;
            second[1][bin] = twice * (m3 - 2.0 * m1);
            second[2][bin] = twice * (m4 - 3.0 * m2);
        }
    }
}
