package org.cevnsfit.profile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.likelihood.EvaluationCounts;
import org.cevnsfit.likelihood.JointLikelihood;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.parameter.Parameter;

/**
 * Profiles the likelihood at the points of one slice: minimum over all nuisances and the profiled couplings. Components of the sharing graph are profiled one
 * by one; −2 ln λ, edm, steps and starts add, the status is the worst. Not thread safe; one per task. The same block of points gives the same bits
 * anywhere.
 */
public final class Profiler {
    private final ComponentProfiler[] profilers;
    private final Component[] layout;
    private final ProfilePoint[] parts;
    private final EvaluationCounts counts;
    private final int experiments;
    private final int nuisances;
    private final int[] profiled; // couplings of the model
    private final int couplings;
    private final int[] scannedNuisances;
    private final double[] values; // of the couplings at the point

    /**
     * @param profilers one per component
     * @param layout what each component has of the whole
     * @param counts what the components' likelihoods count in
     * @param nuisances number of nuisances of all components
     * @param profiled indices of all profiled couplings in the model
     * @param couplings number of couplings of the model
     * @param scannedNuisances nuisances that each point gives
     */
    Profiler(
            List<ComponentProfiler> profilers,
            List<Component> layout,
            EvaluationCounts counts,
            int nuisances,
            int[] profiled,
            int couplings,
            int[] scannedNuisances) {
        this.profilers = profilers.toArray(ComponentProfiler[]::new);
        this.layout = layout.toArray(Component[]::new);
        this.counts = counts;
        this.nuisances = nuisances;
        this.profiled = profiled.clone();
        this.couplings = couplings;
        this.scannedNuisances = scannedNuisances.clone();
        values = new double[couplings];
        parts = profilers.stream().map(ComponentProfiler::newPoint).toArray(ProfilePoint[]::new);
        experiments = layout.stream().mapToInt(c -> c.experiments().length).sum();
    }

    /** Everything as one component. */
    Profiler(JointLikelihood likelihood, List<Pull> nuisances, List<Parameter> model, int[] free, int profiled) {
        this(
                List.of(new ComponentProfiler(likelihood, nuisances, model, free, profiled, new int[0])),
                List.of(new Component(
                        IntStream.range(0, likelihood.experiments()).toArray(),
                        IntStream.range(0, nuisances.size()).toArray(),
                        IntStream.range(0, profiled).toArray())),
                likelihood.counts(),
                nuisances.size(),
                Arrays.copyOfRange(free, free.length - profiled, free.length),
                model.size(),
                new int[0]);
    }

    /** Gives a nuisance that is scanned or fixed its value. */
    void hold(int nuisance, double value) {
        for (int c = 0; c < layout.length; c++) {
            for (int k = 0; k < layout[c].nuisances().length; k++) {
                if (layout[c].nuisances()[k] == nuisance) profilers[c].hold(k, value);
            }
        }
    }

    /** Profiles one point of a block: couplings and scanned nuisances are taken from it, the result goes to the carrier. */
    void profile(PointColumns block, int point, ProfilePoint out) {
        for (int k : scannedNuisances) hold(k, block.nuisances[k][point]);
        for (int c = 0; c < values.length; c++) values[c] = block.couplings[c][point];
        profile(values, out);
    }

    /** @return a carrier of the right dimensions for {@link #profile} */
    public ProfilePoint newPoint() {
        return new ProfilePoint(experiments, nuisances, couplings);
    }

    /** @return what the likelihood evaluated for all points so far */
    public EvaluationCounts counts() {
        return counts;
    }

    /** @return indices in the model of the couplings that a component profiles */
    int[] profiled(Component component) {
        return IntStream.of(component.profiled()).map(f -> profiled[f]).toArray();
    }

    /** Forgets the warm start; to be called at the start of every block. */
    public void restart() {
        for (ComponentProfiler profiler : profilers) profiler.restart();
    }

    /**
     * Profiles one point. Hard points never throw: their status says how the minimisation ended.
     *
     * @param values all couplings of the model; the scanned ones are used, the profiled ones serve as a start
     * @param out receives the profile
     */
    public void profile(double[] values, ProfilePoint out) {
        out.chi2 = 0.0;
        out.edm = 0.0;
        out.iterations = 0;
        out.starts = 0;
        out.status = FitStatus.CONVERGED;
        System.arraycopy(values, 0, out.couplings, 0, couplings);
        for (int c = 0; c < profilers.length; c++) {
            profilers[c].profile(values, parts[c]);
            add(layout[c], parts[c], out);
        }
    }

    private void add(Component component, ProfilePoint part, ProfilePoint out) {
        out.chi2 += part.chi2;
        out.edm += part.edm;
        out.iterations += part.iterations;
        out.starts += part.starts;
        if (part.status.compareTo(out.status) > 0) out.status = part.status;
        int[] e = component.experiments();
        for (int i = 0; i < e.length; i++) out.chi2PerExperiment[e[i]] = part.chi2PerExperiment[i];
        int[] k = component.nuisances();
        for (int i = 0; i < k.length; i++) out.nuisances[k[i]] = part.nuisances[i];
        for (int f : component.profiled()) out.couplings[profiled[f]] = part.couplings[profiled[f]];
    }

    private ProfilePoint extract(int component, ProfilePoint from, ProfilePoint to) {
        int[] k = layout[component].nuisances();
        for (int i = 0; i < k.length; i++) to.nuisances[i] = from.nuisances[k[i]];
        System.arraycopy(from.couplings, 0, to.couplings, 0, couplings);
        return to;
    }

    /**
     * Hessian of −2 ln λ at a profiled point, parameters in the order nuisances, profiled couplings.
     *
     * @return row-major, or null outside the domain
     */
    public double[] hessian(ProfilePoint at) {
        int n = nuisances + profiled.length;
        double[] hessian = new double[n * n];
        for (int c = 0; c < profilers.length; c++) {
            double[] own = profilers[c].hessian(extract(c, at, parts[c]));
            if (own == null) return null;
            int[] map = parameters(layout[c]);
            for (int k = 0; k < map.length; k++) {
                for (int l = 0; l < map.length; l++) hessian[map[k] * n + map[l]] = own[k * map.length + l];
            }
        }
        return hessian;
    }

    /** Positions of a component's parameters among all: nuisances, then profiled couplings. */
    private int[] parameters(Component component) {
        int[] k = component.nuisances();
        int[] f = component.profiled();
        int[] map = Arrays.copyOf(k, k.length + f.length);
        for (int i = 0; i < f.length; i++) map[k.length + i] = nuisances + f[i];
        return map;
    }

    /** @return −2 ln λ, pull terms included, at given nuisances and couplings, nothing minimised */
    public double chi2(ProfilePoint at) {
        double sum = 0.0;
        for (int c = 0; c < profilers.length; c++) sum += profilers[c].chi2(extract(c, at, parts[c]));
        return sum;
    }

    /** Expected counts at a profiled point, per experiment and part. Allocates. */
    public List<Prediction> prediction(ProfilePoint at) {
        Prediction[] all = new Prediction[experiments];
        for (int c = 0; c < profilers.length; c++) {
            List<Prediction> own = profilers[c].prediction(extract(c, at, parts[c]));
            int[] e = layout[c].experiments();
            for (int i = 0; i < e.length; i++) all[e[i]] = own.get(i);
        }
        return List.of(all);
    }
}
