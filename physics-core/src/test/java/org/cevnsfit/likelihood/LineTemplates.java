package org.cevnsfit.likelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.special.Erf;
import org.cevnsfit.detector.ExponentialCurve;
import org.cevnsfit.detector.FixedTimeProfile;
import org.cevnsfit.detector.GaussianCurve;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.SpectrumPull;
import org.cevnsfit.nuisance.SpectrumPull.Quantity;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.numerics.PolynomialSet;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.PartTemplates;
import org.cevnsfit.prediction.SpectrumPart;
import org.cevnsfit.prediction.SpectrumValue;

/**
 * A synthetic germanium detector: a steep signal of strength (1 − x/2)² + y² over a constant, an exponential, a line, a second line tied to its height and
 * width, a third tied to its area.
 */
public record LineTemplates(double[] fraction, double[] observed, double[] variance) {
    public static final int FLAT = 0;
    public static final int HEIGHT = 1;
    public static final int DECAY = 2;
    public static final int LINE = 3;
    public static final int CENTRE = 4;
    public static final int WIDTH = 5;
    public static final int RATIO = 6;
    public static final int BINS = 65;

    private static final double FREE = Double.POSITIVE_INFINITY;
    private static final double ORIGIN = 0.5;
    private static final double[] NOMINAL = {1400.0, 2000.0, 4.0, 8500.0, 1.297, 0.07, 0.16};
    private static final double WIDTH_M = 0.0685;

    public static List<Pull> pulls() {
        return List.of(
                pull("flat", FREE, -1, 20, "flat", Quantity.HEIGHT),
                pull("expHeight", FREE, -1, 20, "exp", Quantity.HEIGHT),
                pull("expDecay", FREE, -4, 16, "exp", Quantity.DECAY),
                pull("l1Height", FREE, -1, 10, "l1", Quantity.HEIGHT),
                pull("l1Centre", FREE, -0.06, 0.06, "l1", Quantity.CENTRE),
                pull("l1Width", FREE, -0.04, 0.06, "l1", Quantity.WIDTH),
                pull("mRatio", 0.03, -0.9, 5, "m", Quantity.RATIO));
    }

    private static Pull pull(String name, double sigma, double lower, double upper, String component, Quantity what) {
        return new SpectrumPull(name, sigma, lower, upper, component, what, "synthetic");
    }

    static double[] edges() {
        double[] edges = new double[BINS + 1];
        Arrays.setAll(edges, i -> 0.2 + 0.02 * i);
        return edges;
    }

    public static double[] signal() {
        double[] edges = edges();
        double[] counts = new double[BINS];
        Arrays.setAll(counts, i -> 45.0 * Math.exp(-20.0 * (edges[i] - 0.2)));
        return counts;
    }

    /** Counts that scatter by the variances around the prediction at couplings θ and nuisances x. */
    public static LineTemplates scattered(double[] fraction, double[] theta, double[] x, long seed, boolean gaussian) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] mu = expected(fraction, theta, x);
        double[] variance = Arrays.stream(mu).map(m -> 0.3 + 0.3 * m).toArray();
        double[] observed = new double[mu.length];
        for (int b = 0; b < mu.length; b++) {
            double shift = (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5) * 2.0;
            observed[b] = mu[b] + shift * Math.sqrt(variance[b]);
            if (!gaussian) observed[b] = Math.max(0.0, Math.rint(observed[b]));
        }
        return new LineTemplates(fraction, observed, gaussian ? variance : null);
    }

    public ExperimentTemplates templates() {
        Polynomial strength = Polynomial.variable(0)
                .times(-0.5)
                .plus(1.0)
                .squared()
                .plus(Polynomial.variable(1).squared());
        PolynomialSet set = new PolynomialSet(List.of(strength), new int[] {0, 1});
        double[] rows = new double[set.monomials() * BINS];
        for (int u = 0; u < set.monomials(); u++) {
            for (int b = 0; b < BINS; b++) rows[u * BINS + b] = set.factor(u, 0) * signal()[b];
        }
        PartTemplates part = new PartTemplates(
                "cevns", "cevns", new FixedTimeProfile(fraction), false, new int[0], -1, -1, set, rows);
        return new ExperimentTemplates(
                "lines", BINS, fraction.length, observed, variance, pulls(), -1, List.of(part), spectra());
    }

    private List<SpectrumPart> spectra() {
        double[] edges = edges();
        SpectrumValue height = relative(LINE);
        SpectrumValue width = shifted(WIDTH);
        List<SpectrumPart> parts = new ArrayList<>();
        parts.add(part("flat", new ExponentialCurve(edges, 0.0, 0.0), List.of(relative(FLAT)), fixed(0.0)));
        parts.add(part("exp", new ExponentialCurve(edges, ORIGIN, 20), List.of(relative(HEIGHT)), shifted(DECAY)));
        parts.add(part("l1", new GaussianCurve(edges, 0.03, false), List.of(height), shifted(CENTRE), width));
        parts.add(
                part("l2", new GaussianCurve(edges, 0.03, false), List.of(height, fixed(0.008)), fixed(1.142), width));
        GaussianCurve area = new GaussianCurve(edges, WIDTH_M, true);
        parts.add(part("m", area, List.of(height, relative(RATIO), width), fixed(0.158), fixed(WIDTH_M)));
        return parts;
    }

    private SpectrumPart part(
            String name,
            org.cevnsfit.detector.EnergyCurve curve,
            List<SpectrumValue> factors,
            SpectrumValue... coordinates) {
        return new SpectrumPart(name, factors, curve, List.of(coordinates), fraction);
    }

    private static SpectrumValue relative(int pull) {
        return new SpectrumValue(NOMINAL[pull], NOMINAL[pull], pull);
    }

    private static SpectrumValue shifted(int pull) {
        return new SpectrumValue(NOMINAL[pull], 1.0, pull);
    }

    private static SpectrumValue fixed(double value) {
        return new SpectrumValue(value, 0.0, -1);
    }

    /** The readable twin of the prediction: error functions and exponentials written out. */
    public static double[] expected(double[] fraction, double[] theta, double[] x) {
        double[] edges = edges();
        double strength = Math.pow(1.0 - 0.5 * theta[0], 2) + theta[1] * theta[1];
        double[] v = new double[NOMINAL.length];
        for (int k : new int[] {FLAT, HEIGHT, LINE, RATIO}) v[k] = NOMINAL[k] * (1.0 + x[k]);
        for (int k : new int[] {DECAY, CENTRE, WIDTH}) v[k] = NOMINAL[k] + x[k];
        double[] mu = new double[BINS * fraction.length];
        for (int i = 0; i < BINS; i++) {
            double low = edges[i];
            double high = edges[i + 1];
            double counts = strength * signal()[i] + v[FLAT] * (high - low);
            counts += v[HEIGHT] * exponential(v[DECAY], low - ORIGIN, high - ORIGIN);
            counts += v[LINE] * gaussian(low, high, v[CENTRE], v[WIDTH]);
            counts += 0.008 * v[LINE] * gaussian(low, high, 1.142, v[WIDTH]);
            counts += v[RATIO] * v[LINE] * v[WIDTH] / WIDTH_M * gaussian(low, high, 0.158, WIDTH_M);
            for (int j = 0; j < fraction.length; j++) mu[i * fraction.length + j] = counts * fraction[j];
        }
        return mu;
    }

    private static double exponential(double decay, double low, double high) {
        if (Math.abs(decay) < 1e-6) return high - low;
        return -Math.exp(-decay * low) * Math.expm1(-decay * (high - low)) / decay;
    }

    private static double gaussian(double low, double high, double centre, double width) {
        double scale = 1.0 / (Math.sqrt(2.0) * width);
        return width * Math.sqrt(Math.PI / 2.0) * Erf.erf((low - centre) * scale, (high - centre) * scale);
    }

    /** @return random nuisances inside their bounds, and not far from nominal */
    public static double[] nuisances(long seed) {
        double[] spread = {0.3, 0.3, 2.0, 0.1, 0.02, 0.015, 0.1};
        SplittableRandom random = new SplittableRandom(seed);
        return DoubleStream.of(spread).map(s -> random.nextDouble(-s, s)).toArray();
    }
}
