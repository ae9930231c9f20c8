package org.cevnsfit.model;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.StandardTerms;
import org.cevnsfit.interaction.VectorScattering;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.OptionalShape;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/**
 * Vector interactions of a heavy mediator between neutrinos and quarks, L = −√2 G_F Σ ε_ab^{qV} (ν̄_a γ^µ P_L ν_b)(q̄ γ_µ q), with
 * real ε. For the initial flavour a the rate is Σ_b A_ab², A_ab = [δ_ab g_V^p + 2ε_ab^u + ε_ab^d] Z F_p + [δ_ab g_V^n + ε_ab^u +
 * 2ε_ab^d] N F_n: flavour-changing amplitudes are squared each on its own. Electrons scatter as in the Standard Model. Sources:
 * arXiv:hep-ph/0508299, arXiv:2211.11905.
 *
 * @param physics couplings, form factor and kinematics
 */
public record NonStandardInteractions(PhysicsSettings physics) implements InteractionModel {
    private static final List<String> PAIRS = List.of("ee", "mumu", "tautau", "emu", "etau", "mutau");
    /** PAIR_OF[a][b]: position in PAIRS of ε_ab = ε_ba */
    private static final int[][] PAIR_OF = {{0, 3, 4}, {3, 1, 5}, {4, 5, 2}};

    private static final double LARGEST = 1.0;

    @Override
    public List<Parameter> couplings() {
        List<Parameter> couplings = new ArrayList<>();
        couplings.add(StandardTerms.sin2ThetaW());
        for (String quark : List.of("u", "d")) {
            for (String pair : PAIRS) {
                couplings.add(new Parameter(
                        "eps_" + pair + "_" + quark + "V",
                        "1",
                        Parameter.Role.COUPLING,
                        0.0,
                        -LARGEST,
                        LARGEST,
                        "arXiv:hep-ph/0508299"));
            }
        }
        return List.copyOf(couplings);
    }

    @Override
    public List<Parameter> shapeParameters() {
        return OptionalShape.parameters();
    }

    @Override
    public List<Kernel> kernels(Recoil recoil, ShapePoint shape) {
        return StandardTerms.kernels(physics, recoil, shape);
    }

    @Override
    public List<Polynomial> coefficients(Flavour flavour, Recoil recoil) {
        return recoil == Recoil.NUCLEUS ? nuclear(flavour) : StandardTerms.coefficients(physics, flavour, recoil);
    }

    private List<Polynomial> nuclear(Flavour flavour) {
        return VectorScattering.coefficients(physics, flavour, b -> {
            int pair = PAIR_OF[flavour.generation()][b];
            Polynomial up = Polynomial.variable(1 + pair);
            Polynomial down = Polynomial.variable(1 + PAIRS.size() + pair);
            return List.of(up.times(2.0).plus(down), up.plus(down.times(2.0)));
        });
    }
}
