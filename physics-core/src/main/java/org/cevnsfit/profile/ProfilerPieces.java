package org.cevnsfit.profile;

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

    private final JointLikelihood likelihood;
    private final NewtonStep newton;
    private final double[][] thetas;
    private final double[][] minima;
    private final double[][] gradients;
    private final double[][] hessians;
    private final double[][] convex;

    ProfilerPieces(JointLikelihood likelihood, NewtonStep newton, List<double[]> thetas, List<double[]> minima) {
        this.likelihood = likelihood;
        this.newton = newton;
        this.thetas = thetas.toArray(double[][]::new);
        this.minima = minima.toArray(double[][]::new);
        int n = likelihood.parameters();
        gradients = new double[minima.size()][n];
        hessians = new double[minima.size()][n * n];
        convex = new double[minima.size()][n * n];
        for (int i = 0; i < this.minima.length; i++) {
            run(Piece.CONTRACTION, i);
            run(Piece.DERIVATIVES, i);
        }
        likelihood.reference(this.minima[0]);
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
            case NEWTON_SOLVE -> newton.compute(x, gradients[point], hessians[point]);
        }
        return gradients[point][0];
    }
}
