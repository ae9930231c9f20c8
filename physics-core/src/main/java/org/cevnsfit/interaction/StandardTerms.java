package org.cevnsfit.interaction;

import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.constants.PhysicalConstants;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/** What all models share: sin²θ_W as their first coupling and the kernels of the Standard Model. */
final class StandardTerms {
    /** sin²θ_W is variable 0 of every model. */
    static final Polynomial SIN2_THETA_W = Polynomial.variable(0);

    private static final List<Kernel> ELECTRON_KERNELS = List.of(
            new ElectronKernel("eLL", ElectronKinematics.LEFT, 0, 0.0),
            new ElectronKernel("eRR", ElectronKinematics.RIGHT, 0, 0.0),
            new ElectronKernel("eLR", ElectronKinematics.INTERFERENCE, 0, 0.0));

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

    /** @return kernels of vector scattering: pp, pn, nn on nuclei; eLL, eRR, eLR on electrons, none if these are switched off */
    static List<Kernel> kernels(PhysicsSettings physics, Recoil recoil, ShapePoint shape) {
        return switch (recoil) {
            case NUCLEUS -> nuclearKernels(physics, shape);
            case ELECTRON -> physics.electronScattering() ? ELECTRON_KERNELS : List.of();
        };
    }

    private static List<Kernel> nuclearKernels(PhysicsSettings physics, ShapePoint shape) {
        NuclearDensity density = NuclearDensity.at(physics.formFactor(), shape);
        NuclearAmplitude protons = new NuclearAmplitude.Protons(density);
        NuclearAmplitude neutrons = new NuclearAmplitude.Neutrons(density);
        return List.of(
                new CoherentKernel("pp", protons, protons, physics.kinematics()),
                new CoherentKernel("pn", protons, neutrons, physics.kinematics()),
                new CoherentKernel("nn", neutrons, neutrons, physics.kinematics()));
    }

    /** @return coefficients of {@link #kernels} in the Standard Model */
    static List<Polynomial> coefficients(PhysicsSettings physics, Flavour flavour, Recoil recoil) {
        return switch (recoil) {
            case NUCLEUS -> nuclear(physics, flavour);
            case ELECTRON -> physics.electronScattering() ? electron(physics, flavour) : List.of();
        };
    }

    /** p², 2pn and n² of (p Z F_p + n N F_n)² */
    private static List<Polynomial> nuclear(PhysicsSettings physics, Flavour flavour) {
        Polynomial p = protonCoupling(physics, flavour);
        Polynomial n = neutronCoupling(physics);
        return List.of(p.squared(), p.times(n).times(2.0), n.squared());
    }

    /** (g_V+g_A)², (g_V−g_A)², (g_V+g_A)(g_V−g_A) */
    private static List<Polynomial> electron(PhysicsSettings physics, Flavour flavour) {
        Polynomial left = leftCoupling(physics, flavour);
        Polynomial right = rightCoupling(physics, flavour);
        return List.of(left.squared(), right.squared(), left.times(right));
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
