package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.ELECTRONS;
import static org.cevnsfit.model.CrossSections.NUCLIDES;
import static org.cevnsfit.model.CrossSections.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.math3.geometry.euclidean.threed.Rotation;
import org.apache.commons.math3.geometry.euclidean.threed.RotationConvention;
import org.apache.commons.math3.geometry.euclidean.threed.RotationOrder;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.VectorCouplings;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;
import org.cevnsfit.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cross sections as matrices in flavour space: positive, covariant under rotations, and what neutrinos from the sun see. */
class FlavourMixtureTest {
    private static final int POINTS = 30;
    private static final List<Target> TARGETS = List.of(
            NUCLIDES.nuclide("Xe131"), NUCLIDES.nuclide("Ar40"), ELECTRONS.element("Xe"), ELECTRONS.element("Ge"));

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.DeclaredModels#files")
    void noSuperpositionHasANegativeRate(Path file) {
        InteractionModel model = DeclaredModels.read(file, STANDARD.withAxialPart(true));
        SplittableRandom random = new SplittableRandom(6);
        for (int point = 0; point < POINTS; point++) {
            double[] couplings = model.couplings().stream()
                    .mapToDouble(parameter -> coupling(parameter, random))
                    .toArray();
            double[] state = random.doubles(3, -1.0, 1.0).toArray();
            Target target = TARGETS.get(random.nextInt(TARGETS.size()));
            double energy = random.nextDouble(0.5, 30.0);
            double recoil = CrossSections.largestRecoilMeV(target, energy) * random.nextDouble();
            double rate = mixture(model, couplings, state, target, energy, recoil);
            double scale = 0.0;
            for (Flavour flavour : Flavour.values()) {
                scale += CrossSections.magnitude(
                        model, couplings, ShapePoint.nominal(), flavour, target, energy, recoil);
            }
            assertTrue(rate >= -1e-12 * scale, () -> target.name() + ": " + rate);
        }
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.DeclaredModels#files")
    void theDiagonalIsOneFlavour(Path file) {
        InteractionModel model = DeclaredModels.read(file);
        double[] couplings = model.couplings().stream()
                .mapToDouble(parameter -> coupling(parameter, new SplittableRandom(1)))
                .toArray();
        for (Recoil recoil : Recoil.values()) {
            for (Flavour flavour : Flavour.values()) {
                assertEquals(
                        values(model.coefficients(flavour, recoil), couplings),
                        values(model.coefficients(new FlavourPair(flavour, flavour), recoil), couplings));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void nonStandardInteractionsAddAmplitudesOfTheSuperposition(long seed) {
        RandomPoint point = new RandomPoint(seed);
        NonStandardInteractions model = new NonStandardInteractions(point.physics);
        double[] theta = point.random.doubles(25, -1.0, 1.0).toArray();
        theta[0] = point.sin2ThetaW;
        double[] state = point.random.doubles(3, -1.0, 1.0).toArray();
        point.compareMixture(
                model,
                theta,
                state,
                twin -> twin.mixture(state, point.sin2ThetaW, matrix(theta, 0), matrix(theta, 1)),
                twin -> twin.mixture(state, false, point.sin2ThetaW, matrix(theta, 2), matrix(theta, 3)));
    }

    /** Tree-level couplings to nuclei are the same for all flavours: superposition and couplings can be rotated together. */
    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void ratesDoNotKnowTheBasis(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PhysicsSettings physics = STANDARD.withCouplings(VectorCouplings.TREE);
        NonStandardInteractions model = new NonStandardInteractions(physics);
        double[][] rotation = new Rotation(
                        RotationOrder.XYZ,
                        RotationConvention.VECTOR_OPERATOR,
                        random.nextDouble(-3.0, 3.0),
                        random.nextDouble(-3.0, 3.0),
                        random.nextDouble(-3.0, 3.0))
                .getMatrix();
        double[] theta = random.doubles(25, -1.0, 1.0).toArray();
        double[] rotated = rotated(theta, rotation);
        double[] state = random.doubles(3, -1.0, 1.0).toArray();
        double[] turned = new double[3];
        for (int a = 0; a < 3; a++) for (int c = 0; c < 3; c++) turned[a] += rotation[a][c] * state[c];
        Target xenon = NUCLIDES.nuclide("Xe131");
        double expected = mixture(model, theta, state, xenon, 10.0, 0.001);
        assertEquals(1.0, mixture(model, rotated, turned, xenon, 10.0, 0.001) / expected, 1e-11);
    }

    /** Without phases the mass eigenstates are real superpositions of flavours; Majorana phases do not matter to an incoherent mixture of them. */
    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void massEigenstatesFromTheSunSeeTheSolarMoment(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double s13 = random.nextDouble();
        double alpha = random.nextDouble(-3.0, 3.0);
        MixingMatrix mixing = new MixingMatrix(random.nextDouble(), s13, random.nextDouble(), 0.0, alpha, -alpha);
        MixingMatrix real = new MixingMatrix(mixing.sin2Theta12(), s13, mixing.sin2Theta23(), 0.0, 0.0, 0.0);
        double first = random.nextDouble();
        double[] shares = {(1.0 - s13) * first, (1.0 - s13) * (1.0 - first), s13};
        double[] moments = random.doubles(3, 0.0, 10.0).toArray();
        double[] couplings = {0.2, moments[0], moments[1], moments[2]};
        TransitionMoments model = new TransitionMoments(STANDARD, MomentNature.MAJORANA, MomentBasis.MASS, mixing);
        double sum = 0.0;
        for (int j = 0; j < 3; j++) {
            for (FlavourPair pair : FlavourPair.neutrinos()) {
                double both = (pair.diagonal() ? 1.0 : 2.0)
                        * real.matrix()[pair.a().generation()][j].getReal()
                        * real.matrix()[pair.b().generation()][j].getReal();
                sum += shares[j] * both * model.moment2(pair).value(couplings);
            }
        }
        double expected = TransitionMoments.solarMoment2(moments, s13, first);
        assertEquals(expected, sum, 1e-12 * expected);
    }

    /** All flavours turn into the same sterile neutrino: a superposition orthogonal to the moments does not scatter by them. */
    @Test
    void aSuperpositionCanMissTheDipolePortal() {
        DipolePortal model = new DipolePortal(STANDARD);
        double[] with = {0.2386, 300.0, 400.0, 0.0};
        double[] without = {0.2386, 0.0, 0.0, 0.0};
        Target xenon = NUCLIDES.nuclide("Xe131");
        double[] missing = {0.8, -0.6, 0.0};
        double standard = mixture(model, without, missing, xenon, 10.0, 0.0003);
        assertEquals(1.0, mixture(model, with, missing, xenon, 10.0, 0.0003) / standard, 1e-12);
        double[] electron = {1.0, 0.0, 0.0};
        double alone = mixture(model, new double[] {0.2386, 500.0, 0.0, 0.0}, electron, xenon, 10.0, 0.0003)
                - mixture(model, without, electron, xenon, 10.0, 0.0003);
        double[] along = {0.6, 0.8, 0.0};
        double added =
                mixture(model, with, along, xenon, 10.0, 0.0003) - mixture(model, without, along, xenon, 10.0, 0.0003);
        assertTrue(alone > 0.0);
        assertEquals(1.0, added / alone, 1e-9);
    }

    private static double mixture(
            InteractionModel model, double[] couplings, double[] state, Target target, double energy, double recoil) {
        return CrossSections.mixtureCm2PerMeV(model, couplings, ShapePoint.nominal(), state, target, energy, recoil);
    }

    /** R ε Rᵀ of the couplings to quarks, the others as they are */
    private static double[] rotated(double[] theta, double[][] rotation) {
        double[] rotated = theta.clone();
        for (int kind = 0; kind < 2; kind++) {
            RealMatrix r = new Array2DRowRealMatrix(rotation);
            RealMatrix epsilon = new Array2DRowRealMatrix(matrix(theta, kind));
            double[][] turned = r.multiply(epsilon).multiply(r.transpose()).getData();
            for (int a = 0; a < 3; a++) {
                for (int b = a; b < 3; b++) rotated[1 + 6 * kind + FlavourPairs.position(a, b)] = turned[a][b];
            }
        }
        return rotated;
    }

    /** ε_ab of one kind, shape [3 × 3] */
    private static double[][] matrix(double[] theta, int kind) {
        double[][] epsilon = new double[3][3];
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) epsilon[a][b] = theta[1 + 6 * kind + FlavourPairs.position(a, b)];
        }
        return epsilon;
    }

    private static List<Double> values(List<Polynomial> coefficients, double[] couplings) {
        return coefficients.stream().map(c -> c.value(couplings)).toList();
    }

    private static double coupling(Parameter parameter, SplittableRandom random) {
        double far = random.nextBoolean() ? parameter.upper() : parameter.lower();
        return parameter.nominal() + (far - parameter.nominal()) * Math.pow(10.0, random.nextDouble(-4.0, 0.0));
    }
}
