package org.cevnsfit.interaction;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.numerics.Polynomial;

/**
 * Couplings of one initial flavour to electrons, those of the Standard Model included.
 *
 * @param left weights of (1)², shape [final generation][factor]
 * @param right weights of (1 − T/E)², same shape
 * @param vectors whether a factor is one in g_V alone, per factor
 */
record ElectronRows(List<List<Polynomial>> left, List<List<Polynomial>> right, List<Boolean> vectors) {
    static ElectronRows of(PhysicsSettings physics, Flavour flavour, FlavourMatrix<List<ElectronShift>> shifts) {
        List<List<Polynomial>> left = new ArrayList<>();
        List<List<Polynomial>> right = new ArrayList<>();
        List<Boolean> vectors = new ArrayList<>();
        for (int c = 0; c < FlavourMatrix.GENERATIONS; c++) {
            List<ElectronShift> row = shifts.at(flavour.generation(), c);
            boolean same = c == flavour.generation();
            Polynomial none = Polynomial.constant(0.0);
            left.add(with(
                    row.stream().map(shift -> shift.first(flavour)).toList(),
                    same ? StandardTerms.leftCoupling(physics, flavour) : none));
            right.add(with(
                    row.stream().map(shift -> shift.second(flavour)).toList(),
                    same ? StandardTerms.rightCoupling(physics, flavour) : none));
            for (int k = 0; k < row.size(); k++) {
                boolean vector = k > 0 && row.get(k).vector();
                if (c == 0) vectors.add(vector);
                else vectors.set(k, vectors.get(k) && vector);
            }
        }
        return new ElectronRows(left, right, vectors);
    }

    private static List<Polynomial> with(List<Polynomial> shifts, Polynomial coupling) {
        List<Polynomial> row = new ArrayList<>(shifts);
        row.set(0, row.get(0).plus(coupling));
        return row;
    }

    /** @return number of factors */
    int factors() {
        return vectors.size();
    }

    boolean vector(int factor) {
        return vectors.get(factor);
    }
}
