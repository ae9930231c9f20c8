package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.numerics.PolynomialSet;

/** The distinct monomials of the free couplings, θ^u, over all parts of an experiment; each is evaluated once per point. */
final class LaneMonomials {
    private final List<int[]> powers = new ArrayList<>();
    double[] values = {};

    /** @return places of the set's monomials among all of them, added where new */
    int[] places(PolynomialSet set) {
        int[] places = new int[set.monomials()];
        for (int u = 0; u < places.length; u++) places[u] = place(set.powers(u));
        return places;
    }

    int place(int[] power) {
        for (int i = 0; i < powers.size(); i++) if (Arrays.equals(powers.get(i), power)) return i;
        powers.add(power);
        values = new double[powers.size() * LANES];
        return powers.size() - 1;
    }

    int[] powers(int place) {
        return powers.get(place);
    }

    int size() {
        return powers.size();
    }

    /** Evaluates all monomials at θ, lane array of shape [free couplings]. */
    void evaluate(double[] theta) {
        for (int u = 0; u < powers.size(); u++) {
            Arrays.fill(values, u * LANES, (u + 1) * LANES, 1.0);
            int[] power = powers.get(u);
            for (int v = 0; v < power.length; v++) {
                for (int k = 0; k < power[v]; k++) multiply(u, theta, v);
            }
        }
    }

    private void multiply(int u, double[] theta, int v) {
        for (int lane = 0; lane < LANES; lane++) values[u * LANES + lane] *= theta[v * LANES + lane];
    }
}
