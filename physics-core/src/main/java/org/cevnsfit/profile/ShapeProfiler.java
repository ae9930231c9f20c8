package org.cevnsfit.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Profiles shape parameters too, without derivatives, for their profiles have kinks: −2 ln λ on a lattice over their ranges, then from every low dip
 * a compass search whose steps halve down to a millionth of the range. All places are nodes of dyadic lattices, so that neighbouring points share
 * templates; the templates of the coarse lattice are built once.
 */
final class ShapeProfiler extends BlockProfiler {
    /**
     * log2 of the intervals of the coarse lattice in one, two, and more dimensions. Two roots of a rate that goes with (1 − g²/M²)² can lie a
     * third of an e-fold of the mass apart, each a fiftieth wide: one dimension resolves that over several decades.
     */
    private static final int[] COARSE = {8, 5, 3};

    private static final int FINEST = 20; // log2 of the intervals of the finest lattice
    /** Dips within this distance of the lowest are searched, the lowest few of them. */
    private static final double NEAR = 10.0;

    private static final int MOST_DIPS = 6;
    private static final int KEPT = 128; // templates of fine nodes
    private static final int KEPT_FOR_ONE = 16; // where a block is a single point
    private static final double SMALLEST_GAIN = 1e-9;
    private static final int QUIET_LEVELS = 3;

    private final Function<double[], Profiler> build;
    private final List<ShapeRange> ranges;
    private final int side; // coarse nodes per dimension
    private final int stride; // of the coarse lattice in units of the finest
    private final Profiler[] coarse;
    private final Map<List<Integer>, Profiler> fine = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Integer>, Profiler> eldest) {
            return size() > kept;
        }
    };
    private int kept = KEPT;
    private final ProfilePoint trial;
    private final ProfilePoint best;
    private final double[] chi2;
    private int iterations;
    private int starts;

    private record Dip(int[] node, double chi2) {}

    /** @param build profiler at given values of the shape parameters */
    ShapeProfiler(List<ShapeRange> ranges, Function<double[], Profiler> build) {
        super(build.apply(values(ranges, new int[ranges.size()])), List.of());
        this.ranges = ranges;
        this.build = build;
        int level = COARSE[Math.min(ranges.size(), COARSE.length) - 1];
        side = (1 << level) + 1;
        stride = 1 << (FINEST - level);
        int nodes = 1;
        for (int d = 0; d < ranges.size(); d++) nodes = Math.multiplyExact(nodes, side);
        coarse = new Profiler[nodes];
        chi2 = new double[nodes];
        trial = single().newPoint();
        best = single().newPoint();
    }

    private static double[] values(List<ShapeRange> ranges, int[] node) {
        double[] values = new double[node.length];
        for (int d = 0; d < node.length; d++) {
            values[d] = ranges.get(d).fromUnit(StrictMath.scalb((double) node[d], -FINEST));
        }
        return values;
    }

    @Override
    public PointColumns newColumns(int capacity) {
        return new PointColumns(
                capacity, best.chi2PerExperiment.length, best.nuisances.length, best.couplings.length, ranges.size());
    }

    @Override
    public void profile(PointColumns block) {
        for (Profiler profiler : coarse) if (profiler != null) profiler.restart();
        kept = block.size > 1 ? KEPT : KEPT_FOR_ONE;
        for (int p = 0; p < block.size; p++) {
            int[] node = search(block, p);
            best.iterations = iterations;
            best.starts = starts;
            block.set(p, best);
            double[] values = values(ranges, node);
            for (int d = 0; d < values.length; d++) block.shapes[d][p] = values[d];
        }
    }

    private int[] search(PointColumns block, int p) {
        iterations = 0;
        starts = 0;
        best.chi2 = Double.NaN;
        int[] lowest = new int[ranges.size()];
        for (int i = 0; i < coarse.length; i++) {
            int[] node = node(i);
            Profiler profiler = coarse[i] != null ? coarse[i] : build.apply(values(ranges, node));
            if (block.size > 1) coarse[i] = profiler; // no other point would use it
            chi2[i] = evaluate(profiler, block, p);
            if (keepIfLower()) lowest = node;
        }
        for (Dip dip : dips()) {
            int[] end = compass(dip, block, p);
            if (end != null) lowest = end;
        }
        return lowest;
    }

    /** @return −2 ln λ, infinite where the profile failed */
    private double evaluate(Profiler profiler, PointColumns block, int p) {
        profiler.profile(block, p, trial);
        iterations += trial.iterations;
        starts += trial.starts;
        return trial.status.succeeded() ? trial.chi2 : Double.POSITIVE_INFINITY;
    }

    /** @return true if the trial is the lowest point so far; one that succeeded is lower than one that failed */
    private boolean keepIfLower() {
        boolean first = Double.isNaN(best.chi2);
        boolean safer = !first && trial.status.succeeded() && !best.status.succeeded();
        boolean asSafe = first || trial.status.succeeded() == best.status.succeeded();
        if (!first && !safer && !(asSafe && trial.chi2 < best.chi2)) return false;
        best.set(trial);
        return true;
    }

    private int[] node(int index) {
        int[] node = new int[ranges.size()];
        for (int d = 0, rest = index; d < node.length; d++, rest /= side) node[d] = rest % side * stride;
        return node;
    }

    /** Nodes of the coarse lattice below their neighbours along every axis, lowest first. */
    private List<Dip> dips() {
        double bottom = Arrays.stream(chi2).min().orElseThrow();
        List<Dip> dips = new ArrayList<>();
        for (int i = 0; i < chi2.length; i++) {
            if (!(chi2[i] <= bottom + NEAR)) continue;
            boolean dip = true;
            for (int d = 0, step = 1; d < ranges.size(); d++, step *= side) {
                int at = i / step % side;
                dip &= at == 0 || chi2[i] <= chi2[i - step];
                dip &= at == side - 1 || chi2[i] < chi2[i + step];
            }
            if (dip) dips.add(new Dip(node(i), chi2[i]));
        }
        dips.sort(Comparator.comparingDouble(Dip::chi2));
        return dips.subList(0, Math.min(MOST_DIPS, dips.size()));
    }

    /** @return where the search ended if that is lower than all before, else null */
    private int[] compass(Dip from, PointColumns block, int p) {
        int[] at = from.node().clone();
        double here = from.chi2();
        int[] lowest = null;
        int quiet = 0; // levels without gain
        for (int step = stride / 2; step > 0 && quiet < QUIET_LEVELS; step /= 2) {
            double before = here;
            for (int d = 0; d < at.length; d++) {
                for (int sign = -1; sign <= 1; sign += 2) {
                    int[] to = at.clone();
                    to[d] += sign * step;
                    if (to[d] < 0 || to[d] > 1 << FINEST) continue;
                    double there = evaluate(fine(to), block, p);
                    if (!(there < here)) continue;
                    here = there;
                    at = to;
                    if (keepIfLower()) lowest = to;
                    break;
                }
            }
            quiet = step < stride >> 3 && before - here < SMALLEST_GAIN ? quiet + 1 : 0;
        }
        return lowest;
    }

    /** Fine nodes start cold, so that nothing depends on which of them are still at hand. */
    private Profiler fine(int[] node) {
        List<Integer> key = Arrays.stream(node).boxed().toList();
        Profiler profiler = fine.computeIfAbsent(key, absent -> build.apply(values(ranges, node)));
        profiler.restart();
        return profiler;
    }
}
