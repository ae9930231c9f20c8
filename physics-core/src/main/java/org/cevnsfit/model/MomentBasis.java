package org.cevnsfit.model;

import java.util.List;
import org.apache.commons.math3.complex.Complex;

/** What the indices of a matrix of magnetic moments count. */
public enum MomentBasis {
    /** flavours */
    FLAVOUR(List.of("e", "mu", "tau")) {
        @Override
        Complex[] row(MixingMatrix mixing, int generation) {
            Complex[] row = {Complex.ZERO, Complex.ZERO, Complex.ZERO};
            row[generation] = Complex.ONE;
            return row;
        }
    },
    /** mass eigenstates */
    MASS(List.of("1", "2", "3")) {
        @Override
        Complex[] row(MixingMatrix mixing, int generation) {
            Complex[] row = mixing.matrix()[generation];
            for (int j = 0; j < row.length; j++) row[j] = row[j].conjugate();
            return row;
        }
    };

    private final List<String> labels;

    MomentBasis(List<String> labels) {
        this.labels = labels;
    }

    /** @return name of a state in names of parameters */
    String label(int state) {
        return labels.get(state);
    }

    /** @return amplitudes of the states in a source of one flavour */
    abstract Complex[] row(MixingMatrix mixing, int generation);
}
