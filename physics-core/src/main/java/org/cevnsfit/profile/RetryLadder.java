package org.cevnsfit.profile;

import java.util.List;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.cevnsfit.likelihood.JointLikelihood;
import org.cevnsfit.nuisance.Pull;

/**
 * What is tried before a point is called failed: Newton from the nominal nuisances, from each nuisance displaced either way, then the
 * derivative-free simplex of Commons Math with a Newton polish.
 */
final class RetryLadder {
    private static final int SIMPLEX_EVALUATIONS = 4000;

    private final JointLikelihood likelihood;
    private final Domain domain;
    private final CellMinimiser newton;
    private final double[] scale; // a displacement that matters, per parameter
    double chi2;
    double edm;
    int steps;
    int starts;

    RetryLadder(JointLikelihood likelihood, Domain domain, CellMinimiser newton, List<Pull> nuisances) {
        this.likelihood = likelihood;
        this.domain = domain;
        this.newton = newton;
        scale = new double[likelihood.parameters()];
        for (int k = 0; k < scale.length; k++) {
            double range = 0.25 * (domain.upper()[k] - domain.lower()[k]);
            scale[k] = k < nuisances.size() ? Math.min(nuisances.get(k).sigma(), range) : range;
        }
    }

    /**
     * @param x nominal start; receives the best point found
     * @return CONVERGED, CALL_LIMIT (a finite value, no proof of a minimum) or NOT_FINITE
     */
    FitStatus climb(double[] x) {
        chi2 = Double.POSITIVE_INFINITY;
        edm = Double.POSITIVE_INFINITY;
        steps = 0;
        starts = 0;
        double[] best = x.clone();
        double[] nominal = x.clone();
        boolean converged = attempt(nominal.clone(), best);
        for (int k = 0; k < scale.length && !converged; k++) {
            for (int sign = -1; sign <= 1 && !converged; sign += 2) {
                double[] displaced = nominal.clone();
                displaced[k] += sign * scale[k];
                converged = attempt(displaced, best);
            }
        }
        if (!converged && Double.isFinite(chi2)) converged = attempt(simplex(best), best);
        System.arraycopy(best, 0, x, 0, x.length);
        if (converged) return FitStatus.CONVERGED;
        return Double.isFinite(chi2) ? FitStatus.CALL_LIMIT : FitStatus.NOT_FINITE;
    }

    private boolean attempt(double[] start, double[] best) {
        boolean converged = newton.minimise(start, null);
        steps += newton.steps;
        starts++;
        if (newton.chi2 < chi2 || converged) {
            chi2 = newton.chi2;
            edm = newton.edm;
            System.arraycopy(start, 0, best, 0, best.length);
        }
        return converged;
    }

    private double[] simplex(double[] from) {
        ObjectiveFunction objective = new ObjectiveFunction(point -> {
            for (int k = 0; k < point.length; k++) {
                if (point[k] < domain.lower()[k] || point[k] > domain.upper()[k]) return Double.POSITIVE_INFINITY;
            }
            for (int s = 0; s < domain.sums().length; s++) {
                if (domain.sum(s, point) < Domain.SMALLEST_SUM) return Double.POSITIVE_INFINITY;
            }
            double value = likelihood.chi2(point);
            return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
        });
        double[] edges = new double[scale.length];
        for (int k = 0; k < edges.length; k++) edges[k] = Math.max(0.1 * scale[k], 1e-12);
        try {
            PointValuePair end = new SimplexOptimizer(1e-12, 1e-12)
                    .optimize(
                            new MaxEval(SIMPLEX_EVALUATIONS),
                            objective,
                            GoalType.MINIMIZE,
                            new InitialGuess(from),
                            new NelderMeadSimplex(edges));
            return end.getPoint();
        } catch (TooManyEvaluationsException e) {
            return from.clone(); // the status tells: no proof of a minimum
        }
    }
}
