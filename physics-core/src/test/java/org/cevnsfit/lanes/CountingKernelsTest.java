package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.cevnsfit.detector.FixedTimeProfile;
import org.cevnsfit.nuisance.NormPull;
import org.cevnsfit.nuisance.NuisancePrior;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.numerics.PolynomialSet;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.PartTemplates;
import org.junit.jupiter.api.Test;

class CountingKernelsTest {
    private static final int N_E = 3;
    private static final int N_T = 5;
    private static final int BINS = N_E * N_T;

    /** A signal (1 + θ)² with a norm, two backgrounds with a norm each, one pair of energy and time bins apart. */
    private static ExperimentTemplates experiment() {
        double[] fractions = {0.1, 0.3, 0.2, 0.25, 0.15};
        PolynomialSet squared =
                new PolynomialSet(List.of(Polynomial.variable(0).plus(1.0).squared()), new int[] {0});
        PolynomialSet one = new PolynomialSet(List.of(Polynomial.constant(1.0)), new int[0]);
        double[] signal = new double[N_E * squared.monomials()];
        for (int i = 0; i < signal.length; i++) signal[i] = squared.factor(i / N_E, 0) * (10.0 + i % N_E);
        FixedTimeProfile time = new FixedTimeProfile(fractions);
        double[] observed = new double[BINS];
        Arrays.setAll(observed, b -> 4.0 + b % 3);
        return new ExperimentTemplates(
                "toy",
                N_E,
                N_T,
                observed,
                pulls(),
                -1,
                List.of(
                        new PartTemplates("signal", "signal", time, false, new int[] {0}, -1, -1, squared, signal),
                        new PartTemplates("b1", "b1", time, false, new int[] {1}, -1, -1, one, new double[] {3, 4, 5}),
                        new PartTemplates(
                                "b2", "b2", time, false, new int[] {2}, -1, -1, one, new double[] {2, 1, 7})));
    }

    private static List<Pull> pulls() {
        return List.of(norm("a"), norm("b"), norm("c"));
    }

    private static Pull norm(String name) {
        return new NormPull(name, 0.3, -1.0, 5.0, List.of("any"), "synthetic");
    }

    private static LaneProblem problem(LaneKernels kernels) {
        return new LaneProblem(kernels, List.of(experiment()), new LaneLayouts(NuisancePrior.independent(pulls())));
    }

    /** What gradient and Hessian of one lane row, two shared rows, one time group and three variables take. */
    @Test
    void derivativesCountWhatTheSizesSay() {
        CountingKernels kernels = new CountingKernels(KernelChoice.plain());
        LanePieces pieces = problem(kernels).pieces();
        pieces.add(new double[LANES], new double[3 * LANES]);
        long before = kernels.flops();
        pieces.run(LanePieces.Piece.DERIVATIVES, 0);
        int prediction = 2 * 2 * BINS + 2 * BINS; // two fixed rows, one signal
        int weights = 4 * BINS;
        int gram = BINS
                + 2 * BINS
                + 2 * 2 * BINS
                + 3 * 2 * BINS; // weighted row, with itself, with the others, their pairs
        int gradient = 2 * 2 * BINS + 2 * BINS + 2 * N_E; // shared rows; projection on time, then energy
        assertEquals(8L * (prediction + weights + gram + gradient), kernels.flops() - before);
    }

    @Test
    void solutionsAndContractionsCountWhatTheSizesSay() {
        CountingKernels kernels = new CountingKernels(KernelChoice.plain());
        LanePieces pieces = problem(kernels).pieces();
        pieces.add(new double[LANES], new double[3 * LANES]);
        long before = kernels.flops();
        pieces.run(LanePieces.Piece.NEWTON_SOLVE, 0);
        long factor = 4 + (1 + 2 + 4) + (4 + 4 + 4);
        assertEquals(8L * (factor + 9 + 9), kernels.flops() - before);
        before = kernels.flops();
        pieces.run(LanePieces.Piece.CONTRACTION, 0);
        assertEquals(8L * (2 * 3 * N_E + 2 * BINS), kernels.flops() - before); // three monomials, spread over time
    }

    @Test
    void resultsAreThoseOfTheKernelsInside() {
        LaneProblem plain = problem(KernelChoice.plain());
        LaneProblem counting = problem(new CountingKernels(KernelChoice.plain()));
        double[] theta = {-0.4, -0.2, 0.0, 0.1, 0.2, 0.3, 0.4, 0.5};
        boolean[] active = {true, true, true, true, true, true, true, true};
        double[] expected = new double[3 * LANES];
        double[] found = new double[3 * LANES];
        plain.contract(theta);
        plain.minimiser().minimise(expected, active, true);
        counting.contract(theta);
        counting.minimiser().minimise(found, active, true);
        assertArrayEquals(expected, found);
        assertEquals(plain.counts().derivatives, counting.counts().derivatives);
    }
}
