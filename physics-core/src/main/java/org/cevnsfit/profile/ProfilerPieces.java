package org.cevnsfit.profile;

import java.util.Arrays;
import java.util.List;
import org.cevnsfit.likelihood.JointLikelihood;

/**
 * The pieces that profiling a point is made of, each callable on its own at points profiled before, so that they can be timed in a loop
 * over the very objects a scan uses. Not thread safe, and not to be mixed with profiling: it moves the profiler's couplings.
 */
public final class ProfilerPieces {
    /** A piece of the work. */
    public enum Piece {
        /** couplings applied to the templates */
        CONTRACTION,
        /** gradient with Hessian, no logarithm */
        DERIVATIVES,
        /** −2 ln λ with logarithms */
        VALUE,
        /** change of −2 ln λ without logarithms */
        CHANGE,
        /** Newton direction from gradient and Hessian */
        NEWTON_SOLVE
    }

    private final JointLikelihood[] likelihoods; // per point
    private final NewtonStep[] newtons;
    private final double[][] thetas;
    private final double[][] minima;
    private final double[][] gradients;
    private final double[][] hessians;
    private final double[][] convex;

    /** Pieces of one component. */
    ProfilerPieces(JointLikelihood likelihood, NewtonStep newton, List<double[]> thetas, List<double[]> minima) {
        int points = minima.size();
        likelihoods = new JointLikelihood[points];
        Arrays.fill(likelihoods, likelihood);
        newtons = new NewtonStep[points];
        Arrays.fill(newtons, newton);
        this.thetas = thetas.toArray(double[][]::new);
        this.minima = minima.toArray(double[][]::new);
        int n = likelihood.parameters();
        gradients = new double[points][n];
        hessians = new double[points][n * n];
        convex = new double[points][n * n];
        for (int i = 0; i < points; i++) {
            run(Piece.CONTRACTION, i);
            run(Piece.DERIVATIVES, i);
        }
        likelihood.reference(this.minima[0]);
    }

    /** Pieces of all components, one after the other at each point. */
    ProfilerPieces(List<ProfilerPieces> components) {
        int points = components.stream().mapToInt(ProfilerPieces::points).sum();
        likelihoods = new JointLikelihood[points];
        newtons = new NewtonStep[points];
        thetas = new double[points][];
        minima = new double[points][];
        gradients = new double[points][];
        hessians = new double[points][];
        convex = new double[points][];
        for (int i = 0; i < points; i++) {
            ProfilerPieces from = components.get(i % components.size());
            int at = i / components.size();
            likelihoods[i] = from.likelihoods[at];
            newtons[i] = from.newtons[at];
            thetas[i] = from.thetas[at];
            minima[i] = from.minima[at];
            gradients[i] = from.gradients[at];
            hessians[i] = from.hessians[at];
            convex[i] = from.convex[at];
        }
    }

    /** @return number of points to choose from */
    public int points() {
        return minima.length;
    }

    /**
     * Does one piece of work.
     *
     * @param point index of the point; a loop must change it, as some results are kept until their input changes
     * @return a number that depends on the work
     */
    public double run(Piece piece, int point) {
        JointLikelihood likelihood = likelihoods[point];
        double[] x = minima[point];
        switch (piece) {
            case CONTRACTION -> likelihood.couplings(thetas[point]);
            case DERIVATIVES -> likelihood.derivatives(x, gradients[point], hessians[point], convex[point]);
            case VALUE -> {
                return likelihood.chi2(x);
            }
            case CHANGE -> {
                return likelihood.change(x);
            }
            case NEWTON_SOLVE -> newtons[point].compute(x, gradients[point], hessians[point]);
        }
        return gradients[point][0];
    }
}
