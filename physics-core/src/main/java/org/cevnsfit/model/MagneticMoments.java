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
import org.cevnsfit.target.Recoil;

/**
 * Effective magnetic moments µ_ν of each flavour at its source, dσ/dT += πα²/m_e² (1/T − 1/E) Z²F_p² (µ_ν/µ_B)² on nuclei and likewise with Z_eff(T)
 * on electrons, L = (µ/2) ν̄ σ_µν ν F^µν. Each source has effective moments of its own, without
 * interference between flavours; those of the mass eigenstates are
 * {@link TransitionMoments}. Sources: Vogel and Engel, Phys. Rev. D 39 (1989) 3378; arXiv:2211.11905.
 *
 * @param physics couplings, form factor and kinematics
 */
public record MagneticMoments(PhysicsSettings physics) implements AddedRate {
    static final String UNIT = "1e-11 mu_B";
    static final double LARGEST = 1e5;

    @Override
    public List<Parameter> couplings() {
        List<Parameter> couplings = new ArrayList<>(List.of(StandardTerms.sin2ThetaW()));
        for (String flavour : List.of("nue", "numu", "nutau")) {
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
        return List.of(Polynomial.variable(1 + flavour.generation()).squared());
    }
}
