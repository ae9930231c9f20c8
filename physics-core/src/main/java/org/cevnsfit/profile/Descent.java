package org.cevnsfit.profile;

import org.cevnsfit.likelihood.Objective;

/** Minimises from one start after the other and keeps the lowest minimum. */
final class Descent {
    private final CellMinimiser newton;
    final double[] best;
    boolean found;
    double chi2;
    double edm;
    int iterations;
    int starts;

    Descent(Objective likelihood, Domain domain, Cells cells) {
        newton = new CellMinimiser(likelihood, domain, cells);
        best = new double[likelihood.parameters()];
    }

    /** @param start what other starts are made from until a minimum is found; nothing of earlier points is left */
    void reset(double[] start) {
        System.arraycopy(start, 0, best, 0, best.length);
        found = false;
        chi2 = Double.POSITIVE_INFINITY;
        edm = Double.POSITIVE_INFINITY;
        iterations = 0;
        starts = 0;
    }

    /**
     * Follows one start, in place.
     *
     * @param other true if the search may stop in the valley of the best minimum so far
     * @return true if it led to a lower minimum than any before
     */
    boolean from(double[] start, boolean other) {
        return keep(start, newton.minimise(start, other && found ? best : null));
    }

    /** Takes one step in a cell, in place; @return −2 ln λ that it promises */
    double promiseIn(int[] cell, double[] start) {
        double promise = newton.promiseIn(cell, start);
        iterations += newton.steps;
        return promise;
    }

    /** Minimises in one cell, in place; @return as {@link #from} */
    boolean inCell(double[] start, int[] cell) {
        return keep(start, newton.minimiseIn(cell, start));
    }

    private boolean keep(double[] start, boolean minimum) {
        iterations += newton.steps;
        starts++;
        boolean better = minimum && (!found || newton.chi2 < chi2);
        if (better) keep(start, newton.chi2, newton.edm);
        return better;
    }

    /** Makes a minimum found elsewhere the best. */
    void keep(double[] minimum, double value, double distance) {
        found = true;
        chi2 = value;
        edm = distance;
        System.arraycopy(minimum, 0, best, 0, best.length);
    }

    /** @return Hessian where the last step of the last search began */
    double[] hessian() {
        return newton.hessian();
    }

    CellMinimiser newton() {
        return newton;
    }
}
