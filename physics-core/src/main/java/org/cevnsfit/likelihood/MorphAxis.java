package org.cevnsfit.likelihood;

import org.cevnsfit.nuisance.MorphBasis;

/**
 * Basis functions of one nuisance with their derivatives where it stands, of those rows that count there: the three powers, or the two nodes
 * of a cell. On a node the cell is the one above unless the one below is asked for.
 */
final class MorphAxis {
    private final MorphBasis basis;
    final int count; // rows that count
    final double[][] weights; // [order of derivative 0..2][row that counts]
    int first; // row of the first that counts

    MorphAxis(MorphBasis basis) {
        this.basis = basis;
        count = basis.linear() ? 2 : basis.rows();
        weights = new double[3][count];
        weights[0][0] = 1.0;
        if (!basis.linear() && count == 3) {
            weights[1][1] = 1.0;
            weights[2][2] = 2.0;
        }
    }

    /** @return the lower node of the cell that x is in */
    static int cell(MorphBasis basis, double x, int preferred) {
        int below = (int) Math.floor(x);
        int cell = x == below && preferred == below - 1 ? preferred : below;
        return Math.max(basis.lowest(), Math.min(cell, basis.highest() - 1));
    }

    void at(double x, int preferred) {
        if (basis.linear()) {
            int cell = cell(basis, x, preferred);
            first = cell - basis.lowest();
            weights[0][1] = x - cell;
            weights[0][0] = 1.0 - weights[0][1];
            weights[1][0] = -1.0;
            weights[1][1] = 1.0;
        } else if (count == 3) {
            weights[0][1] = x;
            weights[0][2] = x * x;
            weights[1][2] = 2.0 * x;
        }
    }
}
