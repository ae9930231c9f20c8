package org.cevnsfit.profile;

import static org.cevnsfit.profile.HostileBuilder.BROKEN;
import static org.cevnsfit.profile.HostileBuilder.FREE;
import static org.cevnsfit.profile.HostileBuilder.MIRROR;
import static org.cevnsfit.profile.HostileBuilder.ONLY_X;
import static org.cevnsfit.profile.HostileBuilder.SUM;
import static org.cevnsfit.profile.HostileBuilder.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cevnsfit.likelihood.LineTemplates;
import org.cevnsfit.nuisance.ShapePull.Effect;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.prediction.ExperimentTemplates;

/** Families of likelihoods that break minimisers, one random member per seed. */
enum HostileFamily {
    NUISANCE_WITHOUT_EFFECT(r -> {
        HostileBuilder b = plain(r, MIRROR);
        b.norm(r.nextBoolean() ? FREE : 0.3, -1, 5);
        b.shape(Effect.RADIUS, FREE, 0.1);
        return minimum(r, b.build(), 0);
    }),
    IDENTICAL_FREE_NUISANCES(r -> {
        HostileBuilder b = new HostileBuilder(4, 3);
        int one = b.norm(FREE, -0.8, 3);
        int two = b.norm(FREE, -0.8, 3);
        int three = b.norm(r.nextBoolean() ? FREE : 0.2, -0.8, 3);
        b.signal(MIRROR, counts(r, 4, 3, 60), one, two);
        b.background(counts(r, 4, 3, 60), three);
        return minimum(r, b.observe(() -> r.nextInt(0, 60)).build(), 0);
    }),
    COUPLING_WITHOUT_EFFECT(r -> minimum(r, plain(r, ONLY_X).build(), r.nextInt(0, 3))),
    FLAT_VALLEY_OF_COUPLINGS(r -> minimum(r, plain(r, SUM).build(), r.nextInt(1, 3))),
    MIRROR_MINIMA(r -> minimum(r, plain(r, MIRROR).build(), r.nextInt(1, 3))),
    LINES_AND_CONTINUA(r -> {
        double[] truth = LineTemplates.nuisances(r.nextLong());
        if (r.nextBoolean()) truth[LineTemplates.HEIGHT] = -1.0; // then its decay is free of meaning
        if (r.nextInt(4) == 0) truth[LineTemplates.LINE] = -1.0;
        if (r.nextInt(4) == 0) truth[LineTemplates.FLAT] = -1.0;
        double[] theta = {r.nextDouble(-3, 3), r.nextDouble(-2, 2)};
        double[] fraction = r.nextBoolean() ? new double[] {1.0} : new double[] {0.7, 0.3};
        LineTemplates lines = LineTemplates.scattered(fraction, theta, truth, r.nextLong(), r.nextInt(4) > 0);
        return minimum(r, lines.templates(), r.nextInt(0, 3));
    }),
    NARROW_BOX(r -> {
        HostileBuilder b = new HostileBuilder(5, 2);
        for (int k = 0; k < 4; k++) {
            double width = Math.pow(10, -r.nextInt(1, 5));
            b.background(counts(r, 5, 1, 100), b.norm(r.nextBoolean() ? FREE : 1, -width, width));
        }
        return minimum(r, b.observe(() -> r.nextInt(0, 400)).build(), 0);
    }),
    SEVERAL_SUM_LIMITS(r -> {
        HostileBuilder b = new HostileBuilder(4, 2);
        int common = b.norm(r.nextDouble(0.1, 5), -1, 5);
        int second = b.norm(r.nextDouble(0.1, 5), -1, 5);
        int third = b.norm(r.nextDouble(0.1, 5), -1, 5);
        b.signal(MIRROR, counts(r, 4, 10, 1e4), common, second);
        b.signal(MIRROR, counts(r, 4, 10, 1e4), common, third);
        if (r.nextBoolean()) b.background(counts(r, 4, 10, 1e4), second, third);
        b.background(counts(r, 4, 0.01, 1), b.norm(0.3, -1, 5));
        return minimum(r, b.observe(() -> r.nextInt(0, 6)).build(), 0);
    }),
    EMPTY_BINS(r -> {
        HostileBuilder b = new HostileBuilder(6, 2);
        double[] signal = counts(r, 6, 0.1, 20);
        double[] background = counts(r, 6, 0.1, 20);
        for (int i = 0; i < 4; i++) signal[r.nextInt(6)] = 0;
        for (int i = 0; i < 6; i++) if (signal[i] == 0 && r.nextBoolean()) background[i] = 0;
        b.signal(MIRROR, signal, b.norm(0.2, -1, 5));
        b.background(background, b.norm(0.4, -1, 5));
        ExperimentTemplates built = b.observe(() -> r.nextInt(0, 20)).build();
        for (int i = 0; i < 12; i++) if (signal[i / 2] == 0 && background[i / 2] == 0) built.observed()[i] = 0;
        return minimum(r, built, 0);
    }),
    EDGE_OF_THE_DOMAIN(r -> {
        HostileBuilder b = new HostileBuilder(5, 2);
        int efficiency = b.shape(Effect.EFFICIENCY, r.nextBoolean() ? FREE : 0.5, 1);
        double[] plain = counts(r, 5, 1, 30);
        double[] slope = new double[5];
        for (int i = 0; i < 5; i++) slope[i] = plain[i] * r.nextDouble(-2, 2);
        double[] bend = new double[5];
        b.morphed(
                MIRROR,
                waves(2, 0, 0, 0),
                false,
                -1,
                efficiency,
                new double[][] {plain, slope, bend},
                b.norm(0.3, -1, 5));
        b.background(counts(r, 5, 1e-3, 1e-1), b.norm(FREE, -1, 5));
        return minimum(r, b.observe(() -> r.nextInt(1, 40)).build(), 0);
    }),
    NOTHING_OBSERVED(r -> minimum(r, plain(r, MIRROR).observe(() -> 0).build(), r.nextInt(0, 3))),
    MILLIONFOLD_SCALES(r -> {
        HostileBuilder b = new HostileBuilder(6, 2);
        for (int k = 0; k < 5; k++) {
            double[] counts = counts(r, 6, 1e-3, 1e6);
            int norm = b.norm(Math.pow(10, r.nextDouble(-6, 0)), -0.99, 9);
            if (k == 0) b.signal(MIRROR, counts, norm);
            else b.background(counts, norm);
        }
        return minimum(
                r, b.observe(() -> Math.rint(Math.pow(10, r.nextDouble(-1, 6)))).build(), 0);
    }),
    HUGE_AND_TINY(r -> {
        HostileBuilder b = new HostileBuilder(6, 1);
        b.signal(MIRROR, counts(r, 6, 1e-12, 1e-6), b.norm(0.1, -1, 5));
        b.background(new double[] {1e9, 3e8, 0, 1e-9, 0, 1e5}, b.norm(1e-2, -1, 5));
        b.background(new double[] {0, 1e8, 2e9, 0, 1e-3, 7e4}, b.norm(r.nextBoolean() ? FREE : 1e-3, -1, 5));
        ExperimentTemplates built = b.build();
        double shift = r.nextDouble(-3e-3, 3e-3);
        double[] observed = {1e9 * (1 + shift), 4e8, Math.rint(2e9 * (1 - shift)), r.nextInt(2), 0, 170_000};
        System.arraycopy(observed, 0, built.observed(), 0, 6);
        return minimum(r, built, 0);
    }),
    STRONG_CORRELATIONS(r -> {
        HostileBuilder b = new HostileBuilder(6, 2);
        double[] common = counts(r, 6, 50, 500);
        for (int k = 0; k < 4; k++) {
            double[] near = common.clone();
            for (int i = 0; i < 6; i++) near[i] *= 1 + Math.pow(10, -r.nextInt(2, 9)) * r.nextDouble(-1, 1);
            b.background(near, b.norm(r.nextBoolean() ? FREE : 2, -0.9, 9));
        }
        return minimum(r, b.observe(() -> r.nextInt(100, 1500)).build(), 0);
    }),
    STRONG_MORPHS(HostileFamily::morphs),
    NOT_A_NUMBER(r -> {
        HostileBuilder b = plain(r, MIRROR);
        double[] broken = counts(r, 4, 1, 10);
        broken[r.nextInt(4)] = BROKEN[r.nextInt(BROKEN.length)];
        b.background(broken, b.norm(0.1, -1, 5));
        return HostileCase.of(b.build(), r.nextInt(0, 3), walk(r), HostileCase.NOT_FINITE);
    }),
    DATA_NOT_A_NUMBER(r -> {
        ExperimentTemplates built = plain(r, MIRROR).build();
        built.observed()[r.nextInt(built.observed().length)] = BROKEN[r.nextInt(BROKEN.length)];
        return HostileCase.of(built, r.nextInt(0, 3), walk(r), HostileCase.NOT_FINITE);
    }),
    EVENTS_WITHOUT_EXPECTATION(r -> {
        HostileBuilder b = new HostileBuilder(3, 2);
        b.signal(MIRROR, new double[] {5, 0, 5}, b.norm(0.2, -1, 5));
        b.background(new double[] {2, 0, 1}, b.norm(FREE, -1, 5));
        return HostileCase.of(
                b.observe(() -> r.nextInt(1, 9)).build(), r.nextInt(0, 3), walk(r), HostileCase.NOT_FINITE);
    });

    private interface Member {
        HostileCase of(SplittableRandom random);
    }

    private final Member member;

    HostileFamily(Member member) {
        this.member = member;
    }

    HostileCase member(long seed) {
        return member.of(new SplittableRandom(1000L * ordinal() + seed));
    }

    private static HostileBuilder.Waves waves(int bins, double depth, double rate, int phase) {
        return new HostileBuilder.Waves(bins, depth, rate, phase);
    }

    private static HostileBuilder plain(SplittableRandom r, Polynomial strength) {
        HostileBuilder b = new HostileBuilder(4, 3);
        b.signal(strength, counts(r, 4, 3, 60), b.norm(0.1, -1, 5));
        b.background(counts(r, 4, 1, 60), b.norm(0.3, -1, 5));
        return b.observe(() -> r.nextInt(0, 50));
    }

    private static HostileCase morphs(SplittableRandom r) {
        HostileBuilder b = new HostileBuilder(5, 4);
        int radius = b.shape(Effect.RADIUS, r.nextBoolean() ? FREE : 0.05, 0.15);
        int efficiency = b.shape(Effect.EFFICIENCY, r.nextBoolean() ? FREE : 0.5, 1);
        b.shape(Effect.TIME, FREE, 0.25);
        int norm = b.norm(0.11, -0.9, 5);
        double[][] powers = new double[9][];
        powers[0] = counts(r, 5, 10, 60);
        for (int p = 1; p < 9; p++) {
            powers[p] = new double[5];
            double depth = 0.5 * Math.pow(7.0, p % 3) * (p / 3 == 0 ? 1 : 0.5);
            for (int i = 0; i < 5; i++) powers[p][i] = powers[0][i] * depth * r.nextDouble(-1, 1);
        }
        b.morphed(MIRROR, waves(4, 0.6, 5, 0), true, radius, efficiency, powers, norm);
        b.background(waves(4, 0.4, 5, 1), true, counts(r, 5, 5, 30), b.norm(0.3, -1, 5));
        return minimum(r, b.observe(() -> r.nextInt(0, 40)).build(), r.nextInt(0, 3));
    }

    private static HostileCase minimum(SplittableRandom r, ExperimentTemplates built, int profiled) {
        return HostileCase.of(built, profiled, walk(r), HostileCase.MINIMUM);
    }

    /** Four points next to each other and one far away. */
    private static List<double[]> walk(SplittableRandom r) {
        List<double[]> points = new ArrayList<>();
        double x = r.nextDouble(-1, 1.5);
        double y = r.nextDouble(-1, 1);
        for (int p = 0; p < 4; p++) points.add(new double[] {x + 0.05 * p, y});
        points.add(new double[] {r.nextDouble(-3, 3), r.nextDouble(-2, 2)});
        return points;
    }
}
