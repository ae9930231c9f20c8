package org.cevnsfit.validation;

import org.cevnsfit.detector.RecoilResponse;
import org.cevnsfit.detector.ResponseShift;
import org.cevnsfit.target.Recoil;

/**
 * A detector that counts every recoil, in the first of its bins.
 *
 * @param energyBins number of energy bins
 */
record EveryRecoil(int energyBins) implements RecoilResponse {
    private static final double LOWEST_KEV =
            1e-6; // a spectrum is flat at low energies: some 1e-8 of the recoils lie below

    @Override
    public void probabilities(Recoil recoil, double recoilEnergyKeV, ResponseShift shift, double[] probability) {
        for (int bin = 0; bin < energyBins; bin++) probability[bin] = bin == 0 ? 1.0 : 0.0;
    }

    @Override
    public double maximumRecoilKeV(Recoil recoil, ResponseShift shift) {
        return Double.MAX_VALUE;
    }

    @Override
    public double minimumRecoilKeV(Recoil recoil, ResponseShift shift) {
        return LOWEST_KEV;
    }
}
