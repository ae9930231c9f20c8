package org.cevnsfit.unfolding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.Well19937c;
import org.cevnsfit.error.InputException;
import org.cevnsfit.profile.FitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A made-up detector: neutrinos of flux bin k give recoils falling linearly up to an edge that grows as the square of their energy. */
class FluxUnfoldingTest {
    private static final double[] EDGES = {0.5, 0.8, 1.1, 1.4, 1.8};
    private static final double[] ASSUMED = {4.0, 3.0, 2.0, 1.0};
    private static final Smoothness NONE = new Smoothness(0.0, Smoothness.Of.FLUX);

    private static CountModel model(double counts, double outsideSigma, double backgroundSigma) {
        int recoilBins = 40;
        List<double[]> perFluxBin = new ArrayList<>();
        for (int k = 0; k < ASSUMED.length; k++) {
            double reach = recoilBins * EDGES[k + 1] * EDGES[k + 1] / (1.8 * 1.8);
            double[] row = new double[recoilBins];
            for (int i = 0; i < recoilBins; i++) row[i] = counts * ASSUMED[k] * Math.max(0.0, 1.0 - i / reach);
            perFluxBin.add(row);
        }
        double[] outside = new double[recoilBins];
        double[] background = new double[recoilBins];
        for (int i = 0; i < recoilBins; i++) {
            outside[i] = counts * (1.0 - 0.5 * i / recoilBins);
            background[i] = 0.2 * counts;
        }
        return new CountModel(perFluxBin, outside, background, outsideSigma, backgroundSigma);
    }

    private static FluxUnfolding unfolding(CountModel model, Smoothness smoothness) {
        return new FluxUnfolding(model, smoothness, EDGES, ASSUMED);
    }

    @Test
    void asimovCountsGiveTheTruth() {
        CountModel model = model(1e4, 0.05, 0.05);
        double[] truth = {0.7, 1.2, 1.0, 1.5, 0.0, 0.0};
        double[] found = unfolding(model, NONE).fit(model.expected(truth)).x();
        for (int k = 0; k < truth.length; k++) assertEquals(truth[k], found[k], 1e-6);
    }

    /** A ratio without curvature costs nothing, whatever the strength. */
    @Test
    void smoothRatioIsNotBiased() {
        CountModel model = model(1e3, 0.0, 0.0);
        Smoothness strong = new Smoothness(1e6, Smoothness.Of.RATIO);
        double[] found = unfolding(model, strong).fit(model.assumed()).x();
        for (int k = 0; k < ASSUMED.length; k++) assertEquals(1.0, found[k], 1e-6);
        double[] bent = {1.0, 2.0, 1.0, 2.0, 0.0, 0.0};
        double[] straight = unfolding(model, strong).fit(model.expected(bent)).x();
        double[] centre = {0.65, 0.95, 1.25, 1.6};
        double slope = (straight[1] - straight[0]) / (centre[1] - centre[0]);
        for (int k = 2; k < 4; k++) assertEquals(straight[0] + slope * (centre[k] - centre[0]), straight[k], 1e-3);
    }

    /** No flux is below zero, and the interval of an absent flux begins there. */
    @Test
    void fluxIsNeverNegative() {
        CountModel model = model(300.0, 0.02, 0.02);
        double[] counts = model.expected(new double[] {1.0, 0.0, 1.0, 1.0, 0.0, 0.0});
        for (int i = 0; i < counts.length; i++) counts[i] = Math.rint(counts[i] - (i < 8 ? 30.0 : 0.0));
        FluxUnfolding unfolding = unfolding(model, NONE);
        var best = unfolding.fit(counts);
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < ASSUMED.length; k++) least = Math.min(least, best.x()[k]);
        assertEquals(0.0, least);
        assertEquals(FitStatus.AT_BOUND, best.status());
        int absent = 0;
        while (best.x()[absent] > 0.0) absent++;
        double[] interval = unfolding.interval(counts, best, absent, 1.0);
        assertEquals(0.0, interval[0]);
        assertTrue(interval[1] > 0.0, "upper end " + interval[1]);
    }

    /** Where counts are many the likelihood is a parabola and the profile interval is the error. */
    @Test
    void intervalIsTheErrorOfManyCounts() {
        CountModel model = model(1e8, 0.01, 0.01);
        FluxUnfolding unfolding = unfolding(model, NONE);
        var best = unfolding.fit(model.assumed());
        double[] interval = unfolding.interval(model.assumed(), best, 2, 1.0);
        double error = Math.sqrt(unfolding.covariance(model.assumed(), best.x()).getEntry(2, 2));
        assertEquals(1.0, (interval[1] - best.x()[2]) / error, 0.01);
        assertEquals(1.0, (best.x()[2] - interval[0]) / error, 0.01);
    }

    /** Over repetitions the estimate scatters as it says, around that of the expected counts. */
    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.5})
    void pullsAreNormal(double strength) {
        CountModel model = model(2e4, 0.0, 0.0);
        FluxUnfolding unfolding = unfolding(model, new Smoothness(strength, Smoothness.Of.FLUX));
        double[] expected = model.assumed();
        double[] centre = unfolding.fit(expected).x();
        var scatter = unfolding.scatter(expected, centre);
        Well19937c random = new Well19937c(7);
        int toys = 300;
        double sum = 0.0;
        double squares = 0.0;
        for (int toy = 0; toy < toys; toy++) {
            double[] found = unfolding.fit(drawn(expected, random)).x();
            for (int k = 0; k < ASSUMED.length; k++) {
                double pull = (found[k] - centre[k]) / Math.sqrt(scatter.getEntry(k, k));
                sum += pull;
                squares += pull * pull;
            }
        }
        int pulls = toys * ASSUMED.length;
        assertEquals(0.0, sum / pulls, 0.1);
        assertEquals(1.0, Math.sqrt(squares / pulls), 0.08);
    }

    /** Counts of tens of thousands: a Gaussian is as good as Poisson's distribution. */
    private static double[] drawn(double[] expected, Well19937c random) {
        double[] counts = new double[expected.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Math.rint(expected[i] + Math.sqrt(expected[i]) * random.nextGaussian());
        }
        return counts;
    }

    @Test
    void derivativesAreThoseOfTheFunction() {
        CountModel model = model(50.0, 0.1, 0.2);
        double[][] rows = new Smoothness(3.0, Smoothness.Of.FLUX).rows(EDGES, ASSUMED);
        double[] counts = model.assumed();
        UnfoldingObjective objective = new UnfoldingObjective(model, counts, rows);
        double[] x = {0.8, 1.3, 0.9, 1.1, 0.05, -0.1};
        int n = x.length;
        double[] gradient = new double[n];
        double[] hessian = new double[n * n];
        objective.derivatives(x, gradient, hessian, new double[n * n]);
        double step = 1e-5;
        for (int k = 0; k < n; k++) {
            double[] up = x.clone();
            double[] down = x.clone();
            up[k] += step;
            down[k] -= step;
            assertEquals((objective.chi2(up) - objective.chi2(down)) / (2 * step), gradient[k], 1e-4);
            double[] above = new double[n];
            double[] below = new double[n];
            objective.derivatives(up, above, new double[n * n], new double[n * n]);
            objective.derivatives(down, below, new double[n * n], new double[n * n]);
            for (int l = 0; l < n; l++) {
                double numeric = (above[l] - below[l]) / (2 * step);
                assertEquals(numeric, hessian[k * n + l], 1e-5 * Math.max(1.0, Math.abs(numeric)));
            }
        }
    }

    /** Two flux bins with the same recoils cannot be told apart without a prior. */
    @Test
    void undeterminedFluxIsAnInputError() {
        CountModel good = model(100.0, 0.0, 0.0);
        List<double[]> twins = new ArrayList<>(good.perFluxBin());
        twins.set(1, twins.get(0));
        CountModel model = new CountModel(twins, good.outside(), good.background(), 0.0, 0.0);
        FluxUnfolding unfolding = unfolding(model, NONE);
        assertThrows(
                InputException.class, () -> unfolding.covariance(model.assumed(), new double[] {1, 1, 1, 1, 0, 0}));
    }
}
