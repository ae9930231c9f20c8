package org.cevnsfit.plan;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * Finds where a function that is negative at a centre first becomes positive.
 *
 * @param excess the function
 * @param centre where it is negative
 */
record ProfileCrossing(UnivariateFunction excess, double centre) {
    private static final double ACCURACY = 1e-7;
    private static final int EVALUATIONS = 200;
    private static final double FIRST_STEP = 1e-3;

    /** @return the first change of sign on doubling steps towards an end, NaN if there is none before it */
    double towards(double end) {
        double inside = centre;
        double step = (end - centre) * FIRST_STEP;
        if (step == 0.0) return Double.NaN;
        while (inside != end) {
            double next = Math.abs(centre + step - centre) >= Math.abs(end - centre) ? end : centre + step;
            if (excess.value(next) > 0.0) {
                if (inside == centre && excess.value(centre) > 0.0) return Double.NaN; // no minimum
                BrentSolver solver = new BrentSolver(Math.abs(next - centre) * ACCURACY);
                return solver.solve(EVALUATIONS, excess, Math.min(inside, next), Math.max(inside, next));
            }
            inside = next;
            step *= 2.0;
        }
        return Double.NaN;
    }
}
