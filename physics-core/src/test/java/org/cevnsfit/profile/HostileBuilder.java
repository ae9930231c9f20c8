package org.cevnsfit.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.nuisance.NormPull;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.numerics.PolynomialSet;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.PartTemplates;

/** Puts small experiments together, part by part. Signals are (1 − 0.5 x)² + 0.3 y² times their first template. */
final class HostileBuilder {
    /** Width of a nuisance without prior. */
    static final double FREE = Double.POSITIVE_INFINITY;

    static final double[] BROKEN = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};

    private static final Polynomial X = Polynomial.variable(0);
    private static final Polynomial Y = Polynomial.variable(1);
    /** Both signs of 1 − 0.5 x predict the same: two minima in x. */
    static final Polynomial MIRROR =
            X.times(-0.5).plus(1.0).squared().plus(Y.squared().times(0.3));
    /** Depends on x + y only: flat along x − y. */
    static final Polynomial SUM = X.plus(Y).times(0.4).plus(1.0).squared();
    /** y has no effect. */
    static final Polynomial ONLY_X = X.times(0.6).plus(1.2).squared();

    private final int energyBins;
    private final int timeBins;
    private final double[] observed;
    private final List<Pull> pulls = new ArrayList<>();
    private final List<PartTemplates> parts = new ArrayList<>();
    private int time = -1;

    /** Fractions of three modes, moved smoothly by a shift: w_j (1 + depth sin(rate · shift + j + phase)). */
    record Waves(int timeBins, double depth, double rate, int phase) implements TimeProfile {
        @Override
        public boolean shiftable() {
            return depth != 0.0;
        }

        @Override
        public void fractions(double shiftUs, double[] fraction, double[] first, double[] second) {
            for (int j = 0; j < timeBins; j++) {
                double weight = 1.0 / timeBins;
                double angle = rate * shiftUs + 2.0 * j + phase;
                fraction[j] = weight * (1.0 + depth * Math.sin(angle));
                if (first != null) first[j] = weight * depth * rate * Math.cos(angle);
                if (second != null) second[j] = -weight * depth * rate * rate * Math.sin(angle);
            }
        }
    }

    HostileBuilder(int energyBins, int timeBins) {
        this.energyBins = energyBins;
        this.timeBins = timeBins;
        observed = new double[energyBins * timeBins];
    }

    /** Adds a norm nuisance; @return its local index */
    int norm(double sigma, double lower, double upper) {
        pulls.add(new NormPull("norm" + pulls.size(), sigma, lower, upper, List.of("any"), "synthetic"));
        return pulls.size() - 1;
    }

    int shape(ShapePull.Effect effect, double sigma, double range) {
        if (effect == ShapePull.Effect.TIME) time = pulls.size();
        double step = range / 3.0;
        pulls.add(new ShapePull("s" + pulls.size(), sigma, -range, range, effect, step, List.of("any"), "synthetic"));
        return pulls.size() - 1;
    }

    int pullCount() {
        return pulls.size();
    }

    void background(double[] counts, int... norms) {
        background(new Waves(timeBins, 0.0, 0.0, 0), false, counts, norms);
    }

    void background(TimeProfile profile, boolean shifted, double[] counts, int... norms) {
        PolynomialSet one = new PolynomialSet(List.of(Polynomial.constant(1.0)), new int[0]);
        parts.add(new PartTemplates("b" + parts.size(), "b", profile, shifted, norms, -1, -1, one, counts));
    }

    void signal(Polynomial strength, double[] counts, int... norms) {
        morphed(strength, new Waves(timeBins, 0.0, 0.0, 0), false, -1, -1, new double[][] {counts}, norms);
    }

    /** @param powers energy spectra by powers of the shape nuisances, radius running fastest */
    void morphed(
            Polynomial strength,
            TimeProfile profile,
            boolean shifted,
            int radius,
            int efficiency,
            double[][] powers,
            int... norms) {
        PolynomialSet set = new PolynomialSet(List.of(strength), new int[] {0, 1});
        double[] templates = new double[set.monomials() * powers.length * energyBins];
        int at = 0;
        for (int u = 0; u < set.monomials(); u++) {
            for (double[] power : powers) for (double count : power) templates[at++] = set.factor(u, 0) * count;
        }
        parts.add(new PartTemplates(
                "s" + parts.size(), "s", profile, shifted, norms, radius, efficiency, set, templates));
    }

    HostileBuilder observe(DoubleSupplier counts) {
        Arrays.setAll(observed, b -> counts.getAsDouble());
        return this;
    }

    ExperimentTemplates build() {
        return new ExperimentTemplates("hostile", energyBins, timeBins, observed, List.copyOf(pulls), time, parts);
    }

    /** @return random counts, each between low and high, evenly in the logarithm */
    static double[] counts(SplittableRandom random, int length, double low, double high) {
        double[] counts = new double[length];
        Arrays.setAll(counts, i -> low * Math.pow(high / low, random.nextDouble()));
        return counts;
    }
}
