package org.cevnsfit.interaction;

import static org.cevnsfit.constants.PhysicalConstants.HBARC_MEV_FM;
import static org.cevnsfit.constants.PhysicalConstants.NEUTRON_ANOMALOUS_MOMENT;
import static org.cevnsfit.constants.PhysicalConstants.NEUTRON_CHARGE_RADIUS2_FM2;
import static org.cevnsfit.constants.PhysicalConstants.NUCLEON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.PROTON_ANOMALOUS_MOMENT;
import static org.cevnsfit.constants.PhysicalConstants.PROTON_CHARGE_RADIUS2_FM2;
import static org.cevnsfit.constants.PhysicalConstants.STRANGENESS_MOMENT;
import static org.cevnsfit.constants.PhysicalConstants.STRANGENESS_RADIUS2_FM2;

import org.cevnsfit.target.NuclearResponses;
import org.cevnsfit.target.Nuclide;

/**
 * What a nucleus answers to a vector current of unit coupling to protons, or to neutrons: Z F_p and N F_n for the usual form factors. With shell-model responses
 * nucleons have radii and magnetic moments, and A = g_p V_p + g_n V_n with t = −q²,
 *
 * <p>V_p = (1 + r_p t/6 + t/8m²) M_p + r_n t/6 M_n − (1 + 2κ_p) t/4m² Φ''_p − 2κ_n t/4m² Φ''_n,
 *
 * <p>V_n = (1 + (r_p + r_s) t/6 + t/8m²) M_n + (r_n + r_s) t/6 M_p − 2(κ_n + κ_s) t/4m² Φ''_p − (1 + 2κ_p + 2κ_s) t/4m² Φ''_n,
 *
 * <p>where r are the squared charge radii. Source: arXiv:2007.08529. The coupling to scalars and to photons through a magnetic moment is to M alone:
 * {@link NuclearAmplitude.Protons}, {@link NuclearAmplitude.Neutrons}.
 */
public final class VectorCharge {
    private static final double NUCLEON_MASS2_PER_FM2 =
            NUCLEON_MASS_MEV / HBARC_MEV_FM * (NUCLEON_MASS_MEV / HBARC_MEV_FM);

    private static final Factors PROTON = new Factors(
            PROTON_CHARGE_RADIUS2_FM2 / 6.0 + 1.0 / (8.0 * NUCLEON_MASS2_PER_FM2),
            NEUTRON_CHARGE_RADIUS2_FM2 / 6.0,
            (1.0 + 2.0 * PROTON_ANOMALOUS_MOMENT) / (4.0 * NUCLEON_MASS2_PER_FM2),
            2.0 * NEUTRON_ANOMALOUS_MOMENT / (4.0 * NUCLEON_MASS2_PER_FM2));
    private static final Factors NEUTRON = new Factors(
            (PROTON_CHARGE_RADIUS2_FM2 + STRANGENESS_RADIUS2_FM2) / 6.0 + 1.0 / (8.0 * NUCLEON_MASS2_PER_FM2),
            (NEUTRON_CHARGE_RADIUS2_FM2 + STRANGENESS_RADIUS2_FM2) / 6.0,
            (1.0 + 2.0 * PROTON_ANOMALOUS_MOMENT + 2.0 * STRANGENESS_MOMENT) / (4.0 * NUCLEON_MASS2_PER_FM2),
            2.0 * (NEUTRON_ANOMALOUS_MOMENT + STRANGENESS_MOMENT) / (4.0 * NUCLEON_MASS2_PER_FM2));

    private VectorCharge() {}

    /** @return the factor of g_p in the amplitude */
    public static NuclearAmplitude protons(NuclearDensity density) {
        NuclearAmplitude charge = new NuclearAmplitude.Protons(density);
        return density.formFactor() == FormFactor.SHELL_MODEL ? new ShellModel(density, true) : charge;
    }

    /** @return the factor of g_n in the amplitude */
    public static NuclearAmplitude neutrons(NuclearDensity density) {
        NuclearAmplitude charge = new NuclearAmplitude.Neutrons(density);
        return density.formFactor() == FormFactor.SHELL_MODEL ? new ShellModel(density, false) : charge;
    }

    /**
     * (1 + a t) M_own + b t M_other − c t Φ''_own − d t Φ''_other, own the nucleons that the current couples to.
     *
     * @param charge a [fm²]
     * @param otherCharge b [fm²]
     * @param orbit c [fm²]
     * @param otherOrbit d [fm²]
     */
    private record Factors(double charge, double otherCharge, double orbit, double otherOrbit) {}

    /** V_p or V_n; nuclides without responses have Z F_p or N F_n. */
    private record ShellModel(NuclearDensity density, boolean ofProtons) implements NuclearAmplitude {
        @Override
        public double[] values(RecoilTable at) {
            Nuclide nuclide = at.nuclide("shell-model response");
            if (nuclide.responses() == null)
                return at.amplitude(ofProtons ? new Protons(density) : new Neutrons(density));
            double[] values = new double[at.size()];
            for (int j = 0; j < values.length; j++) values[j] = value(nuclide, at.recoilMeV(j));
            return values;
        }

        private double value(Nuclide nuclide, double recoilMeV) {
            NuclearResponses responses = nuclide.responses();
            double mp = density.protonResponse(responses.protonCharge(), nuclide, recoilMeV);
            double mn = density.neutronResponse(responses.neutronCharge(), nuclide, recoilMeV);
            double phiP = density.protonResponse(responses.protonSpinOrbit(), nuclide, recoilMeV);
            double phiN = density.neutronResponse(responses.neutronSpinOrbit(), nuclide, recoilMeV);
            double t = -2.0 * nuclide.massMeV() * recoilMeV / (HBARC_MEV_FM * HBARC_MEV_FM);
            return ofProtons ? sum(PROTON, t, mp, mn, phiP, phiN) : sum(NEUTRON, t, mn, mp, phiN, phiP);
        }

        private static double sum(Factors f, double t, double own, double other, double orbit, double otherOrbit) {
            double charge = (1.0 + f.charge() * t) * own + f.otherCharge() * t * other;
            return charge - t * (f.orbit() * orbit + f.otherOrbit() * otherOrbit);
        }
    }
}
