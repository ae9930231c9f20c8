package org.cevnsfit.interaction;

import static org.cevnsfit.constants.PhysicalConstants.ELECTRON_MASS_MEV;

import java.io.Serializable;
import java.util.Arrays;

/** One factor h_k(T) of the couplings g = Σ_k c_k h_k(T) of neutrinos to electrons; the c_k stay outside. */
public interface ElectronAmplitude extends Serializable {

    /** @return h_k at every recoil energy of the table, dimensionless */
    double[] values(RecoilTable at);

    /** 1, the weak interaction and every heavy mediator */
    record Contact() implements ElectronAmplitude {
        @Override
        public double[] values(RecoilTable at) {
            double[] values = new double[at.size()];
            Arrays.fill(values, 1.0);
            return values;
        }
    }

    /** 1/(√2 G_F (2 m_e T + M²)), exchange of a mediator of mass M [MeV]; M = 0 is the photon. */
    record Exchange(double mediatorMassMeV) implements ElectronAmplitude {
        @Override
        public double[] values(RecoilTable at) {
            double[] values = new double[at.size()];
            for (int j = 0; j < values.length; j++) {
                values[j] = Propagator.overFermi(ELECTRON_MASS_MEV, at.recoilMeV(j), mediatorMassMeV);
            }
            return values;
        }
    }
}
