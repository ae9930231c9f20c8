package org.cevnsfit.flux;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Neutrons per electron in the Sun, Y_n = N_n/N_e, by the density of electrons: Y_n = (1 − X)/(1 + X) with the mass fraction X of hydrogen, because all heavier nuclei have nearly as
 * many neutrons as protons. X(N_e) of the solar model BS05(AGS,OP), straight lines between a few densities. Source: astro-ph/0412440.
 *
 * @param constant Y_n everywhere; NaN: as in the model
 */
public record SolarNeutrons(double constant) implements Serializable {
    /** By the solar model. */
    public static final SolarNeutrons MODEL = new SolarNeutrons(Double.NaN);

    private static final double[] MOL_PER_CM3 = {
        0.0, 18.06, 30.2, 46.8, 55.0, 78.5, 82.1, 86.6, 90.9, 95.7, 100.4, 102.7
    };
    private static final double[] PER_ELECTRON = {
        0.145, 0.1635, 0.1755, 0.2090, 0.2334, 0.3331, 0.3522, 0.3758, 0.3990, 0.4255, 0.4527, 0.4656
    };

    /**
     * Y_n where electrons are as dense as given.
     *
     * @param molPerCm3 N_e/N_A [1/cm³]; beyond the centre of the model its centre
     */
    public double perElectron(double molPerCm3) {
        if (!Double.isNaN(constant)) return constant;
        int last = MOL_PER_CM3.length - 1;
        if (molPerCm3 >= MOL_PER_CM3[last]) return PER_ELECTRON[last];
        int found = Arrays.binarySearch(MOL_PER_CM3, molPerCm3);
        int k = found >= 0 ? found : -found - 2;
        double share = (molPerCm3 - MOL_PER_CM3[k]) / (MOL_PER_CM3[k + 1] - MOL_PER_CM3[k]);
        return PER_ELECTRON[k] + share * (PER_ELECTRON[k + 1] - PER_ELECTRON[k]);
    }
}
