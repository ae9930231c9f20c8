package org.cevnsfit.model;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.StandardTerms;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.target.Recoil;

/**
 * Effective magnetic moments µ_ν of each flavour at its source, dσ/dT += πα²/m_e² (1/T − 1/E) Z²F_p² (µ_ν/µ_B)² on nuclei and likewise with Z_eff(T)
 * on electrons, L = (µ/2) ν̄ σ_µν ν F^µν. Each source has effective moments of its own, without
 * interference between flavours; those of the mass eigenstates are
 * {@link TransitionMoments}. Sources: Vogel and Engel, Phys. Rev. D 39 (1989) 3378; arXiv:2211.11905.
 *
 * @param physics couplings, form factor and kinematics
 * @param common one moment for all flavours, the effective moment of a mixed flux such as that of the sun
 */
public record MagneticMoments(PhysicsSettings physics, boolean common) implements AddedRate {
    static final String UNIT = "1e-11 mu_B";
    static final double LARGEST = 1e5;

    private static final List<String> EACH = List.of("nue", "numu", "nutau");
    private static final List<String> ALL = List.of("nu");

    /** Moments of each flavour. */
    public MagneticMoments(PhysicsSettings physics) {
        this(physics, false);
    }

    /** @return the model of a section, with one moment if it says {@code common = true} */
    static MagneticMoments read(Settings section, PhysicsSettings physics) {
        return new MagneticMoments(physics, section.flagOr("common", false));
    }

    @Override
    public List<Parameter> couplings() {
        List<Parameter> couplings = new ArrayList<>(List.of(StandardTerms.sin2ThetaW()));
        for (String flavour : common ? ALL : EACH) {
            couplings.add(new Parameter(
                    "mu_" + flavour + "_1em11muB",
                    UNIT,
                    Parameter.Role.COUPLING,
                    0.0,
                    0.0,
                    LARGEST,
                    "arXiv:2211.11905"));
        }
        return List.copyOf(couplings);
    }

    @Override
    public List<Kernel> addedKernels(Recoil recoil, ShapePoint shape) {
        return List.of(MagneticKernel.of(physics, recoil, shape, MagneticKinematics.MASSLESS));
    }

    @Override
    public List<Polynomial> addedCoefficients(Flavour flavour, Recoil recoil) {
        return List.of(
                Polynomial.variable(common ? 1 : 1 + flavour.generation()).squared());
    }
}
