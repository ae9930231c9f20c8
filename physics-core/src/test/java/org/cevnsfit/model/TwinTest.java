package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.ELECTRONS;
import static org.cevnsfit.model.CrossSections.NUCLIDES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleBiFunction;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Kernels times coefficients are the cross sections of the papers, at random physics, couplings, shapes, energies and recoils for
 * every flavour; to 1e-12 of the largest of the terms that cancel.
 */
class TwinTest {
    private static final List<String> NUCLIDE_NAMES = List.of("Cs133", "I127", "Ar40", "Ge73", "Xe132", "Na23");
    private static final List<String> ELEMENTS = List.of("Cs", "I", "Ar", "Ge", "Xe");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void standardModel(long seed) {
        Draw draw = new Draw(seed);
        double[] theta = {draw.sin2ThetaW};
        compare(
                draw,
                new StandardModel(draw.physics),
                theta,
                (twin, flavour) -> twin.standardModel(flavour, draw.sin2ThetaW),
                (twin, flavour) -> twin.standardModel(flavour, draw.sin2ThetaW));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nonStandardInteractions(long seed) {
        Draw draw = new Draw(seed);
        double[] theta = draw.random.doubles(13, -1.0, 1.0).toArray();
        theta[0] = draw.sin2ThetaW;
        double[][] up = {{theta[1], theta[4], theta[5]}, {theta[4], theta[2], theta[6]}, {theta[5], theta[6], theta[3]}
        };
        double[][] down = {
            {theta[7], theta[10], theta[11]}, {theta[10], theta[8], theta[12]}, {theta[11], theta[12], theta[9]}
        };
        compare(
                draw,
                new NonStandardInteractions(draw.physics),
                theta,
                (twin, flavour) -> twin.nonStandard(flavour, draw.sin2ThetaW, up, down),
                (twin, flavour) -> twin.standardModel(flavour, draw.sin2ThetaW));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void universalLightVector(long seed) {
        Draw draw = new Draw(seed);
        double[] theta = {draw.sin2ThetaW, draw.coupling};
        compare(
                draw,
                new LightVector(draw.physics, VectorCharges.UNIVERSAL),
                theta,
                (twin, flavour) -> twin.lightVector(flavour, draw.sin2ThetaW, draw.coupling, draw.massMeV, 1.0, 1.0),
                (twin, flavour) -> twin.lightVector(flavour, draw.sin2ThetaW, draw.coupling, draw.massMeV, 1.0, 1.0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void baryonLessLeptonVector(long seed) {
        Draw draw = new Draw(seed);
        double[] theta = {draw.sin2ThetaW, draw.coupling};
        compare(
                draw,
                new LightVector(draw.physics, VectorCharges.B_MINUS_L),
                theta,
                (twin, flavour) ->
                        twin.lightVector(flavour, draw.sin2ThetaW, draw.coupling, draw.massMeV, 1.0 / 3.0, -1.0),
                (twin, flavour) -> twin.lightVector(flavour, draw.sin2ThetaW, draw.coupling, draw.massMeV, -1.0, -1.0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lightScalar(long seed) {
        Draw draw = new Draw(seed);
        double[] theta = {draw.sin2ThetaW, draw.coupling};
        compare(
                draw,
                new LightScalar(draw.physics),
                theta,
                (twin, flavour) -> twin.lightScalar(flavour, draw.sin2ThetaW, draw.coupling, draw.massMeV),
                (twin, flavour) -> twin.lightScalar(flavour, draw.sin2ThetaW, draw.coupling, draw.massMeV));
    }

    private static void compare(
            Draw draw,
            InteractionModel model,
            double[] theta,
            ToDoubleBiFunction<CoherentCrossSection, Flavour> nuclear,
            ToDoubleBiFunction<ElectronCrossSection, Flavour> electron) {
        double nucleusMeV = draw.recoil * CrossSections.largestRecoilMeV(draw.nuclide, draw.energyMeV);
        double electronMeV = draw.recoil * CrossSections.largestRecoilMeV(draw.electrons, draw.energyMeV);
        var nuclearTwin = new CoherentCrossSection(draw.physics, draw.shape, draw.nuclide, draw.energyMeV, nucleusMeV);
        var electronTwin = new ElectronCrossSection(draw.physics, draw.electrons, draw.energyMeV, electronMeV);
        for (Flavour flavour : Flavour.values()) {
            assertEquals(
                    nuclear.applyAsDouble(nuclearTwin, flavour),
                    CrossSections.cm2PerMeV(
                            model, theta, draw.shape, flavour, draw.nuclide, draw.energyMeV, nucleusMeV),
                    1e-12
                            * CrossSections.magnitude(
                                    model, theta, draw.shape, flavour, draw.nuclide, draw.energyMeV, nucleusMeV));
            assertEquals(
                    electron.applyAsDouble(electronTwin, flavour),
                    CrossSections.cm2PerMeV(
                            model, theta, draw.shape, flavour, draw.electrons, draw.energyMeV, electronMeV),
                    1e-12
                            * CrossSections.magnitude(
                                    model, theta, draw.shape, flavour, draw.electrons, draw.energyMeV, electronMeV));
        }
    }

    /** A random point; one in ten lies beyond the kinematic edge. */
    private static final class Draw {
        final SplittableRandom random;
        final PhysicsSettings physics;
        final ShapePoint shape;
        final Nuclide nuclide;
        final AtomicElectrons electrons;
        final double energyMeV;
        final double recoil;
        final double sin2ThetaW;
        final double coupling;
        final double massMeV;

        Draw(long seed) {
            random = new SplittableRandom(seed);
            physics = new PhysicsSettings(
                    one(VectorCouplings.values()),
                    one(FormFactor.values()),
                    one(RecoilKinematics.values()),
                    true,
                    one(ElectronCouplings.values()));
            massMeV = Math.pow(10.0, random.nextDouble(-3.0, 4.0));
            coupling = Math.pow(10.0, random.nextDouble(-6.0, -2.0));
            ShapePoint mass =
                    ShapePoint.nominal().with(LightVector.MASS_MEV, massMeV).with(LightScalar.MASS_MEV, massMeV);
            ShapePoint scaled = mass.with(ShapePoint.RADIUS_SCALE, random.nextDouble(0.9, 1.1));
            shape = random.nextBoolean()
                    ? scaled
                    : scaled.with(ShapePoint.NEUTRON_RADIUS_FM, random.nextDouble(3.0, 8.0));
            nuclide = NUCLIDES.nuclide(NUCLIDE_NAMES.get(random.nextInt(NUCLIDE_NAMES.size())));
            electrons = ELECTRONS.element(ELEMENTS.get(random.nextInt(ELEMENTS.size())));
            energyMeV = random.nextDouble(1.0, 60.0);
            recoil = random.nextDouble(0.0, 1.1);
            sin2ThetaW = random.nextDouble(0.0, 0.5);
        }

        private <E> E one(E[] values) {
            return values[random.nextInt(values.length)];
        }
    }
}
