package org.cevnsfit.interaction;

import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.constants.PhysicalConstants;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;

/** What all models share: sin²θ_W as their first coupling and the kernels of the Standard Model. */
final class StandardTerms {
    /** sin²θ_W is variable 0 of every model. */
    static final Polynomial SIN2_THETA_W = Polynomial.variable(0);

    private StandardTerms() {}

    static Parameter sin2ThetaW() {
        return new Parameter(
                "sin2ThetaW",
                "1",
                Parameter.Role.COUPLING,
                PhysicalConstants.SIN2_THETA_W_LOW_ENERGY,
                -1.0,
                2.0,
                "PDG 2024, at zero momentum transfer");
    }

    /**
     * Vector scattering on nuclei, Σ (p Z F_p + n N F_n)²: kernels pp, pn, nn.
     *
     * @param pp Σ p²
     * @param pn Σ p n; its kernel is counted twice here
     * @param nn Σ n²
     */
    static List<Term> nuclear(PhysicsSettings physics, ShapePoint shape, Polynomial pp, Polynomial pn, Polynomial nn) {
        NuclearDensity density = NuclearDensity.at(physics.formFactor(), shape);
        NuclearAmplitude protons = new NuclearAmplitude.Protons(density);
        NuclearAmplitude neutrons = new NuclearAmplitude.Neutrons(density);
        return List.of(
                new Term(new CoherentKernel("pp", protons, protons, physics.kinematics()), pp),
                new Term(new CoherentKernel("pn", protons, neutrons, physics.kinematics()), pn.times(2.0)),
                new Term(new CoherentKernel("nn", neutrons, neutrons, physics.kinematics()), nn));
    }

    /** Standard-Model scattering on nuclei, one flavour. */
    static List<Term> nuclear(PhysicsSettings physics, ShapePoint shape, Flavour flavour) {
        Polynomial p = protonCoupling(physics, flavour);
        Polynomial n = neutronCoupling(physics);
        return nuclear(physics, shape, p.squared(), p.times(n), n.squared());
    }

    /** Standard-Model scattering on electrons: kernels eLL, eRR, eLR with (g_V+g_A)², (g_V−g_A)², (g_V+g_A)(g_V−g_A). */
    static List<Term> electron(PhysicsSettings physics, Flavour flavour) {
        Polynomial left = leftCoupling(physics, flavour);
        Polynomial right = rightCoupling(physics, flavour);
        return List.of(
                new Term(new ElectronKernel("eLL", 1.0, 0.0, 0.0, 0, 0.0), left.squared()),
                new Term(new ElectronKernel("eRR", 0.0, 1.0, 0.0, 0, 0.0), right.squared()),
                new Term(new ElectronKernel("eLR", 0.0, 0.0, 1.0, 0, 0.0), left.times(right)));
    }

    /** @return g_V^p(ν_l; s²) */
    static Polynomial protonCoupling(PhysicsSettings physics, Flavour flavour) {
        return physics.couplings().proton(flavour, SIN2_THETA_W);
    }

    /** @return g_V^n */
    static Polynomial neutronCoupling(PhysicsSettings physics) {
        return Polynomial.constant(physics.couplings().neutron());
    }

    /** @return g_V^e + g_A^e of a neutrino or antineutrino */
    static Polynomial leftCoupling(PhysicsSettings physics, Flavour flavour) {
        ElectronCouplings electron = physics.electronCouplings();
        return electron.vector(flavour, SIN2_THETA_W).plus(electron.axial(flavour));
    }

    /** @return g_V^e − g_A^e of a neutrino or antineutrino */
    static Polynomial rightCoupling(PhysicsSettings physics, Flavour flavour) {
        ElectronCouplings electron = physics.electronCouplings();
        return electron.vector(flavour, SIN2_THETA_W).plus(-electron.axial(flavour));
    }
}
