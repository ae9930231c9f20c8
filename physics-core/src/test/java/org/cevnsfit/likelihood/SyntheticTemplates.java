package org.cevnsfit.likelihood;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.nuisance.NormPull;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.numerics.PolynomialSet;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.PartTemplates;

/**
 * A small experiment with every kind of nuisance and random templates: two signal parts quadratic in two couplings, one further signal
 * part without radius nuisance, two backgrounds.
 */
public final class SyntheticTemplates {
    public static final int ENERGY_BINS = 5;
    public static final int TIME_BINS = 4;
    public static final int RADIUS = 4;
    public static final int EFFICIENCY = 5;
    public static final int TIME = 6;

    /** Smooth time fractions with exact derivatives: w_j + 0.3 sin(s + j) w_j. */
    record WavingProfile(int phase) implements TimeProfile {
        @Override
        public int timeBins() {
            return TIME_BINS;
        }

        @Override
        public boolean shiftable() {
            return true;
        }

        @Override
        public void fractions(double shiftUs, double[] fraction, double[] first, double[] second) {
            for (int j = 0; j < TIME_BINS; j++) {
                double weight = 0.1 + 0.1 * ((j + phase) % TIME_BINS);
                double angle = shiftUs + j + phase;
                fraction[j] = weight * (1.0 + 0.3 * Math.sin(angle));
                if (first != null) first[j] = weight * 0.3 * Math.cos(angle);
                if (second != null) second[j] = -weight * 0.3 * Math.sin(angle);
            }
        }
    }

    private SyntheticTemplates() {}

    public static List<Pull> pulls() {
        return List.of(
                new NormPull("signalNorm", 0.11, -0.9, 5.0, List.of("cevns", "eves"), "synthetic"),
                new NormPull("quenching", 0.04, -0.9, 5.0, List.of("cevns"), "synthetic"),
                new NormPull("first", 0.25, -1.0, 5.0, List.of("first"), "synthetic"),
                new NormPull("second", 0.02, -1.0, 5.0, List.of("second"), "synthetic"),
                new ShapePull(
                        "radius", 0.05, -0.15, 0.15, ShapePull.Effect.RADIUS, 0.05, List.of("cevns"), "synthetic"),
                new ShapePull(
                        "efficiency",
                        Double.POSITIVE_INFINITY,
                        -1.0,
                        1.0,
                        ShapePull.Effect.EFFICIENCY,
                        1.0,
                        List.of("cevns", "eves"),
                        "synthetic"),
                new ShapePull(
                        "onset",
                        Double.POSITIVE_INFINITY,
                        -0.25,
                        0.25,
                        ShapePull.Effect.TIME,
                        1.0,
                        List.of("cevns", "eves", "first"),
                        "synthetic"));
    }

    /** Couplings are variables 0 and 1; both vary. */
    public static ExperimentTemplates random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<PartTemplates> parts = new ArrayList<>();
        TimeProfile early = new WavingProfile(0);
        TimeProfile late = new WavingProfile(1);
        Polynomial x = Polynomial.variable(0);
        Polynomial y = Polynomial.variable(1);
        Polynomial amplitude = x.times(0.7).plus(-1.0);
        PolynomialSet one = new PolynomialSet(List.of(amplitude.squared().plus(y.squared())), new int[] {0, 1});
        PolynomialSet two =
                new PolynomialSet(List.of(y.plus(1.2).squared(), x.times(y).plus(0.5)), new int[] {0, 1});
        parts.add(signal("cevns a", "cevns", early, new int[] {0, 1}, RADIUS, one, random));
        parts.add(signal("cevns b", "cevns", late, new int[] {0, 1}, RADIUS, two, random));
        parts.add(signal("eves b", "eves", late, new int[] {0}, -1, one, random));
        parts.add(background("first", new WavingProfile(2), true, 2, random));
        parts.add(background("second", new WavingProfile(3), false, 3, random));
        double[] observed = new double[ENERGY_BINS * TIME_BINS];
        for (int b = 0; b < observed.length; b++) observed[b] = b % 7 == 0 ? 0 : random.nextInt(1, 40);
        return new ExperimentTemplates("synthetic", ENERGY_BINS, TIME_BINS, observed, pulls(), TIME, parts);
    }

    /** Gaussian bins with random variances; norms 0 and 1 scale the signals, nuisance 2 varies the first of them linearly. */
    public static ExperimentTemplates gaussian(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ExperimentTemplates poisson = random(seed);
        List<PartTemplates> parts = new ArrayList<>(poisson.parts().subList(0, 3));
        PartTemplates varied = parts.get(0);
        double[] rows = varied.templates().clone();
        for (int i = 0; i < rows.length; i++) rows[i] *= random.nextDouble(-0.5, 0.5);
        parts.add(new PartTemplates(
                "cevns",
                "varied",
                varied.time(),
                true,
                new int[] {2},
                0.0,
                RADIUS,
                EFFICIENCY,
                varied.monomials(),
                rows));
        double[] variance = random.doubles(poisson.observed().length, 0.5, 30.0).toArray();
        return new ExperimentTemplates(
                "gaussian", ENERGY_BINS, TIME_BINS, poisson.observed(), variance, pulls(), TIME, parts);
    }

    private static PartTemplates signal(
            String label,
            String name,
            TimeProfile time,
            int[] norms,
            int radius,
            PolynomialSet set,
            SplittableRandom random) {
        int powers = 3 * (radius < 0 ? 1 : 3);
        double[] templates = new double[set.monomials() * powers * ENERGY_BINS];
        for (int u = 0, at = 0; u < set.monomials(); u++) {
            for (int p = 0; p < powers; p++) {
                for (int i = 0; i < ENERGY_BINS; i++) {
                    double scale = set.factor(u, 0) * (p == 0 ? 40.0 : 8.0 / (p + 1));
                    templates[at++] = scale * random.nextDouble(0.5, 1.0) * (p == 0 || random.nextBoolean() ? 1 : -1);
                }
            }
        }
        return new PartTemplates(name, label, time, true, norms, radius, EFFICIENCY, set, templates);
    }

    private static PartTemplates background(
            String name, TimeProfile time, boolean shifted, int norm, SplittableRandom random) {
        PolynomialSet constant = new PolynomialSet(List.of(Polynomial.constant(1.0)), new int[0]);
        double[] counts = random.doubles(ENERGY_BINS, 5.0, 50.0).toArray();
        return new PartTemplates(name, name, time, shifted, new int[] {norm}, -1, -1, constant, counts);
    }

    /** The readable twin of the prediction: every sum written out. */
    public static double[] expected(ExperimentTemplates templates, double[] theta, double[] x) {
        double[] mu = new double[templates.energyBins() * templates.timeBins()];
        for (PartTemplates part : templates.parts()) {
            double[] fraction = new double[templates.timeBins()];
            part.time().fractions(part.shifted() ? x[templates.time()] : 0.0, fraction, null, null);
            double norm = part.offset();
            for (int k : part.norms()) norm += x[k];
            double[] monomial = new double[part.monomials().monomials()];
            part.monomials().values(theta, monomial);
            for (int i = 0; i < templates.energyBins(); i++) {
                double energy = energy(part, i, templates.energyBins(), monomial, x);
                for (int j = 0; j < templates.timeBins(); j++)
                    mu[i * templates.timeBins() + j] += norm * energy * fraction[j];
            }
        }
        return mu;
    }

    private static double energy(PartTemplates part, int bin, int bins, double[] monomial, double[] x) {
        double sum = 0.0;
        for (int u = 0; u < monomial.length; u++) {
            for (int e = 0; e < part.secondPowers(); e++) {
                for (int r = 0; r < part.firstPowers(); r++) {
                    double weight = monomial[u];
                    if (part.secondMorph() >= 0) weight *= Math.pow(x[part.secondMorph()], e);
                    if (part.firstMorph() >= 0) weight *= Math.pow(x[part.firstMorph()], r);
                    int at = ((u * part.secondPowers() + e) * part.firstPowers() + r) * bins + bin;
                    sum += weight * part.templates()[at];
                }
            }
        }
        return sum;
    }
}
