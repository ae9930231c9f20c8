package org.cevnsfit.interaction;

import java.util.Collections;
import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.constants.PhysicalConstants;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/** What all models share: sin²θ_W as their first coupling and the kernels of the Standard Model. */
public final class StandardTerms {
    /** sin²θ_W is variable 0 of every model. */
    public static final Polynomial SIN2_THETA_W = Polynomial.variable(0);

    private static final Polynomial NOTHING = Polynomial.constant(0.0);

    private StandardTerms() {}

    /** @return sin²θ_W as a coupling */
    public static Parameter sin2ThetaW() {
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
    public static List<Kernel> kernels(PhysicsSettings physics, Recoil recoil, ShapePoint shape) {
        return switch (recoil) {
            case NUCLEUS -> VectorScattering.kernels(physics, shape, List.of());
            case ELECTRON -> ElectronScattering.kernels(physics, List.of());
        };
    }

    /** @return coefficients of {@link #kernels} in the Standard Model */
    public static List<Polynomial> coefficients(PhysicsSettings physics, Flavour flavour, Recoil recoil) {
        return switch (recoil) {
            case NUCLEUS -> VectorScattering.diagonal(physics, flavour, List.of(NOTHING, NOTHING));
            case ELECTRON -> ElectronScattering.diagonal(physics, flavour, List.of(ElectronShift.NONE));
        };
    }

    /** @return coefficients of {@link #kernels} in the Standard Model, in which flavours do not interfere */
    public static List<Polynomial> coefficients(PhysicsSettings physics, FlavourPair pair, Recoil recoil) {
        List<Polynomial> own = coefficients(physics, pair.a(), recoil);
        return pair.diagonal() ? own : Collections.nCopies(own.size(), NOTHING);
    }

    /** @return g_V^p(ν_l; s²) */
    public static Polynomial protonCoupling(PhysicsSettings physics, Flavour flavour) {
        return physics.couplings().proton(flavour, SIN2_THETA_W);
    }

    /** @return g_V^n */
    public static Polynomial neutronCoupling(PhysicsSettings physics) {
        return Polynomial.constant(physics.couplings().neutron());
    }

    /** @return g_V^e + g_A^e of a neutrino or antineutrino */
    public static Polynomial leftCoupling(PhysicsSettings physics, Flavour flavour) {
        ElectronCouplings electron = physics.electronCouplings();
        return electron.vector(flavour, SIN2_THETA_W).plus(electron.axial(flavour));
    }

    /** @return g_V^e − g_A^e of a neutrino or antineutrino */
    public static Polynomial rightCoupling(PhysicsSettings physics, Flavour flavour) {
        ElectronCouplings electron = physics.electronCouplings();
        return electron.vector(flavour, SIN2_THETA_W).plus(-electron.axial(flavour));
    }
}
