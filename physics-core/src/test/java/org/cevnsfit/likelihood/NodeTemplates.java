package org.cevnsfit.likelihood;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cevnsfit.detector.FixedTimeProfile;
import org.cevnsfit.nuisance.MorphBasis;
import org.cevnsfit.nuisance.NormPull;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.numerics.PolynomialSet;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.PartMorph;
import org.cevnsfit.prediction.PartNorm;
import org.cevnsfit.prediction.PartTemplates;

/**
 * An experiment with light and charge yield between whole numbers: a signal quadratic in two couplings with an added and a factor norm, a background on the
 * yields, one on a nuisance of its own, one that nothing but norms moves.
 */
public final class NodeTemplates {
    public static final int LIGHT = 3;
    public static final int CHARGE = 4;
    public static final int SYSTEMATIC = 5;
    private static final int BINS = 12;
    private static final FixedTimeProfile WHOLE = new FixedTimeProfile(new double[] {1.0});

    private NodeTemplates() {}

    public static List<Pull> pulls() {
        return List.of(
                norm("rate", 0.3, "cevns"),
                norm("efficiency", 0.2, "cevns"),
                norm("other", 0.1, "still"),
                shape("light", ShapePull.Effect.LIGHT_YIELD),
                shape("charge", ShapePull.Effect.CHARGE_YIELD),
                shape("systematic", ShapePull.Effect.TEMPLATE));
    }

    private static Pull norm(String name, double sigma, String component) {
        return new NormPull(name, sigma, -0.9, 5.0, List.of(component), "synthetic");
    }

    private static Pull shape(String name, ShapePull.Effect effect) {
        return new ShapePull(name, 1.0, -3, 3, effect, 0.0, List.of("cevns"), "synthetic");
    }

    /** @param roughness size of the differences between neighbouring nodes, relative to the templates */
    public static ExperimentTemplates random(long seed, double roughness) {
        SplittableRandom random = new SplittableRandom(seed);
        MorphBasis nodes = MorphBasis.between(-3, 3);
        PartMorph light = new PartMorph(LIGHT, nodes);
        PartMorph charge = new PartMorph(CHARGE, nodes);
        PartMorph systematic = new PartMorph(SYSTEMATIC, nodes);
        Polynomial square = Polynomial.constant(1.0)
                .plus(Polynomial.variable(0).plus(Polynomial.variable(1)))
                .times(Polynomial.constant(1.0).plus(Polynomial.variable(0)));
        PolynomialSet set = new PolynomialSet(List.of(square), new int[] {0, 1});
        PolynomialSet one = new PolynomialSet(List.of(Polynomial.constant(1.0)), new int[0]);
        PartNorm signal = new PartNorm(new int[] {0}, 1.0, new int[] {1});
        PartNorm still = new PartNorm(new int[] {2}, 1.0, new int[] {1});
        List<PartTemplates> parts = new ArrayList<>();
        parts.add(part("cevns", signal, light, charge, set, 4.0, roughness, random));
        parts.add(part("both", PartNorm.of(new int[0], 1.0), light, charge, one, 2.0, roughness, random));
        parts.add(part("own", PartNorm.of(new int[0], 1.0), systematic, PartMorph.NONE, one, 3.0, roughness, random));
        parts.add(part("still", still, PartMorph.NONE, PartMorph.NONE, one, 3.0, 0.0, random));
        double[] observed = new double[BINS];
        for (int b = 0; b < BINS; b++) observed[b] = poisson(12.0 * random.nextDouble(0.6, 1.4), random);
        return new ExperimentTemplates("nodes", BINS, 1, observed, pulls(), -1, parts);
    }

    private static int poisson(double mean, SplittableRandom random) {
        int count = 0;
        for (double left = Math.exp(-mean), p = random.nextDouble(); p > left; p *= random.nextDouble()) count++;
        return count;
    }

    private static PartTemplates part(
            String name,
            PartNorm norm,
            PartMorph first,
            PartMorph second,
            PolynomialSet set,
            double counts,
            double roughness,
            SplittableRandom random) {
        int nodes = first.basis().rows() * second.basis().rows();
        double[] templates = new double[set.monomials() * nodes * BINS];
        double[] spectrum = random.doubles(BINS, 0.5 * counts, 1.5 * counts).toArray();
        for (int i = 0; i < templates.length; i++) {
            double change = roughness == 0.0 ? 0.0 : random.nextDouble(-roughness, roughness);
            double factor = set.factor(i / (nodes * BINS), 0);
            templates[i] = factor * spectrum[i % BINS] * (1.0 + change);
        }
        return new PartTemplates(name, name, WHOLE, false, norm, first, second, set, templates);
    }
}
