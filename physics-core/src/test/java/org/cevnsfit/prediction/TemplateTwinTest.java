package org.cevnsfit.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.FormFactor;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.MassiveFinalState;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.RecoilKinematics;
import org.cevnsfit.model.DarkFermion;
import org.cevnsfit.model.DarkMediator;
import org.cevnsfit.model.DipolePortal;
import org.cevnsfit.model.LightScalar;
import org.cevnsfit.model.LightVector;
import org.cevnsfit.model.NonStandardInteractions;
import org.cevnsfit.model.VectorCharges;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The columns of every kernel are the straight integrals over all nodes, at random form factors, kinematics, masses and neutron radii, from the
 * massless to the contact limit, at every node of radius and efficiency.
 */
class TemplateTwinTest {
    private static final Experiment CSI = ExperimentReader.read(ProjectHome.PATH, "coherent-csi-2021");
    private static final int BINS = CSI.energyBins();
    private static final StraightIntegral STRAIGHT = new StraightIntegral(CSI);
    private static final Map<Double, StraightIntegral> BROKEN = new HashMap<>();
    private static final MorphSlots FULL =
            MorphSlots.of(CSI.name(), CSI.nuisanceSets().get("FULL"));
    private static final double RADIUS_STEP = 0.05;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomShapes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ShapePoint shape = masses(Math.pow(10.0, random.nextDouble(-4.0, 5.0)));
        double radiusFm = random.nextDouble(2.2, 15.0);
        FormFactor formFactor = FormFactor.values()[random.nextInt(FormFactor.values().length)];
        if (random.nextBoolean() && formFactor != FormFactor.SHELL_MODEL)
            shape = shape.with(ShapePoint.NEUTRON_RADIUS_FM, radiusFm);
        RecoilKinematics kinematics = RecoilKinematics.values()[random.nextInt(RecoilKinematics.values().length)];
        PhysicsSettings standard = PhysicsSettings.standard();
        compare(
                new PhysicsSettings(standard.couplings(), formFactor, kinematics, true, standard.electronCouplings()),
                shape);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 1e-9, 1e6})
    void masslessAndHeavyMediators(double massMeV) {
        compare(PhysicsSettings.standard(), masses(massMeV));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.3, 7.0, 24.0, 60.0})
    void massiveFinalStates(double massMeV) {
        ShapePoint shape = masses(5.0).with(DipolePortal.MASS_MEV, massMeV).with(DarkFermion.MASS_MEV, massMeV);
        compare(new DipolePortal(PhysicsSettings.standard()), shape);
        compare(new DarkFermion(PhysicsSettings.standard(), DarkMediator.SCALAR), shape);
        compare(new DarkFermion(PhysicsSettings.standard(), DarkMediator.TENSOR), shape); // coherent and by spins
    }

    private static ShapePoint masses(double massMeV) {
        return ShapePoint.nominal().with(LightVector.MASS_MEV, massMeV).with(LightScalar.MASS_MEV, massMeV);
    }

    private static void compare(PhysicsSettings physics, ShapePoint shape) {
        compare(new NonStandardInteractions(physics), shape);
        compare(new LightVector(physics, VectorCharges.UNIVERSAL), shape);
        compare(new LightScalar(physics), shape);
    }

    private static void compare(InteractionModel model, ShapePoint shape) {
        for (Recoil recoil : Recoil.values()) {
            String component = SignalPart.component(recoil);
            ShapePull radius = FULL.pull(FULL.first(component));
            ShapePull efficiency = FULL.pull(FULL.second(component));
            double[][][] columns =
                    new RecoilFold(CSI, SignalModel.of(model), recoil, radius, efficiency).columns(shape);
            assertEquals(recoil == Recoil.NUCLEUS ? 3 : 1, columns[0].length);
            for (int r = 0; r < columns[0].length; r++) {
                double scale = r == 0 ? 1.0 : r == 1 ? 1.0 - RADIUS_STEP : 1.0 + RADIUS_STEP;
                List<Kernel> kernels = model.kernels(recoil, shape.with(ShapePoint.RADIUS_SCALE, scale));
                assertEquals(kernels.size(), columns.length);
                for (int k = 0; k < kernels.size(); k++) compare(kernels.get(k), recoil, columns[k][r]);
            }
        }
    }

    /** A column holds constant, linear and quadratic part in the efficiency nuisance, whose nodes are −1, 0, 1. */
    private static void compare(Kernel kernel, Recoil recoil, double[] column) {
        StraightIntegral straight = kernel.dependence() instanceof MassiveFinalState massive
                ? BROKEN.computeIfAbsent(massive.finalMassMeV(), mass -> StraightIntegral.broken(CSI, massive, 1))
                : STRAIGHT;
        for (int c = 0; c < CSI.source().components().size(); c++) {
            SourceComponent component = CSI.source().components().get(c);
            for (int shift = -1; shift <= 1; shift++) {
                double[] expected = straight.counts(kernel, recoil, component, shift);
                double largest = DoubleStream.of(expected).map(Math::abs).max().orElseThrow();
                for (int b = 0; b < BINS; b++) {
                    int at = 3 * c * BINS + b;
                    double found = column[at] + shift * (column[at + BINS] + shift * column[at + 2 * BINS]);
                    double tolerance = 1e-12 * Math.abs(expected[b]) + 1e-14 * largest;
                    assertEquals(expected[b], found, tolerance, kernel + " " + component.name() + " bin " + b);
                }
            }
        }
    }
}
