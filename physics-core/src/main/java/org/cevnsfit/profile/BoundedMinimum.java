package org.cevnsfit.profile;

import java.util.stream.IntStream;
import org.cevnsfit.likelihood.Objective;

/**
 * The minimum of a function with analytic derivatives between bounds, found by the minimiser of the profiles.
 *
 * @param x where it lies
 * @param chi2 its value
 * @param status how the search ended
 */
public record BoundedMinimum(double[] x, double chi2, FitStatus status) {

    /**
     * @param lower lower bounds; a variable whose bounds agree keeps that value
     * @param upper upper bounds
     * @param start where the search begins
     */
    public static BoundedMinimum of(Objective function, double[] lower, double[] upper, double[] start) {
        int n = function.parameters();
        Domain domain = new Domain(
                lower.clone(),
                upper.clone(),
                new int[0][],
                IntStream.range(0, n).toArray());
        NewtonMinimiser minimiser = new NewtonMinimiser(function, domain);
        double[] x = start.clone();
        minimiser.minimise(x, null);
        boolean edge = minimiser.status == FitStatus.CONVERGED && domain.onEdge(x);
        return new BoundedMinimum(x, minimiser.chi2, edge ? FitStatus.AT_BOUND : minimiser.status);
    }
}
