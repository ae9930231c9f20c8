package org.cevnsfit.interaction;

import org.cevnsfit.target.Nuclide;

/** Spin-dependent amplitudes of a nucleus, 1 for a free nucleon, none for nuclei of spin 0; to be used with {@link SpinKinematics} of the same response. */
public sealed interface SpinAmplitude extends NuclearAmplitude {
    /** @return f at one recoil energy */
    double value(Nuclide nuclide, double recoilEnergyMeV);

    @Override
    default double[] values(RecoilTable at) {
        Nuclide nuclide = at.nuclide("spin");
        double[] values = new double[at.size()];
        for (int j = 0; j < values.length; j++) values[j] = value(nuclide, at.recoilMeV(j));
        return values;
    }

    @Override
    default boolean actsOn(Nuclide nuclide) {
        return nuclide.spin().spin() > 0.0;
    }

    /** f_p */
    record Protons(SpinResponse response) implements SpinAmplitude {
        @Override
        public double value(Nuclide nuclide, double recoilEnergyMeV) {
            return response.proton(nuclide, recoilEnergyMeV);
        }
    }

    /** f_n */
    record Neutrons(SpinResponse response) implements SpinAmplitude {
        @Override
        public double value(Nuclide nuclide, double recoilEnergyMeV) {
            return response.neutron(nuclide, recoilEnergyMeV);
        }
    }

    /** f_p − f_n, what the axial current of the Standard Model sees */
    record Isovector(SpinResponse response) implements SpinAmplitude {
        @Override
        public double value(Nuclide nuclide, double recoilEnergyMeV) {
            return response.proton(nuclide, recoilEnergyMeV) - response.neutron(nuclide, recoilEnergyMeV);
        }
    }
}
