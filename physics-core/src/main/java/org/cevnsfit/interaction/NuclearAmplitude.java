package org.cevnsfit.interaction;

import java.io.Serializable;
import org.cevnsfit.target.Nuclide;

/** One factor f_k(T) of the amplitude A = Σ_k c_k f_k(T) of vector scattering on a nucleus; the couplings c_k stay outside. */
sealed interface NuclearAmplitude extends Serializable
        permits NuclearAmplitude.Protons, NuclearAmplitude.Neutrons, NuclearAmplitude.VectorMediator {

    /** @return f_k(T), dimensionless */
    double value(Nuclide nuclide, double recoilEnergyMeV);

    /** Z F_p */
    record Protons(NuclearDensity density) implements NuclearAmplitude {
        @Override
        public double value(Nuclide nuclide, double recoilEnergyMeV) {
            return nuclide.protonNumber() * density.proton(nuclide, recoilEnergyMeV);
        }
    }

    /** N F_n */
    record Neutrons(NuclearDensity density) implements NuclearAmplitude {
        @Override
        public double value(Nuclide nuclide, double recoilEnergyMeV) {
            return nuclide.neutronNumber() * density.neutron(nuclide, recoilEnergyMeV);
        }
    }

    /**
     * [(2Q_u + Q_d) Z F_p + (Q_u + 2Q_d) N F_n] / (√2 G_F (2mT + M²)), exchange of a vector mediator of mass M [MeV]. Source:
     * arXiv:2202.11002.
     */
    record VectorMediator(NuclearDensity density, double protonCharge, double neutronCharge, double mediatorMassMeV)
            implements NuclearAmplitude {
        @Override
        public double value(Nuclide nuclide, double recoilEnergyMeV) {
            double charge = protonCharge * nuclide.protonNumber() * density.proton(nuclide, recoilEnergyMeV)
                    + neutronCharge * nuclide.neutronNumber() * density.neutron(nuclide, recoilEnergyMeV);
            return charge * Propagator.overFermi(nuclide.massMeV(), recoilEnergyMeV, mediatorMassMeV);
        }
    }
}
