package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.ELECTRONS;
import static org.cevnsfit.model.CrossSections.NUCLIDES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.parameter.NeutronRadius;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A cross section is a square: nowhere negative, and zero beyond the kinematic edge, whatever the couplings, masses and flavours. */
class NonNegativeRateTest {
    private static final int POINTS = 250;
    private static final List<Target> TARGETS = List.of(
            NUCLIDES.nuclide("Cs133"),
            NUCLIDES.nuclide("Ar40"),
            NUCLIDES.nuclide("Ge73"),
            ELECTRONS.element("I"),
            ELECTRONS.element("Ge"));

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.DeclaredModels#files")
    void ratesAreNotNegative(Path file) {
        InteractionModel model = DeclaredModels.read(file);
        SplittableRandom random = new SplittableRandom(20);
        for (int point = 0; point < POINTS; point++) {
            Target target = TARGETS.get(random.nextInt(TARGETS.size()));
            Flavour flavour = Flavour.values()[random.nextInt(Flavour.values().length)];
            double[] couplings = model.couplings().stream()
                    .mapToDouble(parameter -> coupling(parameter, random))
                    .toArray();
            ShapePoint shape = shape(model, random);
            double energy = random.nextDouble(0.5, 60.0);
            double edge = CrossSections.largestRecoilMeV(target, energy);
            double recoil = edge * Math.pow(random.nextDouble(), 3);
            double rate = CrossSections.cm2PerMeV(model, couplings, shape, flavour, target, energy, recoil);
            double scale = CrossSections.magnitude(model, couplings, shape, flavour, target, energy, recoil);
            assertTrue(rate >= -1e-12 * scale, () -> target.name() + " " + flavour + " " + shape + ": " + rate);
            double beyond = CrossSections.cm2PerMeV(model, couplings, shape, flavour, target, energy, 1.0001 * edge);
            assertEquals(0.0, beyond);
        }
    }

    /** Half of them at their nominal, the others over many orders of magnitude of their range, with both signs where allowed. */
    private static double coupling(Parameter parameter, SplittableRandom random) {
        if (random.nextBoolean()) return parameter.nominal();
        double far = random.nextBoolean() ? parameter.upper() : parameter.lower();
        return parameter.nominal() + (far - parameter.nominal()) * Math.pow(10.0, random.nextDouble(-6.0, 0.0));
    }

    private static ShapePoint shape(InteractionModel model, SplittableRandom random) {
        ShapePoint shape = ShapePoint.nominal();
        for (Parameter parameter : model.shapeParameters()) {
            if (random.nextBoolean()) continue;
            double span = parameter.upper() - parameter.lower();
            double value = parameter.lower() + span * Math.pow(10.0, random.nextDouble(-6.0, 0.0));
            ShapePoint moved = shape.with(parameter.name(), value);
            if (NeutronRadius.rivals(moved.names()).isEmpty()) shape = moved;
        }
        return shape;
    }
}
