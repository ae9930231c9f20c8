package org.cevnsfit.interaction;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.numerics.Polynomial;

/** The kernels of a squared amplitude (Σ_k c_k f_k)² on a nucleus, and their coefficients in the same order: 11, 12, 22, 13, 23, 33, ... */
public final class CoherentPairs {
    private CoherentPairs() {}

    /**
     * @param prefix starts the names of the kernels
     * @param pieces f_k with their labels
     * @param dependence energy dependence of all of them
     */
    public static List<Kernel> kernels(String prefix, List<VectorPiece> pieces, EnergyDependence dependence) {
        List<Kernel> kernels = new ArrayList<>();
        for (int l = 0; l < pieces.size(); l++) {
            for (int k = 0; k <= l; k++) {
                VectorPiece left = pieces.get(k);
                VectorPiece right = pieces.get(l);
                String name = prefix + left.label() + right.label();
                kernels.add(new CoherentKernel(name, left.amplitude(), right.amplitude(), dependence));
            }
        }
        return kernels;
    }

    /** @return Σ_c x_ck y_cl of two flavours with one final state c for each row */
    static Polynomial summed(List<List<Polynomial>> first, int k, List<List<Polynomial>> second, int l) {
        Polynomial sum = Polynomial.constant(0.0);
        for (int c = 0; c < first.size(); c++) {
            sum = sum.plus(first.get(c).get(k).times(second.get(c).get(l)));
        }
        return sum;
    }

    /** @return c_k² of a square, 2 c_k c_l of an interference */
    public static List<Polynomial> squared(List<Polynomial> couplings) {
        return product(couplings, couplings);
    }

    /** @return coefficients of (Σ_k c_k f_k) (Σ_k d_k f_k): c_k d_k, c_k d_l + c_l d_k */
    public static List<Polynomial> product(List<Polynomial> first, List<Polynomial> second) {
        List<Polynomial> coefficients = new ArrayList<>();
        for (int l = 0; l < first.size(); l++) {
            for (int k = 0; k <= l; k++) {
                Polynomial one = first.get(k).times(second.get(l));
                coefficients.add(k == l ? one : one.plus(first.get(l).times(second.get(k))));
            }
        }
        return coefficients;
    }
}
