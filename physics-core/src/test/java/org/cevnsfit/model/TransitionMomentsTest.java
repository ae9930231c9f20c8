package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.typesafe.config.ConfigFactory;
import java.util.SplittableRandom;
import org.apache.commons.math3.complex.Complex;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments of flavours from a matrix of moments: unitarity, change of basis, the sun. */
class TransitionMomentsTest {
    private static final Flavour[] FLAVOURS = {Flavour.NU_E, Flavour.NU_MU, Flavour.NU_TAU};

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void mixingIsUnitary(long seed) {
        Complex[][] u = mixing(new SplittableRandom(seed)).matrix();
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                Complex sum = Complex.ZERO;
                for (int j = 0; j < 3; j++) sum = sum.add(u[a][j].multiply(u[b][j].conjugate()));
                assertEquals(a == b ? 1.0 : 0.0, sum.abs(), 1e-14);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void flavoursTogetherSeeTwiceTheMoments(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] couplings = couplings(random, 3);
        for (MomentBasis basis : MomentBasis.values()) {
            TransitionMoments model = new TransitionMoments(STANDARD, MomentNature.MAJORANA, basis, mixing(random));
            double sum = 0.0;
            for (Flavour flavour : FLAVOURS) sum += model.moment2(flavour).value(couplings);
            assertEquals(2.0 * squares(couplings), sum, 1e-13 * sum);
        }
    }

    /** λ_ab = Σ U*_aj λ_jk U*_bk is antisymmetric as well, with |Λ_c| = |Σ_l U_cl Λ_l|. */
    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void massEigenstatesAndFlavoursAgree(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        MixingMatrix mixing = mixing(random);
        double[] masses = couplings(random, 3);
        double[] flavours = masses.clone();
        Complex[][] u = mixing.matrix();
        for (int c = 0; c < 3; c++) {
            Complex sum = Complex.ZERO;
            for (int l = 0; l < 3; l++) sum = sum.add(u[c][l].multiply(masses[1 + l]));
            flavours[1 + c] = sum.abs();
        }
        for (Flavour flavour : Flavour.values()) {
            double expected = new TransitionMoments(STANDARD, MomentNature.MAJORANA, MomentBasis.FLAVOUR, mixing)
                    .moment2(flavour)
                    .value(flavours);
            double found = new TransitionMoments(STANDARD, MomentNature.MAJORANA, MomentBasis.MASS, mixing)
                    .moment2(flavour)
                    .value(masses);
            assertEquals(expected, found, 1e-12 * expected);
        }
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void diracMomentsSquareEveryFinalStateOnItsOwn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        MixingMatrix mixing = mixing(random);
        double[] c = couplings(random, 6);
        double[][] lambda = {{c[1], c[4], c[5]}, {c[4], c[2], c[6]}, {c[5], c[6], c[3]}};
        Complex[][] u = mixing.matrix();
        for (Flavour flavour : FLAVOURS) {
            double flavourSum = 0.0;
            double massSum = 0.0;
            for (int k = 0; k < 3; k++) {
                flavourSum += Math.pow(lambda[flavour.generation()][k], 2);
                double real = 0.0;
                double imaginary = 0.0;
                for (int j = 0; j < 3; j++) {
                    real += u[flavour.generation()][j].getReal() * lambda[j][k];
                    imaginary -= u[flavour.generation()][j].getImaginary() * lambda[j][k];
                }
                massSum += real * real + imaginary * imaginary;
            }
            assertEquals(flavourSum, dirac(MomentBasis.FLAVOUR, mixing, flavour, c), 1e-13 * flavourSum);
            assertEquals(massSum, dirac(MomentBasis.MASS, mixing, flavour, c), 1e-12 * massSum);
        }
    }

    /** Σ_i p_i Σ_k |λ_ik|² with λ written out */
    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void solarMomentIsTheMixtureOfMassEigenstates(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] m = random.doubles(3, 0.0, 10.0).toArray();
        double[][] lambda = {{0.0, m[2], -m[1]}, {-m[2], 0.0, m[0]}, {m[1], -m[0], 0.0}};
        double s13 = random.nextDouble(0.0, 0.1);
        double first = random.nextDouble();
        double[] shares = {(1.0 - s13) * first, (1.0 - s13) * (1.0 - first), s13};
        double expected = 0.0;
        for (int i = 0; i < 3; i++) {
            for (int k = 0; k < 3; k++) expected += shares[i] * lambda[i][k] * lambda[i][k];
        }
        assertEquals(expected, TransitionMoments.solarMoment2(m, s13, first), 1e-13 * expected);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.7, 2.0})
    void aMajoranaPhaseMattersBetweenMassEigenstates(
            double alpha21Rad) { // two states mixed by 45 degrees: µ_e² = Λ_3² + |Λ_1 e^{-iα/2} − Λ_2|²/2 of θ_13 = 0
        Settings section = Settings.of(ConfigFactory.parseString(
                "nature = majorana, basis = mass, mixing { sin2-theta12 = 0.5, sin2-theta13 = 0, alpha21-rad = "
                        + alpha21Rad + " }"));
        TransitionMoments model = TransitionMoments.read(section, STANDARD);
        section.rejectUnknown();
        double expected = 5.0 * 5.0 + 0.5 * (2.0 * 2.0 + 3.0 * 3.0 - 2.0 * 2.0 * 3.0 * Math.cos(0.5 * alpha21Rad));
        assertEquals(expected, model.moment2(Flavour.NU_E).value(new double[] {0.2, 2.0, 3.0, 5.0}), 1e-12);
    }

    @Test
    void parametersAreNamedAfterTheirStates() {
        assertEquals("Lambda_mu_1em11muB", name(MomentNature.MAJORANA, MomentBasis.FLAVOUR, 2));
        assertEquals("Lambda_3_1em11muB", name(MomentNature.MAJORANA, MomentBasis.MASS, 3));
        assertEquals("lambda_etau_1em11muB", name(MomentNature.DIRAC, MomentBasis.FLAVOUR, 5));
        assertEquals("lambda_23_1em11muB", name(MomentNature.DIRAC, MomentBasis.MASS, 6));
    }

    private static String name(MomentNature nature, MomentBasis basis, int index) {
        TransitionMoments model = new TransitionMoments(STANDARD, nature, basis, MixingMatrix.standard());
        return model.couplings().get(index).name();
    }

    private static double dirac(MomentBasis basis, MixingMatrix mixing, Flavour flavour, double[] couplings) {
        return new TransitionMoments(STANDARD, MomentNature.DIRAC, basis, mixing)
                .moment2(flavour)
                .value(couplings);
    }

    private static double[] couplings(SplittableRandom random, int entries) {
        return random.doubles(1 + entries, 0.1, 10.0).toArray();
    }

    private static double squares(double[] couplings) {
        return couplings[1] * couplings[1] + couplings[2] * couplings[2] + couplings[3] * couplings[3];
    }

    private static MixingMatrix mixing(SplittableRandom random) {
        return new MixingMatrix(
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble(-3.0, 3.0),
                random.nextDouble(-3.0, 3.0),
                random.nextDouble(-3.0, 3.0));
    }
}
