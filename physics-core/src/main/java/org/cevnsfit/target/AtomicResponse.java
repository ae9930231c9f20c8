package org.cevnsfit.target;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Rate of weak scattering on the bound electrons of an atom over that on free electrons in steps, straight between the points of a table and constant
 * outside.
 *
 * @param recoilMeV T, ascending [MeV]; empty: the ratio is one
 * @param ratio at every T
 */
public record AtomicResponse(double[] recoilMeV, double[] ratio) implements Serializable {
    /** Electrons recoil as if free. */
    public static final AtomicResponse FREE = new AtomicResponse(new double[0], new double[0]);

    public AtomicResponse {
        if (recoilMeV.length != ratio.length) {
            throw new IllegalStateException(recoilMeV.length + " recoil energies but " + ratio.length + " ratios");
        }
        recoilMeV = recoilMeV.clone();
        ratio = ratio.clone();
    }

    /** @return the ratio at a recoil energy */
    double at(double energyMeV) {
        if (recoilMeV.length == 0) return 1.0;
        int found = Arrays.binarySearch(recoilMeV, energyMeV);
        if (found >= 0) return ratio[found];
        int above = -found - 1;
        if (above == 0) return ratio[0];
        if (above == recoilMeV.length) return ratio[above - 1];
        double fraction = (energyMeV - recoilMeV[above - 1]) / (recoilMeV[above] - recoilMeV[above - 1]);
        return ratio[above - 1] + fraction * (ratio[above] - ratio[above - 1]);
    }
}
