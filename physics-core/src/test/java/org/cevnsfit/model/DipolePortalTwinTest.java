package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.HBARC2_MEV2_CM2;

import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.target.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sterile neutrinos from a magnetic moment are the formula of arXiv:2501.17843, πα²/m_e² µ² Z²F_p² {1/T − 1/E − (m_4²/(2ETm)) (1 − T/(2E) + m/(2E)) + m_4⁴ (T − m)/(8E²T²m²)},
 * between the recoils that kinematics allows, with Z_eff on electrons.
 */
class DipolePortalTwinTest {
    private static final double UNIT_CM2 =
            Math.PI * Math.pow(1.0 / 137.035999084 / 0.51099895, 2) * HBARC2_MEV2_CM2 * 1e-22;

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void dipolePortal(long seed) {
        RandomPoint at = new RandomPoint(seed);
        DipolePortal model = new DipolePortal(at.physics);
        double[] moments = PhotonTwin.couplings(at, model, 500.0);
        double mass = at.logarithmic(1e-3, 20.0);
        at.with(DipolePortal.MASS_MEV, mass)
                .compare(
                        model,
                        moments,
                        (twin, flavour) -> twin.standardModel(flavour, at.sin2ThetaW)
                                + square(moments, flavour) * nuclear(twin, mass),
                        (twin, flavour) -> twin.standardModel(flavour, at.sin2ThetaW)
                                + square(moments, flavour) * electrons(twin, mass));
    }

    private static double square(double[] moments, Flavour flavour) {
        return Math.pow(moments[1 + flavour.generation()], 2);
    }

    private static double nuclear(CoherentCrossSection at, double mass) {
        NuclearDensity density = NuclearDensity.at(at.physics().formFactor(), at.shape());
        double charge = at.target().protonNumber() * density.proton(at.target(), at.recoilMeV());
        return UNIT_CM2 * charge * charge * bracket(at.target(), at.energyMeV(), at.recoilMeV(), mass);
    }

    private static double electrons(ElectronCrossSection at, double mass) {
        double charge = at.target().effectiveCharge(at.recoilMeV());
        return UNIT_CM2 * charge * bracket(at.target(), at.energyMeV(), at.recoilMeV(), mass);
    }

    private static double bracket(Target target, double e, double t, double m4) {
        double m = target.massMeV();
        if (!DarkFermionTwin.inside(m, e, t, m4)) return 0.0;
        return 1.0 / t
                - 1.0 / e
                - m4 * m4 / (2.0 * e * t * m) * (1.0 - t / (2.0 * e) + m / (2.0 * e))
                + Math.pow(m4, 4) * (t - m) / (8.0 * e * e * t * t * m * m);
    }
}
