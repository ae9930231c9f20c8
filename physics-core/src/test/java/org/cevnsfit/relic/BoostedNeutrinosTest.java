package org.cevnsfit.relic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.cevnsfit.constants.PhysicalConstants;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.target.NuclearSpin;
import org.cevnsfit.target.Nuclide;
import org.junit.jupiter.api.Test;

/** Reference values of arXiv:2505.04791, which take the mass of the iron atom. */
class BoostedNeutrinosTest {
    private static final double ATOM_MEV = 55.93493633 * 931.49410242;
    private static final Nuclide IRON = new Nuclide("Fe56", 26, 30, ATOM_MEV, 3.76, 3.80, 1.0, NuclearSpin.ZERO);
    private static final PhysicsSettings PHYSICS = PhysicsSettings.standard();
    private static final BoostedNeutrinos BOOSTED = new BoostedNeutrinos(new StandardModel(PHYSICS), IRON, 0.1);

    @Test
    void ironOfTenExaelectronvolts() {
        assertEquals(1.919e8, BOOSTED.lorentzFactor(1e10), 0.0005e8);
        assertEquals(19.19, BOOSTED.energyInNucleusFrameMeV(1e10), 0.005);
        assertEquals(1.919, BOOSTED.recoilMeV(1e9), 0.0005);
    }

    /** G_F² m/π K (g_p Z F_p + g_n N F_n)² with Helm's form factor, mean over flavours, and the Jacobian m_ν/m_A. */
    private static double plainCm2PerGeV(double nucleusGeV, double labGeV) {
        double energy = nucleusGeV * 1e3 / ATOM_MEV * 1e-7;
        double t = 1e-7 * labGeV * 1e3 / ATOM_MEV;
        if (t > 2.0 * energy * energy / (ATOM_MEV + 2.0 * energy)) return 0.0;
        double q = Math.sqrt(2.0 * ATOM_MEV * t) / 197.3269804;
        double mean = 0.0;
        for (double proton : new double[] {0.0381, 0.0299, 0.0255}) {
            double amplitude = proton * 26 * helm(q, 3.76) - 0.5117 * 30 * helm(q, 3.80);
            mean += amplitude * amplitude / 3.0;
        }
        double kinematics = 1.0 - t / energy - ATOM_MEV * t / (2.0 * energy * energy);
        double fermi2 = Math.pow(PhysicalConstants.FERMI_CONSTANT_PER_MEV2, 2) * PhysicalConstants.HBARC2_MEV2_CM2;
        return fermi2 * ATOM_MEV / Math.PI * kinematics * mean * 1e-7 / ATOM_MEV * 1e3;
    }

    private static double helm(double q, double radius) {
        double x = q * Math.sqrt(5.0 / 3.0 * radius * radius - 5.0 * 0.81);
        return 3.0 * (Math.sin(x) / x - Math.cos(x)) / (x * x) * Math.exp(-0.405 * q * q);
    }

    @Test
    void crossSectionIsThatOfCoherentScattering() {
        for (double lab : new double[] {1e5, 1e6, 5e6}) {
            assertEquals(1.0, BOOSTED.crossSectionCm2PerGeV(1e10, lab) / plainCm2PerGeV(1e10, lab), 1e-6);
        }
        assertEquals(0.0, BOOSTED.crossSectionCm2PerGeV(1e10, 1.001 * BOOSTED.highestLabEnergyGeV(1e10)));
        assertTrue(BOOSTED.crossSectionCm2PerGeV(1e10, 0.99 * BOOSTED.highestLabEnergyGeV(1e10)) > 0.0);
    }

    @Test
    void edgesAgree() {
        double lab = BOOSTED.highestLabEnergyGeV(1e10);
        assertEquals(1e10, BOOSTED.lowestNucleusEnergyGeV(lab), 1e-2);
    }

    /** n L ∫ dE_A J(E_A) dσ/dE_lab by the trapezoidal rule, for J = 1e-20 (E/1e6 GeV)^-3 up to 1e11 GeV. */
    @Test
    void fluxIsTheIntegralOverCosmicRays() {
        CosmicRayFlux iron = CosmicRayFlux.read(Path.of("src/test/resources/relic/made-up-iron.csv"));
        double lab = 1e6;
        double from = BOOSTED.lowestNucleusEnergyGeV(lab);
        int steps = 200_000;
        double sum = 0.0;
        for (int i = 0; i <= steps; i++) {
            double energy = from * Math.pow(1e11 / from, (double) i / steps) * (i == 0 ? 1.0 + 1e-14 : 1.0);
            double weight = (i == 0 || i == steps ? 0.5 : 1.0) * energy * Math.log(1e11 / from) / steps;
            sum += weight * 1e-20 * Math.pow(energy / 1e6, -3.0) * plainCm2PerGeV(energy, lab);
        }
        assertEquals(1.0, BOOSTED.flux(iron, 336.0, 3e22, lab) / (336.0 * 3e22 * sum), 1e-5);
        assertEquals(0.0, BOOSTED.flux(iron, 336.0, 3e22, 1e14));
        assertEquals(0.0, iron.at(0.99e6));
        assertEquals(1e-23, iron.at(1e7), 1e-29);
    }
}
