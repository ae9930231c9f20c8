package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.NUCLIDES;
import static org.cevnsfit.model.CrossSections.OWN_RADII;
import static org.cevnsfit.model.CrossSections.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.VectorCouplings;
import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.Recoil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The charge radius of neutrinos at the momentum transfer of the recoil, arXiv:2402.16709. */
class RunningChargeRadiusTest {
    private static final PhysicsSettings RUNNING = STANDARD.withCouplings(VectorCouplings.RADIATIVE_RUNNING);
    private static final PhysicsSettings AT_ZERO = STANDARD.withCouplings(VectorCouplings.RADIATIVE_COMPUTED);
    private static final double ALPHA = 1.0 / 137.035999084;
    private static final double[] LEPTON_MASS_MEV = {0.51099895, 105.6583755, 1776.86};

    @ParameterizedTest
    @CsvSource({
        "NU_E, 0.01, 0.03812",
        "NU_E, 10, 0.03479",
        "NU_E, 30, 0.03310",
        "NU_E, 50, 0.03231",
        "ANTI_NU_E, 100, 0.03124",
        "NU_MU, 10, 0.02986",
        "NU_MU, 50, 0.02983",
        "ANTI_NU_MU, 100, 0.02974"
    })
    void couplingSeenByARecoil(Flavour flavour, double momentumTransferMeV, double expected) {
        Nuclide nuclide = NUCLIDES.nuclide("Cs133");
        double recoil = momentumTransferMeV * momentumTransferMeV / (2.0 * nuclide.massMeV());
        NuclearDensity density = NuclearDensity.at(STANDARD.formFactor(), OWN_RADII);
        double amplitude = Math.sqrt(rate(RUNNING, flavour, nuclide, recoil) / rate(AT_ZERO, flavour, nuclide, recoil))
                * charge(AT_ZERO, flavour, nuclide, recoil);
        double neutrons = RUNNING.couplings().neutron() * 78 * density.neutron(nuclide, recoil);
        double tolerance =
                momentumTransferMeV < 1.0 ? 3e-5 : 5e-6; // at 0.5 MeV the coupling is near, not at, its value at zero
        assertEquals(expected, (amplitude - neutrons) / (55 * density.proton(nuclide, recoil)), 5e-6);
    }

    @ParameterizedTest
    @EnumSource(Flavour.class)
    void twin(Flavour flavour) { // the loop integral by quadrature, the square of the whole amplitude
        Random random = new Random(20240216L + flavour.ordinal());
        for (int i = 0; i < 50; i++) {
            Nuclide nuclide = NUCLIDES.nuclide(random.nextBoolean() ? "Ar40" : "I127");
            double recoil = random.nextDouble(0.0001, 0.04);
            double q2 = 2.0 * nuclide.massMeV() * recoil;
            double w = q2 / Math.pow(LEPTON_MASS_MEV[flavour.generation()], 2);
            double loop = ChargeRadiusLoop.integral(w);
            NuclearDensity density = NuclearDensity.at(STANDARD.formFactor(), OWN_RADII);
            double protons = nuclide.protonNumber() * density.proton(nuclide, recoil);
            double at0 = charge(AT_ZERO, flavour, nuclide, recoil);
            double expected = Math.pow((at0 - 2.0 * ALPHA / Math.PI * loop * protons) / at0, 2);
            assertEquals(
                    expected, rate(RUNNING, flavour, nuclide, recoil) / rate(AT_ZERO, flavour, nuclide, recoil), 1e-11);
        }
    }

    @Test
    void flavourChangeDoesNotRun() { // ν_e → ν_µ by ε adds the same with and without running
        double eps = 0.2;
        Nuclide nuclide = NUCLIDES.nuclide("Ge74");
        for (Flavour flavour : new Flavour[] {Flavour.NU_E, Flavour.NU_MU}) {
            double with = nsi(RUNNING, flavour, eps, nuclide) - nsi(RUNNING, flavour, 0.0, nuclide);
            double without = nsi(AT_ZERO, flavour, eps, nuclide) - nsi(AT_ZERO, flavour, 0.0, nuclide);
            assertEquals(1.0, with / without, 1e-12);
        }
    }

    @Test
    void otherCouplingsHaveThreeKernels() {
        assertEquals(
                3,
                new StandardModel(STANDARD).kernels(Recoil.NUCLEUS, OWN_RADII).size());
        assertEquals(
                12,
                new StandardModel(RUNNING).kernels(Recoil.NUCLEUS, OWN_RADII).size());
    }

    private static double nsi(PhysicsSettings physics, Flavour flavour, double eps, Nuclide nuclide) {
        InteractionModel model = new NonStandardInteractions(physics);
        double[] couplings = CrossSections.with(model, "eps_emu_uV", eps);
        return CrossSections.cm2PerMeV(model, couplings, OWN_RADII, flavour, nuclide, 40.0, 0.01);
    }

    private static double rate(PhysicsSettings physics, Flavour flavour, Nuclide nuclide, double recoilMeV) {
        StandardModel model = new StandardModel(physics);
        return CrossSections.cm2PerMeV(
                model, CrossSections.nominal(model), OWN_RADII, flavour, nuclide, 60.0, recoilMeV);
    }

    private static double charge(PhysicsSettings physics, Flavour flavour, Nuclide nuclide, double recoilMeV) {
        NuclearDensity density = NuclearDensity.at(physics.formFactor(), OWN_RADII);
        return physics.couplings().proton(flavour, 0.23863)
                        * nuclide.protonNumber()
                        * density.proton(nuclide, recoilMeV)
                + physics.couplings().neutron() * nuclide.neutronNumber() * density.neutron(nuclide, recoilMeV);
    }
}
