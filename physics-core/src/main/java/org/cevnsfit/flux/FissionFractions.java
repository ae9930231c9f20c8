package org.cevnsfit.flux;

import java.io.Serializable;

/**
 * Shares f_i of the isotopes in the fissions of a reactor core; they sum to one within {@value #SUM_TOLERANCE}.
 *
 * @param u235 share of ²³⁵U
 * @param u238 share of ²³⁸U
 * @param pu239 share of ²³⁹Pu
 * @param pu241 share of ²⁴¹Pu
 */
public record FissionFractions(double u235, double u238, double pu239, double pu241) implements Serializable {
    public static final double SUM_TOLERANCE = 1e-6;

    public FissionFractions {
        double sum = u235 + u238 + pu239 + pu241;
        if (!(Math.min(Math.min(u235, u238), Math.min(pu239, pu241)) >= 0.0 && Math.abs(sum - 1.0) <= SUM_TOLERANCE)) {
            throw new IllegalStateException("fission fractions with the sum " + sum);
        }
    }

    public double share(FissileIsotope isotope) {
        return switch (isotope) {
            case U235 -> u235;
            case U238 -> u238;
            case PU239 -> pu239;
            case PU241 -> pu241;
        };
    }

    /** @return ⟨E_f⟩ = Σ f_i E_i [MeV] */
    public double energyPerFissionMeV() {
        double sum = 0.0;
        for (FissileIsotope isotope : FissileIsotope.values()) sum += share(isotope) * isotope.energyPerFissionMeV();
        return sum;
    }
}
