package org.cevnsfit.validation;

import org.apache.commons.math3.special.Erf;
import org.cevnsfit.detector.RecoilResponse;
import org.cevnsfit.detector.ResponseShift;
import org.cevnsfit.target.Recoil;

/**
 * A made-up response: E = 0.25 T for nuclei and T for electrons, Gaussian resolution of 0.6 √(E/keVee) keVee, an efficiency that rises around
 * 5 keVee.
 *
 * @param edgesKeVee edges of the energy bins [keVee]
 */
record ArgonResponse(double[] edgesKeVee) implements RecoilResponse {
    private static final double QUENCHING = 0.25;
    private static final double RESOLUTION = 0.6;
    private static final double THRESHOLD_KEVEE = 5.0;
    private static final double RISE_KEVEE = 2.0;
    private static final double SMALLEST_KEVEE = 0.25;

    ArgonResponse {
        edgesKeVee = edgesKeVee.clone();
    }

    @Override
    public int energyBins() {
        return edgesKeVee.length - 1;
    }

    @Override
    public void probabilities(Recoil recoil, double recoilEnergyKeV, ResponseShift shift, double[] probability) {
        double e = quenching(recoil) * recoilEnergyKeV;
        double width = Math.sqrt(2.0 * e) * RESOLUTION;
        double efficiency = 0.5 + 0.5 * Erf.erf((e - THRESHOLD_KEVEE) / RISE_KEVEE);
        for (int b = 0; b < probability.length; b++) {
            probability[b] = 0.5 * efficiency * Erf.erf((edgesKeVee[b] - e) / width, (edgesKeVee[b + 1] - e) / width);
        }
    }

    @Override
    public double maximumRecoilKeV(Recoil recoil, ResponseShift shift) {
        return edgesKeVee[edgesKeVee.length - 1] / quenching(recoil);
    }

    @Override
    public double minimumRecoilKeV(Recoil recoil, ResponseShift shift) {
        return SMALLEST_KEVEE / quenching(recoil);
    }

    private static double quenching(Recoil recoil) {
        return recoil == Recoil.NUCLEUS ? QUENCHING : 1.0;
    }
}
