package org.cevnsfit.interaction;

/** The one-loop vacuum polarisation of a charged fermion, which momentum-dependent charge radii and kinetic mixing are made of. */
public final class VacuumPolarisation {
    private static final double SMALL = 0.03;

    private VacuumPolarisation() {}

    /**
     * ∫_0^1 x(1−x) ln(1 + x(1−x) w) dx = −5/18 + 2/(3w) + (1 − 2/w) √(1 + 4/w)/6 · ln((√(1+4/w) + 1)/(√(1+4/w) − 1)); below w = 0.03 the series
     * w/30 − w²/280 + w³/1890 − w⁴/11088 + w⁵/60060.
     *
     * @param w Q²/m² of the fermion in the loop, not negative
     */
    public static double integral(double w) {
        if (w < SMALL)
            return w * (1.0 / 30.0 - w * (1.0 / 280.0 - w * (1.0 / 1890.0 - w * (1.0 / 11088.0 - w / 60060.0))));
        double beta = Math.sqrt(1.0 + 4.0 / w);
        return -5.0 / 18.0 + 2.0 / (3.0 * w) + (1.0 - 2.0 / w) * beta / 6.0 * Math.log((beta + 1.0) / (beta - 1.0));
    }
}
