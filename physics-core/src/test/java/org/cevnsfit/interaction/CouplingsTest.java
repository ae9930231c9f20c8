package org.cevnsfit.interaction;

import static org.cevnsfit.model.CrossSections.NUCLIDES;
import static org.cevnsfit.model.CrossSections.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cevnsfit.constants.Flavour;
import org.cevnsfit.constants.PhysicalConstants;
import org.cevnsfit.model.CrossSections;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.numerics.Polynomial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Weak couplings against reference values. */
class CouplingsTest {
    @Test
    void radiativeCouplingsFromTheirFormula() { // to the digits given
        VectorCouplings computed = VectorCouplings.RADIATIVE_COMPUTED;
        double s2 = PhysicalConstants.SIN2_THETA_W_LOW_ENERGY;
        assertEquals(0.03812, computed.proton(Flavour.NU_E, s2), 5e-6);
        assertEquals(0.02986, computed.proton(Flavour.ANTI_NU_MU, s2), 5e-6);
        assertEquals(0.02549, computed.proton(Flavour.NU_TAU, s2), 5e-6);
        assertEquals(-0.51170, computed.neutron(), 5e-6);
        assertEquals(0.02274, VectorCouplings.TREE.proton(Flavour.NU_E, s2), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0.20, 131.886", "0.23863, 167.982", "0.28, 211.475"})
    void crossSectionAtFreeWeakMixingAngle(double sin2ThetaW, double expected) {
        StandardModel model = new StandardModel(STANDARD);
        double[] couplings = {sin2ThetaW};
        double total = 0.0;
        int steps = 4000; // midpoint rule, exact enough for a smooth spectrum
        double width = CrossSections.largestRecoilMeV(NUCLIDES.nuclide("Cs133"), 30.0) / steps;
        for (int i = 0; i < steps; i++) {
            total += width
                    * CrossSections.cm2PerMeV(
                            model,
                            couplings,
                            CrossSections.OWN_RADII,
                            Flavour.NU_E,
                            NUCLIDES.nuclide("Cs133"),
                            30.0,
                            (i + 0.5) * width);
        }
        assertEquals(expected * 1e-40, total, 1e-4 * expected * 1e-40);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.03812, 0.02986",
        "10, 0.03479, 0.02986",
        "30, 0.03310, 0.02985",
        "50, 0.03231, 0.02983",
        "100, 0.03124, 0.02974"
    })
    void chargeRadiusRunsWithMomentumTransfer(double momentumTransferMeV, double electron, double muon) {
        assertEquals(electron, RadiativeCorrections.proton(Flavour.NU_E, momentumTransferMeV), 5e-6);
        assertEquals(muon, RadiativeCorrections.proton(Flavour.NU_MU, momentumTransferMeV), 5e-6);
    }

    @ParameterizedTest
    @EnumSource(VectorCouplings.class)
    void polynomialInWeakMixingAngleIsTheFunction(VectorCouplings couplings) {
        Polynomial polynomial = couplings.proton(Flavour.NU_MU, Polynomial.variable(0));
        assertEquals(couplings.proton(Flavour.NU_MU, 0.31), polynomial.value(new double[] {0.31}), 1e-15);
        double rho = couplings == VectorCouplings.TREE ? 1.0 : 1.00063;
        assertEquals(-2.0 * rho, polynomial.derivative(0).value(new double[] {0.0}), 1e-15);
    }

    @Test
    void publishedElectronCouplings() { // arXiv:2205.09484 and tree level
        double s2 = PhysicalConstants.SIN2_THETA_W_LOW_ENERGY;
        assertEquals(0.97726, ElectronCouplings.TREE.vector(Flavour.NU_E, s2), 1e-12);
        assertEquals(-0.02274, ElectronCouplings.TREE.vector(Flavour.NU_TAU, s2), 1e-12);
        assertEquals(-0.0397, ElectronCouplings.RADIATIVE.vector(Flavour.ANTI_NU_MU, s2), 1e-12);
        assertEquals(0.5062, ElectronCouplings.RADIATIVE.axial(Flavour.ANTI_NU_MU), 0.0);
        assertEquals(0.4938, ElectronCouplings.RADIATIVE.axial(Flavour.NU_E), 0.0);
    }
}
