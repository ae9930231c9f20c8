package org.cevnsfit.model;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.interaction.ElectronScattering;
import org.cevnsfit.interaction.ElectronShift;
import org.cevnsfit.interaction.FlavourMixing;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.StandardTerms;
import org.cevnsfit.interaction.VectorScattering;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/**
 * Interactions of a heavy mediator between neutrinos and quarks or electrons, L = −2√2 G_F Σ ε_ab^{fX} (ν̄_a γ^µ P_L ν_b)(f̄ γ_µ P_X f), with real
 * ε and ε^{qV} = ε^{qL} + ε^{qR}. For the initial flavour a the rate on nuclei is Σ_b A_ab², A_ab = [δ_ab g_V^p + 2ε_ab^u + ε_ab^d] Z F_p +
 * [δ_ab g_V^n + ε_ab^u + 2ε_ab^d] N F_n; on electrons g_V + g_A and g_V − g_A are matrices with 2ε_ab^{eL} and 2ε_ab^{eR} added. Flavour-changing
 * amplitudes are squared each on its own; a coherent mixture of flavours meets the matrix Σ_c A_ac A_bc. Sources: arXiv:hep-ph/0508299, arXiv:2211.11905, electrons arXiv:2302.12846.
 *
 * @param physics couplings, form factor and kinematics
 */
public record NonStandardInteractions(PhysicsSettings physics) implements FlavourMixing {
    private static final List<String> KINDS = List.of("uV", "dV", "eL", "eR");
    private static final int UP = 0;
    private static final int DOWN = 1;
    private static final int LEFT = 2;
    private static final int RIGHT = 3;

    private static final double LARGEST_ON_QUARKS = 1.0;
    private static final double LARGEST_ON_ELECTRONS = 100.0;

    @Override
    public List<Parameter> couplings() {
        List<Parameter> couplings = new ArrayList<>();
        couplings.add(StandardTerms.sin2ThetaW());
        for (int kind = 0; kind < KINDS.size(); kind++) {
            double largest = kind < LEFT ? LARGEST_ON_QUARKS : LARGEST_ON_ELECTRONS;
            String source = kind < LEFT ? "arXiv:hep-ph/0508299" : "arXiv:2302.12846";
            for (String pair : FlavourPairs.NAMES) {
                String name = "eps_" + pair + "_" + KINDS.get(kind);
                couplings.add(new Parameter(name, "1", Parameter.Role.COUPLING, 0.0, -largest, largest, source));
            }
        }
        return List.copyOf(couplings);
    }

    @Override
    public List<Kernel> kernels(Recoil recoil, ShapePoint shape) {
        return StandardTerms.kernels(physics, recoil, shape);
    }

    @Override
    public List<Polynomial> coefficients(FlavourPair pair, Recoil recoil) {
        return switch (recoil) {
            case NUCLEUS ->
                VectorScattering.coefficients(physics, pair, (a, b) -> {
                    Polynomial up = epsilon(UP, a, b);
                    Polynomial down = epsilon(DOWN, a, b);
                    return List.of(up.times(2.0).plus(down), up.plus(down.times(2.0)));
                });
            case ELECTRON ->
                ElectronScattering.coefficients(
                        physics,
                        pair,
                        (a, b) -> List.of(new ElectronShift(
                                epsilon(LEFT, a, b).times(2.0),
                                epsilon(RIGHT, a, b).times(2.0))));
        };
    }

    /** @return ε_ab of one kind as a variable */
    private static Polynomial epsilon(int kind, int a, int b) {
        return Polynomial.variable(1 + kind * FlavourPairs.NAMES.size() + FlavourPairs.position(a, b));
    }
}
