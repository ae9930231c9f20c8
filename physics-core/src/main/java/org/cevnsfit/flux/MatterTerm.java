package org.cevnsfit.flux;

import java.io.Serializable;

/**
 * How matter acts on the two lighter neutrinos: with a = 2√2 G_F N_e E/Δm²_21 the mixing angle in matter is cos 2θ_m = q/√(q² + p²), q = cos 2θ_12 + diagonal · a and
 * p = sin 2θ_12 + offDiagonal · a. Source: arXiv:1307.3092.
 *
 * @param diagonal of the Standard Model −cos²θ_13; non-standard interactions add 2 Σ_f (N_f/N_e) ε_D^f
 * @param offDiagonal of the Standard Model 0; non-standard interactions add 2 Σ_f (N_f/N_e) ε_N^f
 */
public record MatterTerm(double diagonal, double offDiagonal) implements Serializable {

    public static MatterTerm standard(NeutrinoMixing mixing) {
        return new MatterTerm(-mixing.cos2Theta13(), 0.0);
    }

    /** @return cos 2θ_m at a = 2√2 G_F N_e E/Δm²_21 */
    double cosTwoTheta(NeutrinoMixing mixing, double a) {
        double q = mixing.cosTwoTheta12() + diagonal * a;
        double p = mixing.sinTwoTheta12() + offDiagonal * a;
        return q / Math.sqrt(q * q + p * p);
    }
}
