package org.cevnsfit.detector;

import java.io.Serializable;
import org.cevnsfit.target.Recoil;

/** How a detector turns a recoil of energy T into a count in one of its energy bins. */
public interface RecoilResponse extends Serializable {
    /** @return number of energy bins */
    int energyBins();

    /**
     * P(bin | T): probability that a recoil is reconstructed and selected in a bin, efficiencies included.
     *
     * @param recoil nuclear recoils are quenched, electron recoils are not
     * @param recoilEnergyKeV T [keV]
     * @param efficiencyShift efficiency nuisance: −1, 0, +1 are the released variations
     * @param probability receives P, shape [energyBins]
     */
    void probabilities(Recoil recoil, double recoilEnergyKeV, double efficiencyShift, double[] probability);

    /** @return recoils above this energy are never selected [keV] */
    double maximumRecoilKeV(Recoil recoil);

    /** @return recoils below this energy are never selected [keV]; positive */
    double minimumRecoilKeV(Recoil recoil);
}
