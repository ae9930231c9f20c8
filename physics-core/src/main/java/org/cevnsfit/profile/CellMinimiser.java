package org.cevnsfit.profile;

import org.cevnsfit.likelihood.Objective;

/**
 * Minimises a function with kinks at the edges of {@link Cells}: by Newton steps inside the cell of the start; where the minimum lies on an edge and the
 * cell beyond leads lower, on in that cell, until none does. A minimum on an edge is a minimum like others. Without cells this is the {@link NewtonMinimiser}.
 */
final class CellMinimiser {
    private static final int MOST_MOVES = 60;
    /** Smallest fall of −2 ln λ, relative to it, that leads on to another cell. */
    private static final double FALL = 1e-12;

    private final NewtonMinimiser newton;
    private final Domain domain;
    private final Cells cells;
    private final int[] cell;
    private final int[] next;
    private final double[] trial;
    /** −2 ln λ at the end of the last call */
    double chi2;
    /** estimated distance to the minimum before the last step */
    double edm;
    /** derivative evaluations of the last call */
    int steps;
    /** how the last call ended; CONVERGED also where a bound is active */
    FitStatus status;

    CellMinimiser(Objective likelihood, Domain domain, Cells cells) {
        newton = new NewtonMinimiser(likelihood, domain);
        this.domain = domain;
        this.cells = cells;
        cell = new int[cells.dimensions()];
        next = new int[cells.dimensions()];
        trial = new double[likelihood.parameters()];
    }

    /**
     * Minimises from x, in place.
     *
     * @param known a minimum found before, or null: the search stops early once it has reached the same valley
     * @return true if a minimum of its own was reached; false if it failed or met the known minimum
     */
    boolean minimise(double[] x, double[] known) {
        steps = 0;
        if (cells.isEmpty()) return inside(x, known);
        domain.admit(x);
        cells.locate(x, cell);
        cells.enter(cell);
        boolean minimum = inside(x, known);
        for (int move = 0; move < MOST_MOVES && minimum && leave(x); move++) cells.enter(cell);
        cells.enter(cell); // slopes at the end are those of its cell
        cells.leave();
        return minimum;
    }

    /** As above, in one cell alone; a start outside of it moves to its edge. */
    boolean minimiseIn(int[] start, double[] x) {
        steps = 0;
        cells.enter(start);
        boolean minimum = inside(x, null);
        cells.leave();
        return minimum;
    }

    /** Takes one step in a cell, in place; @return −2 ln λ that it promises */
    double promiseIn(int[] start, double[] x) {
        cells.enter(start);
        double promise = newton.promise(x);
        steps = newton.steps;
        cells.leave();
        return promise;
    }

    /** Newton in the domain as it is. */
    private boolean inside(double[] x, double[] known) {
        boolean minimum = newton.minimise(x, known);
        steps += newton.steps;
        chi2 = newton.chi2;
        edm = newton.edm;
        status = newton.status;
        return minimum;
    }

    /** Moves on to the first neighbouring cell that leads lower; false if none does. */
    private boolean leave(double[] x) {
        for (int[] move : cells.moves()) {
            if (!cells.leadsOut(move, cell, x)) continue;
            for (int i = 0; i < cell.length; i++) next[i] = cell[i] + move[i];
            if (!cells.exists(next)) continue;
            System.arraycopy(x, 0, trial, 0, trial.length);
            cells.enter(next);
            boolean minimum = newton.minimise(trial, null);
            steps += newton.steps;
            if (!minimum || !(newton.chi2 < chi2 - FALL * Math.abs(chi2))) continue;
            chi2 = newton.chi2;
            edm = newton.edm;
            System.arraycopy(trial, 0, x, 0, trial.length);
            System.arraycopy(next, 0, cell, 0, cell.length);
            return true;
        }
        return false;
    }

    /** @return Hessian of −2 ln λ where the last step began, shape [n × n]; the array belongs to this object */
    double[] hessian() {
        return newton.hessian();
    }
}
