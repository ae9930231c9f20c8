package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.ArrayList;
import java.util.List;

/**
 * The pieces that profiling eight points side by side is made of, each callable on its own at minima found before, so that they can be timed in a loop over
 * the very objects a scan uses. Not to be mixed with profiling: it moves the couplings.
 */
public final class LanePieces {
    /** A piece of the work. */
    public enum Piece {
        /** couplings applied to the templates */
        CONTRACTION,
        /** gradient with Hessian, no logarithm */
        DERIVATIVES,
        /** Newton direction from gradient and Hessian */
        NEWTON_SOLVE,
        /** −2 ln λ with logarithms */
        VALUE,
        /** change of −2 ln λ without logarithms */
        CHANGE
    }

    private final LaneSystem system;
    private final ArrowMatrix factor;
    private final double[] direction;
    private final double[] chi2 = new double[LANES];
    private final double[] lowest = new double[LANES];
    private final double[][] perExperiment;
    private final List<double[]> thetas = new ArrayList<>();
    private final List<double[]> minima = new ArrayList<>();

    LanePieces(LaneSystem system, ArrowMatrix factor) {
        this.system = system;
        this.factor = factor;
        direction = new double[system.gradient.length];
        perExperiment = new double[system.experiments()][LANES];
    }

    /**
     * Adds eight points.
     *
     * @param theta free couplings, lane array
     * @param x minimum in all variables, lane array
     */
    public void add(double[] theta, double[] x) {
        thetas.add(theta.clone());
        minima.add(x.clone());
        system.contract(theta);
        system.derivatives(x, lowest, false);
        system.reference(x);
    }

    /** @return number of times eight points to choose from */
    public int batches() {
        return minima.size();
    }

    /** @return what the likelihood evaluated so far, pieces run here included */
    public LaneCounts counts() {
        return system.counts;
    }

    /**
     * Does one piece of work for eight points.
     *
     * @param batch index of the eight; a loop must change it, as some results are kept until their input changes
     * @return a number that depends on the work
     */
    public double run(Piece piece, int batch) {
        double[] x = minima.get(batch);
        switch (piece) {
            case CONTRACTION -> system.contract(thetas.get(batch));
            case DERIVATIVES -> system.derivatives(x, lowest, false);
            case NEWTON_SOLVE -> solve();
            case VALUE -> system.value(x, chi2, lowest, perExperiment);
            case CHANGE -> system.change(x, chi2, lowest);
        }
        return lowest[0];
    }

    /** @return −2 ln λ of one of the eight points in the last run of {@link Piece#VALUE} */
    public double chi2(int lane) {
        return chi2[lane];
    }

    private void solve() {
        factor.copy(system.hessian());
        for (int i = 0; i < direction.length; i++) direction[i] = -system.gradient[i];
        factor.solve(direction, lowest);
    }
}
