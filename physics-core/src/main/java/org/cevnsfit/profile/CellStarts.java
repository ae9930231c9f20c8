package org.cevnsfit.profile;

/**
 * Starts in further cells: −2 ln λ can have a minimum in each. From the best cell so far and the one next to zero of all nuisances the search goes on to the neighbours of the
 * lowest cell whose neighbours are not known yet, as long as its minimum lies at most a margin above the lowest of all. A minimum behind a barrier of
 * this height is found wherever the search began.
 */
final class CellStarts {
    /** Height of a barrier in −2 ln λ that hides no cell. */
    private static final double MARGIN = 0.5;

    /** With more nuisances cells are too many: only neighbours of the best are searched. */
    private static final int MOST_DIMENSIONS = 3;

    /** A cell that promises a minimum this little above the lowest is searched to the end. */
    private static final double NEAR = 0.25;

    private static final int MOST_CELLS = 64;

    private final Cells cells;
    private final int[][] cell; // visited ones
    private final double[][] minimum; // of each
    private final double[] value;
    private final boolean[] expanded;
    private final long[] code;
    private final int[] next;
    private int visited;

    CellStarts(Cells cells, int parameters) {
        this.cells = cells;
        int most = cells.isEmpty() ? 0 : MOST_CELLS;
        cell = new int[most][cells.dimensions()];
        minimum = new double[most][parameters];
        value = new double[most];
        expanded = new boolean[most];
        code = new long[most];
        next = new int[cells.dimensions()];
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** @return true if a lower minimum was found */
    boolean search(Descent descent) {
        if (cells.isEmpty() || !descent.found) return false;
        double before = descent.chi2;
        visited = 0;
        cells.locate(descent.best, next);
        note(descent.best, descent.chi2);
        for (int i = 0; i < next.length; i++) next[i] = next[i] < 0 ? -1 : 0;
        visit(descent.best, descent);
        for (int lowest = lowest(); lowest >= 0; lowest = lowest()) {
            if (value[lowest] > descent.chi2 + (next.length > MOST_DIMENSIONS ? 0.0 : MARGIN)) break;
            expanded[lowest] = true;
            for (int i = 0; i < next.length; i++) {
                for (int step = -1; step <= 1; step += 2) {
                    System.arraycopy(cell[lowest], 0, next, 0, next.length);
                    next[i] += step;
                    visit(minimum[lowest], descent);
                }
            }
        }
        return descent.chi2 < before;
    }

    /** @return the lowest cell whose neighbours are not known, −1 if there is none */
    private int lowest() {
        int lowest = -1;
        for (int v = 0; v < visited; v++) {
            if (!expanded[v] && (lowest < 0 || value[v] < value[lowest])) lowest = v;
        }
        return lowest;
    }

    /** Searches the next cell from the minimum of another; where one step promises too little it is the only one. */
    private void visit(double[] from, Descent descent) {
        if (visited == cell.length || !cells.exists(next)) return;
        long wanted = cells.code(next);
        for (int v = 0; v < visited; v++) if (code[v] == wanted) return;
        double[] x = minimum[visited];
        System.arraycopy(from, 0, x, 0, x.length);
        double promise = descent.promiseIn(next, x);
        if (promise > descent.chi2 + NEAR) {
            note(x, promise);
            return;
        }
        descent.inCell(x, next);
        note(x, descent.newton().chi2);
    }

    private void note(double[] x, double chi2) {
        if (x != minimum[visited]) System.arraycopy(x, 0, minimum[visited], 0, x.length);
        System.arraycopy(next, 0, cell[visited], 0, next.length);
        code[visited] = cells.code(next);
        value[visited] = chi2;
        expanded[visited] = false;
        visited++;
    }
}
