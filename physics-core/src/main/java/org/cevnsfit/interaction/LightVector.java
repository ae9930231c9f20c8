package org.cevnsfit.interaction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.OptionalShape;
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
        return Stream.concat(Stream.of(MASS), OptionalShape.parameters().stream())
                .toList();
    }

    @Override
    public List<Kernel> kernels(Recoil recoil, ShapePoint shape) {
        double mass = shape.orElse(MASS_MEV, MASS.nominal());
        List<Kernel> kernels = new ArrayList<>(StandardTerms.kernels(physics, recoil, shape));
        switch (recoil) {
            case NUCLEUS -> addNuclear(kernels, NuclearDensity.at(physics.formFactor(), shape), mass);
            case ELECTRON -> {
                if (physics.electronScattering()) addElectron(kernels, mass);
            }
        }
        return List.copyOf(kernels);
    }

    private void addNuclear(List<Kernel> kernels, NuclearDensity density, double mass) {
        NuclearAmplitude protons = new NuclearAmplitude.Protons(density);
        NuclearAmplitude neutrons = new NuclearAmplitude.Neutrons(density);
        NuclearAmplitude mediator =
                new NuclearAmplitude.VectorMediator(density, charges.proton(), charges.neutron(), mass);
        kernels.add(new CoherentKernel("pV", protons, mediator, physics.kinematics()));
        kernels.add(new CoherentKernel("nV", neutrons, mediator, physics.kinematics()));
        kernels.add(new CoherentKernel("VV", mediator, mediator, physics.kinematics()));
    }

    private static void addElectron(List<Kernel> kernels, double mass) {
        kernels.add(new ElectronKernel("eLV", ElectronKinematics.LEFT, 1, mass));
        kernels.add(new ElectronKernel("eRV", ElectronKinematics.RIGHT, 1, mass));
        kernels.add(new ElectronKernel("eLRV", ElectronKinematics.INTERFERENCE, 1, mass));
        kernels.add(new ElectronKernel("eVV", ElectronKinematics.ALL, 2, mass));
    }

    @Override
    public List<Polynomial> coefficients(Flavour flavour, Recoil recoil) {
        List<Polynomial> coefficients = new ArrayList<>(StandardTerms.coefficients(physics, flavour, recoil));
        switch (recoil) {
            case NUCLEUS -> addNuclear(coefficients, flavour);
            case ELECTRON -> {
                if (physics.electronScattering()) addElectron(coefficients, flavour);
            }
        }
        return List.copyOf(coefficients);
    }

    private void addNuclear(List<Polynomial> coefficients, Flavour flavour) {
        Polynomial strength = G2.times(charges.neutrino(flavour));
        Polynomial p = StandardTerms.protonCoupling(physics, flavour);
        Polynomial n = StandardTerms.neutronCoupling(physics);
        coefficients.add(p.times(strength).times(2.0));
        coefficients.add(n.times(strength).times(2.0));
        coefficients.add(strength.squared());
    }

    /** With L = g_V + g_A, R = g_V − g_A both shifted by x: L² + 2Lx + x², R² + 2Rx + x², LR + (L + R)x + x². */
    private void addElectron(List<Polynomial> coefficients, Flavour flavour) {
        Polynomial strength = G2.times(charges.neutrino(flavour) * charges.electron());
        Polynomial left = StandardTerms.leftCoupling(physics, flavour);
        Polynomial right = StandardTerms.rightCoupling(physics, flavour);
        coefficients.add(left.times(strength).times(2.0));
        coefficients.add(right.times(strength).times(2.0));
        coefficients.add(left.plus(right).times(strength));
        coefficients.add(strength.squared());
    }
}
