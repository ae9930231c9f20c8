package org.cevnsfit.interaction;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/**
 * A vector mediator of mass m_V and coupling g_V, diagonal in flavour. On nuclei A = g_V^p Z F_p + g_V^n N F_n + g² Q_ν [(2Q_u + Q_d)
 * Z F_p + (Q_u + 2Q_d) N F_n] / (√2 G_F (2mT + M²)) and the rate goes with A²; on electrons g_V^e → g_V^e + g² Q_ν Q_e / (√2 G_F
 * (2 m_e T + M²)), g_A^e stays. Source: arXiv:2202.11002.
 *
 * @param physics couplings, form factor and kinematics
 * @param charges charges of quarks and leptons
 */
public record LightVector(PhysicsSettings physics, VectorCharges charges) implements InteractionModel {
    /** Name of the mediator mass among the shape parameters. */
    public static final String MASS_MEV = "m_V_MeV";

    private static final Parameter COUPLING =
            new Parameter("g_V", "1", Parameter.Role.COUPLING, 0.0, 0.0, 1.0, "arXiv:2202.11002");
    private static final Parameter MASS =
            new Parameter(MASS_MEV, "MeV", Parameter.Role.SHAPE, 100.0, 0.0, 1e6, "arXiv:2202.11002");
    private static final Polynomial G2 = Polynomial.variable(1).squared();

    @Override
    public List<Parameter> couplings() {
        return List.of(StandardTerms.sin2ThetaW(), COUPLING);
    }

    @Override
    public List<Parameter> shapeParameters() {
        return List.of(MASS, NuclearDensity.neutronRadius());
    }

    @Override
    public List<Term> terms(Flavour flavour, Recoil recoil, ShapePoint shape) {
        return switch (recoil) {
            case NUCLEUS -> nuclear(flavour, shape);
            case ELECTRON -> physics.electronScattering() ? electron(flavour, shape) : List.of();
        };
    }

    private List<Term> nuclear(Flavour flavour, ShapePoint shape) {
        NuclearDensity density = NuclearDensity.at(physics.formFactor(), shape);
        NuclearAmplitude protons = new NuclearAmplitude.Protons(density);
        NuclearAmplitude neutrons = new NuclearAmplitude.Neutrons(density);
        NuclearAmplitude mediator = new NuclearAmplitude.VectorMediator(
                density, charges.proton(), charges.neutron(), shape.orElse(MASS_MEV, MASS.nominal()));
        Polynomial strength = G2.times(charges.neutrino(flavour));
        Polynomial p = StandardTerms.protonCoupling(physics, flavour);
        Polynomial n = StandardTerms.neutronCoupling(physics);
        List<Term> terms = new ArrayList<>(StandardTerms.nuclear(physics, shape, flavour));
        terms.add(term("pV", protons, mediator, p.times(strength).times(2.0)));
        terms.add(term("nV", neutrons, mediator, n.times(strength).times(2.0)));
        terms.add(term("VV", mediator, mediator, strength.squared()));
        return List.copyOf(terms);
    }

    private Term term(String name, NuclearAmplitude left, NuclearAmplitude right, Polynomial coefficient) {
        return new Term(new CoherentKernel(name, left, right, physics.kinematics()), coefficient);
    }

    /** With L = g_V + g_A, R = g_V − g_A both shifted by x: L² + 2Lx + x², R² + 2Rx + x², LR + (L + R)x + x². */
    private List<Term> electron(Flavour flavour, ShapePoint shape) {
        double mass = shape.orElse(MASS_MEV, MASS.nominal());
        Polynomial strength = G2.times(charges.neutrino(flavour) * charges.electron());
        Polynomial left = StandardTerms.leftCoupling(physics, flavour);
        Polynomial right = StandardTerms.rightCoupling(physics, flavour);
        List<Term> terms = new ArrayList<>(StandardTerms.electron(physics, flavour));
        terms.add(new Term(
                new ElectronKernel("eLV", 1.0, 0.0, 0.0, 1, mass),
                left.times(strength).times(2.0)));
        terms.add(new Term(
                new ElectronKernel("eRV", 0.0, 1.0, 0.0, 1, mass),
                right.times(strength).times(2.0)));
        terms.add(new Term(
                new ElectronKernel("eLRV", 0.0, 0.0, 1.0, 1, mass),
                left.plus(right).times(strength)));
        terms.add(new Term(new ElectronKernel("eVV", 1.0, 1.0, 1.0, 2, mass), strength.squared()));
        return List.copyOf(terms);
    }
}
