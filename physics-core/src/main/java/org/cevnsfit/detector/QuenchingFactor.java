package org.cevnsfit.detector;

import java.io.Serializable;

/** Light (or charge) a nuclear recoil yields, expressed as the energy of the electron recoil that yields as much. */
public interface QuenchingFactor extends Serializable {
    /**
     * @param recoilEnergyKeVnr nuclear recoil energy T [keV]
     * @return electron-equivalent energy E_ee = Q_f(T) T [keVee], zero or more
     */
    double electronEquivalentKeVee(double recoilEnergyKeVnr);
}
