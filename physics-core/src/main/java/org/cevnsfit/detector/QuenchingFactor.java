package org.cevnsfit.detector;

import java.io.Serializable;

/** Light (or charge) a nuclear recoil yields, expressed as the energy of the electron recoil that yields as much. */
public interface QuenchingFactor extends Serializable {
    /**
     * @param recoilEnergyKeVnr nuclear recoil energy T [keV]
     * @return electron-equivalent energy E_ee = Q_f(T) T [keVee], zero or more
     */
    double electronEquivalentKeVee(double recoilEnergyKeVnr);

    /** @return this quenching moved by a nuisance; unless a kind says otherwise E_ee → E_ee (1 + x) */
    default QuenchingFactor shifted(double x) {
        return x == 0.0 ? this : new ScaledQuenching(this, 1.0 + x);
    }

    /** @return largest |x| of {@link #shifted} */
    default double largestShift() {
        return 0.5;
    }

    /** @return recoil energies [keVnr] at which E_ee above zero has a kink */
    default double[] kinksKeVnr() {
        return new double[0];
    }

    /** @return this quenching with every germanium Lindhard formula at another k; itself if there is none */
    default QuenchingFactor withGermaniumLindhardK(double k) {
        return this;
    }
}
