package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.ELECTRONS;
import static org.cevnsfit.model.CrossSections.NUCLIDES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.ElectronCouplings;
import org.cevnsfit.interaction.FormFactor;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.RecoilKinematics;
import org.cevnsfit.interaction.VectorCouplings;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.AtomicElectrons;
import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.Target;

/** Random physics, shape, targets, energy and recoil, to hold a model against the formula of its paper; one recoil in ten lies beyond the kinematic edge. */
final class RandomPoint {
    private static final List<String> NUCLIDE_NAMES = List.of("Cs133", "I127", "Ar40", "Ge73", "Xe132", "Na23");
    private static final List<String> ELEMENTS = List.of("Cs", "I", "Ar", "Ge", "Xe");

    /** For whatever else a test draws. */
    final SplittableRandom random;

    final PhysicsSettings physics;
    final Nuclide nuclide;
    final AtomicElectrons electrons;
    final double energyMeV;
    final double sin2ThetaW;
    private final double recoil; // over the largest one
    private ShapePoint shape;

    RandomPoint(long seed) {
        random = new SplittableRandom(seed);
        physics = new PhysicsSettings(
                one(VectorCouplings.values()),
                one(FormFactor.values()),
                one(RecoilKinematics.values()),
                true,
                one(ElectronCouplings.values()));
        ShapePoint scaled = ShapePoint.nominal().with(ShapePoint.RADIUS_SCALE, random.nextDouble(0.9, 1.1));
        boolean ownRadius =
                random.nextBoolean() || physics.formFactor() == FormFactor.SHELL_MODEL; // which predicts the radius
        shape = ownRadius ? scaled : scaled.with(ShapePoint.NEUTRON_RADIUS_FM, random.nextDouble(3.0, 8.0));
        nuclide = NUCLIDES.nuclide(one(NUCLIDE_NAMES.toArray(String[]::new)));
        electrons = ELECTRONS.element(one(ELEMENTS.toArray(String[]::new)));
        energyMeV = random.nextDouble(1.0, 60.0);
        recoil = random.nextDouble(0.0, 1.1);
        sin2ThetaW = random.nextDouble(0.0, 0.5);
    }

    /** For parameterized tests. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    <E> E one(E[] values) {
        return values[random.nextInt(values.length)];
    }

    /** @return a number spread evenly in its logarithm */
    double logarithmic(double from, double to) {
        return Math.exp(random.nextDouble(Math.log(from), Math.log(to)));
    }

    /** Sets a shape parameter of the model. */
    RandomPoint with(String parameter, double value) {
        shape = shape.with(parameter, value);
        return this;
    }

    /** Compares kernels times coefficients with plainly written cross sections for every flavour, to 1e-12 of the largest of the terms that cancel. */
    void compare(
            InteractionModel model,
            double[] couplings,
            ToDoubleBiFunction<CoherentCrossSection, Flavour> nuclear,
            ToDoubleBiFunction<ElectronCrossSection, Flavour> electron) {
        var onNucleus = new CoherentCrossSection(physics, shape, nuclide, energyMeV, recoilMeV(nuclide));
        var onElectrons = new ElectronCrossSection(physics, electrons, energyMeV, recoilMeV(electrons));
        for (Flavour flavour : Flavour.values()) {
            compare(model, couplings, flavour, nuclide, nuclear.applyAsDouble(onNucleus, flavour));
            compare(model, couplings, flavour, electrons, electron.applyAsDouble(onElectrons, flavour));
        }
    }

    /** As above for neutrinos that arrive as a superposition of flavours. */
    void compareMixture(
            InteractionModel model,
            double[] couplings,
            double[] state,
            ToDoubleFunction<CoherentCrossSection> nuclear,
            ToDoubleFunction<ElectronCrossSection> electron) {
        var onNucleus = new CoherentCrossSection(physics, shape, nuclide, energyMeV, recoilMeV(nuclide));
        var onElectrons = new ElectronCrossSection(physics, electrons, energyMeV, recoilMeV(electrons));
        compareMixture(model, couplings, state, nuclide, nuclear.applyAsDouble(onNucleus));
        compareMixture(model, couplings, state, electrons, electron.applyAsDouble(onElectrons));
    }

    private void compareMixture(
            InteractionModel model, double[] couplings, double[] state, Target target, double expectedCm2PerMeV) {
        double t = recoilMeV(target);
        double found = CrossSections.mixtureCm2PerMeV(model, couplings, shape, state, target, energyMeV, t);
        double scale = 0.0;
        for (Flavour flavour : Flavour.values()) {
            scale += CrossSections.magnitude(model, couplings, shape, flavour, target, energyMeV, t);
        }
        assertEquals(expectedCm2PerMeV, found, 1e-12 * scale, target.name());
    }

    private void compare(
            InteractionModel model, double[] couplings, Flavour flavour, Target target, double expectedCm2PerMeV) {
        double t = recoilMeV(target);
        double found = CrossSections.cm2PerMeV(model, couplings, shape, flavour, target, energyMeV, t);
        double scale = CrossSections.magnitude(model, couplings, shape, flavour, target, energyMeV, t);
        assertEquals(expectedCm2PerMeV, found, 1e-12 * scale, () -> target.name() + " " + flavour);
    }

    private double recoilMeV(Target target) {
        return recoil * CrossSections.largestRecoilMeV(target, energyMeV);
    }
}
