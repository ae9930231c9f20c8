package org.cevnsfit.model;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.constants.FlavourPair;
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
 * Four-fermion operators of leptons with first-generation quarks in the effective field theory of the Standard Model, O_lq1 = (l̄γl)(q̄γq), O_lq3 (the same
 * with Pauli matrices), O_lu and O_ld, with real c = −v²/2 · C, v = 246.22 GeV, for every pair of flavours: g_V^p gains 3c_lq1 + c_lq3 + 2c_lu + c_ld and
 * g_V^n 3c_lq1 − c_lq3 + c_lu + 2c_ld; flavour-changing amplitudes are squared each on its own.
 *
 * <p>Four coefficients move two charges, so for each pair two directions are blind in every nucleus: (c_lq1, c_lq3, c_lu, c_ld) along (1, 0, −1, −1) and (0, 1, −1, 1). Scan two
 * coefficients and leave the others at zero; one nucleus and form factors near one leave a third direction blind among them. These are non-standard
 * interactions with ε^u = c_lq1 + c_lq3 + c_lu and ε^d = c_lq1 − c_lq3 + c_ld. What c_lq3 does to charged currents, to the production of the neutrinos and to G_F,
 * is left out: these effects cancel to a large part for decays at rest. Sources: arXiv:2301.07036, arXiv:2505.01275.
 *
 * @param physics couplings, form factor and kinematics
 */
public record Smeft(PhysicsSettings physics) implements FlavourMixing {
    private static final List<String> OPERATORS = List.of("lq1", "lq3", "lu", "ld");
    private static final double LARGEST = 1.0;

    @Override
    public List<Parameter> couplings() {
        List<Parameter> couplings = new ArrayList<>();
        couplings.add(StandardTerms.sin2ThetaW());
        for (String operator : OPERATORS) {
            for (String pair : FlavourPairs.NAMES) {
                String name = "c_" + operator + "_" + pair;
                String source = "arXiv:2301.07036";
                couplings.add(new Parameter(name, "1", Parameter.Role.COUPLING, 0.0, -LARGEST, LARGEST, source));
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
        if (recoil == Recoil.ELECTRON) return StandardTerms.coefficients(physics, pair, recoil);
        return VectorScattering.coefficients(physics, pair, (a, b) -> {
            Polynomial singlet = coefficient("lq1", a, b).times(3.0);
            Polynomial triplet = coefficient("lq3", a, b);
            Polynomial up = coefficient("lu", a, b);
            Polynomial down = coefficient("ld", a, b);
            Polynomial proton = singlet.plus(triplet).plus(up.times(2.0)).plus(down);
            Polynomial neutron = singlet.plus(triplet.times(-1.0)).plus(up).plus(down.times(2.0));
            return List.of(proton, neutron);
        });
    }

    /** @return c_ab of one operator as a variable */
    private static Polynomial coefficient(String operator, int a, int b) {
        int block = OPERATORS.indexOf(operator) * FlavourPairs.NAMES.size();
        return Polynomial.variable(1 + block + FlavourPairs.position(a, b));
    }
}
