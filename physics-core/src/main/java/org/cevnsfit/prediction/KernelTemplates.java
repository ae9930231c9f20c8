package org.cevnsfit.prediction;

import java.io.Serializable;
import java.util.List;
import org.cevnsfit.numerics.Polynomial;

/**
 * Templates of one signal part (one source component scattering on nuclei or electrons) for one shape point, before couplings are
 * applied.
 *
 * @param sourceComponent index of the component in the source
 * @param recoilComponent {@code cevns} or {@code eves}
 * @param label for people, for example {@code cevns nu_mu}
 * @param coefficients C_k in all couplings of the model
 * @param efficiencyPowers 3 if an efficiency nuisance moves the part, else 1
 * @param radiusPowers 3 if a radius nuisance moves the part, else 1
 * @param templates [kernel][(efficiency power × radius power) × bin]: coefficients of x_eff^i x_radius^j [counts over all times]
 */
record KernelTemplates(
        int sourceComponent,
        String recoilComponent,
        String label,
        List<Polynomial> coefficients,
        int efficiencyPowers,
        int radiusPowers,
        double[][] templates)
        implements Serializable {

    /** Turns values at nodes 0, −h, +h along one index into coefficients of 1, x, x². */
    static void toPowers(double[] t, int groups, int stride, double h) {
        for (int g = 0; g < groups; g++) {
            for (int i = 0; i < stride; i++) {
                int at = g * 3 * stride + i;
                double centre = t[at];
                double minus = t[at + stride];
                double plus = t[at + 2 * stride];
                t[at + stride] = (plus - minus) / (2.0 * h);
                t[at + 2 * stride] = (plus + minus - 2.0 * centre) / (2.0 * h * h);
            }
        }
    }
}
