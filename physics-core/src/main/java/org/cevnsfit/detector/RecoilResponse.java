package org.cevnsfit.detector;

import java.io.Serializable;
import java.util.Optional;
import org.cevnsfit.target.Recoil;

/** How a detector turns a recoil of energy T into a count in one of its energy bins. */
public interface RecoilResponse extends Serializable {
    /** @return number of energy bins */
    int energyBins();

    /** @return number of functions of T that {@link #probabilities} gives: P of every energy bin, or a basis from which bins are made */
    default int functions() {
        return energyBins();
    }

    /**
     * P(bin | T): probability that a recoil is reconstructed and selected in a bin, efficiencies included.
     *
     * @param recoil nuclear recoils are quenched, electron recoils are not
     * @param recoilEnergyKeV T [keV]
     * @param shift nuisances of the response
     * @param probability receives P, shape [functions]
     */
    void probabilities(Recoil recoil, double recoilEnergyKeV, ResponseShift shift, double[] probability);

    /** @return recoils above this energy are never selected [keV] */
    double maximumRecoilKeV(Recoil recoil, ResponseShift shift);

    /** @return recoils below this energy are never selected [keV]; positive */
    double minimumRecoilKeV(Recoil recoil, ResponseShift shift);

    /** @return recoil energies [keV] at which P(bin | T) has a kink or a step that quadratures must honour, in any order */
    default double[] breakpointsKeV(Recoil recoil, ResponseShift shift) {
        return new double[0];
    }

    /** @return largest shift of an effect in either direction, in its own unit; 0 if this response does not know the effect */
    default double largestShift(ResponseEffect effect) {
        return 0.0;
    }

    /** @return how nuclear recoils are quenched; empty if the response is none of a quenched energy */
    default Optional<QuenchingFactor> quenching() {
        return Optional.empty();
    }

    /** @return this response with every germanium Lindhard quenching at another k; itself if it has none */
    default RecoilResponse withGermaniumLindhardK(double k) {
        return this;
    }
}
