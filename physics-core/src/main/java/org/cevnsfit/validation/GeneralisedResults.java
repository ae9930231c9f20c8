package org.cevnsfit.validation;

import java.nio.file.Path;

/** Our limits on scalar and tensor interactions, light or heavy, as compared with an independent evaluation. */
public final class GeneralisedResults {
    /** Δχ² of 90 % with one parameter */
    private static final double LEVEL_90 = 2.7055;

    private static final String FIT = "conus-generalised";

    private final DeclaredFits fits;

    /** @param home project folder with conf and data */
    public GeneralisedResults(Path home) {
        this.fits = new DeclaredFits(home);
    }

    /** @return largest coupling of a scan at Δχ² = 2.7055 above the minimum */
    public double limit(String scan, String... overrides) {
        Measured measured = DeclaredFits.measure(fits.scan(FIT, scan, overrides), LEVEL_90);
        return measured.value() + measured.plus();
    }

    /** @return as {@link #limit}, with the mass of the mediator replaced */
    public double limit(String scan, String massName, double massMeV) {
        return limit(scan, "scans." + scan + ".parameters." + massName + ".fixed=" + massMeV);
    }
}
