package org.cevnsfit.likelihood;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.PartTemplates;

/**
 * −2 ln λ of one experiment (Poisson, without pull terms) as a function of its local parameters: its nuisances, then the profiled
 * couplings. Gradient and Hessian are analytic. Owns its work arrays: not thread safe, no allocation after construction.
 */
public final class ExperimentLikelihood {
    private final ExperimentTemplates templates;
    private final int nE;
    private final int nT;
    private final int bins;
    private final int pulls;
    private final int parameters;
    private final PartState[] parts;
    private final TimeGroup[] groups;
    private final TimeGroup[] groupOfPart;
    private final Direction[] directions; // sorted by parameter
    private final double[] norms;
    private final double[] mu;
    private final double[] w1;
    private final double[] w2;
    private final double[] weighted;
    private final double[] slopes; // ∂μ/∂x, shape [parameters × bins]

    /**
     * @param templates templates of the slice
     * @param profiled number of profiled couplings, the last ones of the free couplings
     */
    public ExperimentLikelihood(ExperimentTemplates templates, int profiled) {
        this.templates = templates;
        nE = templates.energyBins();
        nT = templates.timeBins();
        bins = nE * nT;
        pulls = templates.pulls().size();
        parameters = pulls + profiled;
        parts = new PartState[templates.parts().size()];
        groupOfPart = new TimeGroup[parts.length];
        List<TimeGroup> found = new ArrayList<>();
        for (int p = 0; p < parts.length; p++) {
            PartTemplates part = templates.parts().get(p);
            parts[p] = new PartState(part, p, nE, isSignal(part) ? profiled : 0);
            groupOfPart[p] = group(found, part);
            groupOfPart[p].parts.add(parts[p]);
        }
        groups = found.toArray(TimeGroup[]::new);
        directions = directions();
        norms = new double[parts.length];
        mu = new double[bins];
        w1 = new double[bins];
        w2 = new double[bins];
        weighted = new double[bins];
        slopes = new double[parameters * bins];
    }

    private static boolean isSignal(PartTemplates part) {
        return part.monomials().variables() > 0;
    }

    private TimeGroup group(List<TimeGroup> found, PartTemplates part) {
        for (TimeGroup group : found) {
            if (group.profile == part.time() && group.shifted == part.shifted()) return group;
        }
        TimeGroup group = new TimeGroup(part.time(), part.shifted(), nE);
        found.add(group);
        return group;
    }

    private Direction[] directions() {
        List<Direction> all = new ArrayList<>();
        for (int k = 0; k < parameters; k++) {
            for (TimeGroup group : groups) {
                List<PartState> moved = new ArrayList<>();
                List<Integer> slots = new ArrayList<>();
                for (PartState part : group.parts) {
                    for (int norm : part.part.norms()) if (norm == k) add(moved, slots, part, -1);
                    for (int s = 0; s < part.slots; s++) if (part.parameter(s, pulls) == k) add(moved, slots, part, s);
                }
                int[] slotOf = slots.stream().mapToInt(Integer::intValue).toArray();
                if (!moved.isEmpty()) all.add(new Direction(k, group, List.copyOf(moved), slotOf, new double[nE]));
            }
        }
        return all.toArray(Direction[]::new);
    }

    private static void add(List<PartState> moved, List<Integer> slots, PartState part, int slot) {
        moved.add(part);
        slots.add(slot);
    }

    public ExperimentTemplates templates() {
        return templates;
    }

    /** @return number of local parameters: nuisances, then profiled couplings */
    public int parameters() {
        return parameters;
    }

    /** Applies the free couplings θ; must precede {@link #chi2} and {@link #derivatives} whenever θ changes. */
    public void contract(double[] theta) {
        for (PartState part : parts) {
            part.contract(theta);
            if (part.slots == 0) part.shape(theta, false); // nothing else moves it
        }
    }

    /** @return −2 ln λ at the local parameters x; +∞ outside the domain */
    public double chi2(double[] x) {
        predict(x, false);
        return PoissonKernel.chi2(mu, templates.observed(), bins);
    }

    /** @return expected counts of the last call, shape [nE × nT]; the array belongs to this object */
    public double[] expected() {
        return mu;
    }

    /** Expected counts of one part at the parameters of the last call, added to {@code out}. */
    public void addPart(int part, double[] out) {
        double[] energy = parts[part].value.clone();
        for (int i = 0; i < nE; i++) energy[i] *= norms[part];
        PoissonKernel.outer(energy, groupOfPart[part].q, nE, nT, out, 0, true);
    }

    /**
     * Gradient and Hessian of −2 ln λ.
     *
     * @param x local parameters
     * @param gradient receives ∂/∂x, shape [parameters]
     * @param hessian receives ∂²/∂x², shape [parameters × parameters], symmetric
     * @param convexPart receives the positive semi-definite part 2 Σ w2 ∂μ ∂μ of the Hessian, same shape
     * @return false outside the domain
     */
    public boolean derivatives(double[] x, double[] gradient, double[] hessian, double[] convexPart) {
        predict(x, true);
        if (!PoissonKernel.weights(mu, templates.observed(), w1, w2, bins)) return false;
        fillSlopes();
        for (int k = 0; k < parameters; k++) {
            int row = k * bins;
            gradient[k] = 2.0 * PoissonKernel.dot(w1, slopes, row, bins);
            PoissonKernel.multiply(w2, slopes, row, weighted, bins);
            for (int l = k; l < parameters; l++) {
                double h = 2.0 * PoissonKernel.dot(weighted, slopes, l * bins, bins);
                convexPart[k * parameters + l] = h;
                convexPart[l * parameters + k] = h;
            }
        }
        System.arraycopy(convexPart, 0, hessian, 0, parameters * parameters);
        addCurvature(hessian);
        return true;
    }

    private void predict(double[] x, boolean derivatives) {
        double shift = templates.time() < 0 ? 0.0 : x[templates.time()];
        for (PartState part : parts) {
            double norm = 1.0;
            for (int k : part.part.norms()) norm += x[k];
            norms[part.index] = norm;
            if (part.slots > 0) part.shape(x, derivatives);
        }
        boolean add = false;
        for (TimeGroup group : groups) {
            group.shiftTo(shift);
            group.sumEnergy(norms);
            PoissonKernel.outer(group.energy, group.q, nE, nT, mu, 0, add);
            add = true;
        }
    }

    private void fillSlopes() {
        int previous = -1;
        for (Direction direction : directions) {
            int k = direction.parameter();
            double[] energy = direction.energy(norms);
            PoissonKernel.outer(energy, direction.group().q, nE, nT, slopes, k * bins, k == previous);
            previous = k;
        }
        if (templates.time() < 0) return;
        boolean add = false;
        for (TimeGroup group : groups) {
            if (!group.shifted) continue;
            PoissonKernel.outer(group.energy, group.q1, nE, nT, slopes, templates.time() * bins, add);
            add = true;
        }
    }

    /** Adds 2 Σ_b w1_b ∂²μ_b/∂x_k∂x_l. */
    private void addCurvature(double[] h) {
        for (TimeGroup group : groups) {
            boolean curved = group.shifted;
            for (PartState part : group.parts) curved |= part.slots > 0;
            if (!curved) continue;
            group.project(w1, nE, nT);
            for (PartState part : group.parts) addCurvature(part, group, h);
        }
    }

    private void addCurvature(PartState part, TimeGroup group, double[] h) {
        double norm = norms[part.index];
        int time = group.shifted ? templates.time() : -1;
        for (int s = 0; s < part.slots; s++) {
            int k = part.parameter(s, pulls);
            double single = 2.0 * PoissonKernel.dot(group.back, part.first[s], 0, nE);
            for (int a : part.part.norms()) addSymmetric(h, k, a, single);
            for (int t = s; t < part.slots; t++) {
                double[] second = part.second[PartState.packed(s, t, part.slots)];
                addSymmetric(h, k, part.parameter(t, pulls), 2.0 * norm * PoissonKernel.dot(group.back, second, 0, nE));
            }
            if (time >= 0) addSymmetric(h, k, time, 2.0 * norm * PoissonKernel.dot(group.back1, part.first[s], 0, nE));
        }
        if (time < 0) return;
        double mixed = 2.0 * PoissonKernel.dot(group.back1, part.value, 0, nE);
        for (int a : part.part.norms()) addSymmetric(h, a, time, mixed);
        addSymmetric(h, time, time, 2.0 * norm * PoissonKernel.dot(group.back2, part.value, 0, nE));
    }

    private void addSymmetric(double[] h, int k, int l, double value) {
        h[k * parameters + l] += value;
        if (k != l) h[l * parameters + k] += value;
    }
}
