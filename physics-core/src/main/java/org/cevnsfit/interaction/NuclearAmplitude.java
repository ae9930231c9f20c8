package org.cevnsfit.interaction;

import java.io.Serializable;
import org.cevnsfit.target.Nuclide;

/**
 * One factor f_k(T) of the amplitude A = Σ_k c_k f_k(T) of coherent scattering on a nucleus; the couplings c_k stay outside. Equal amplitudes are computed
 * once: a record of what the values depend on is right.
 */
public interface NuclearAmplitude extends Serializable {

    /** @return f_k at every recoil energy of the table, dimensionless */
    double[] values(RecoilTable at);

    /** @return false if f_k is zero at every recoil energy of a nucleus */
    default boolean actsOn(Nuclide nuclide) {
        return true;
    }

    /** Z F_p. The density is reduced to what protons see, so that amplitudes that agree are equal. */
    record Protons(NuclearDensity density) implements NuclearAmplitude {
        public Protons {
            density = density.ofProtons();
        }

        @Override
        public double[] values(RecoilTable at) {
            Nuclide nuclide = at.nuclide("F_p");
            double[] values = new double[at.size()];
            for (int j = 0; j < values.length; j++) {
                values[j] = nuclide.protonNumber() * density.proton(nuclide, at.recoilMeV(j));
            }
            return values;
        }
    }

    /** N F_n */
    record Neutrons(NuclearDensity density) implements NuclearAmplitude {
        @Override
        public double[] values(RecoilTable at) {
            Nuclide nuclide = at.nuclide("F_n");
            double[] values = new double[at.size()];
            for (int j = 0; j < values.length; j++) {
                values[j] = nuclide.neutronNumber() * density.neutron(nuclide, at.recoilMeV(j));
            }
            return values;
        }
    }

    /**
     * c(T) / (√2 G_F (2mT + M²)), a charge of the nucleus seen through the exchange of a mediator; M = 0 is the photon.
     *
     * @param charge c, for example Z F_p
     * @param mediatorMassMeV M [MeV]
     */
    record Exchange(NuclearAmplitude charge, double mediatorMassMeV) implements NuclearAmplitude {
        @Override
        public double[] values(RecoilTable at) {
            Nuclide nuclide = at.nuclide("mediator");
            double[] charges = at.amplitude(charge);
            double[] values = new double[at.size()];
            for (int j = 0; j < values.length; j++) {
                values[j] = charges[j] * Propagator.overFermi(nuclide.massMeV(), at.recoilMeV(j), mediatorMassMeV);
            }
            return values;
        }

        @Override
        public boolean actsOn(Nuclide nuclide) {
            return charge.actsOn(nuclide);
        }
    }
}
