package org.cevnsfit.model;

import java.util.List;
import java.util.stream.Stream;
import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.SpinAmplitude;
import org.cevnsfit.interaction.StandardTerms;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.OptionalShape;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;

/**
 * What the models of one light mediator X have in common: the coupling g_X = √(g_ν g_f), the same for all fermions, and the mass m_X_MeV.
 *
 * @param letter X
 * @param source paper
 */
record LightMediator(String letter, String source) {
    /** g² as a variable of the model: the coupling follows sin²θ_W. */
    static final Polynomial G2 = Polynomial.variable(1).squared();

    /** (2 g²)², what the square of a contact coupling becomes */
    static final Polynomial CONTACT_SQUARED = G2.times(2.0).squared();

    private static final double NOMINAL_MASS_MEV = 100.0;

    List<Parameter> couplings() {
        return List.of(
                StandardTerms.sin2ThetaW(),
                new Parameter("g_" + letter, "1", Parameter.Role.COUPLING, 0.0, 0.0, 1.0, source));
    }

    String massName() {
        return "m_" + letter + "_MeV";
    }

    List<Parameter> shapeParameters() {
        Parameter mass = new Parameter(massName(), "MeV", Parameter.Role.SHAPE, NOMINAL_MASS_MEV, 0.0, 1e6, source);
        return Stream.concat(Stream.of(mass), OptionalShape.parameters().stream())
                .toList();
    }

    double massMeV(ShapePoint shape) {
        return shape.orElse(massName(), NOMINAL_MASS_MEV);
    }

    /** @return exchange with all nucleons coherently, charges of [proton, neutron] */
    NuclearAmplitude coherent(PhysicsSettings physics, ShapePoint shape, List<Polynomial> charges) {
        NuclearDensity density = NuclearDensity.at(physics.formFactor(), shape);
        return exchange(new NuclearAmplitude.Protons(density), new NuclearAmplitude.Neutrons(density), shape, charges);
    }

    /** @return exchange with the vector currents of protons and neutrons of the same charge */
    NuclearAmplitude vector(PhysicsSettings physics, ShapePoint shape, double charge) {
        return exchange(NucleonCharges.vector(NuclearDensity.at(physics.formFactor(), shape), charge), shape);
    }

    /** @return exchange with the spins of the nucleons */
    NuclearAmplitude withSpins(PhysicsSettings physics, ShapePoint shape, List<Polynomial> charges) {
        return exchange(
                new SpinAmplitude.Protons(physics.spinResponse()),
                new SpinAmplitude.Neutrons(physics.spinResponse()),
                shape,
                charges);
    }

    private NuclearAmplitude exchange(
            NuclearAmplitude protons, NuclearAmplitude neutrons, ShapePoint shape, List<Polynomial> charges) {
        double proton = charges.get(0).value(new double[0]);
        double neutron = charges.get(1).value(new double[0]);
        return exchange(new NucleonCharges(protons, proton, neutrons, neutron), shape);
    }

    private NuclearAmplitude exchange(NuclearAmplitude charge, ShapePoint shape) {
        return new NuclearAmplitude.Exchange(charge, massMeV(shape));
    }
}
