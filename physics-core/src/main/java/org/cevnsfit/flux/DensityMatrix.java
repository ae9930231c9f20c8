package org.cevnsfit.flux;

import java.io.Serializable;

/**
 * Flavours of a flux, ρ_ab, real and symmetric: the diagonal is the share of each flavour, the rest what interferes in interactions that change flavour. Those of one neutrino have trace
 * one; corrections to them have trace zero.
 *
 * @param ee ρ_ee
 * @param mumu ρ_µµ
 * @param tautau ρ_ττ
 * @param emu ρ_eµ
 * @param etau ρ_eτ
 * @param mutau ρ_µτ
 */
public record DensityMatrix(double ee, double mumu, double tautau, double emu, double etau, double mutau)
        implements Serializable {
    /** electron neutrinos */
    public static final DensityMatrix ELECTRON = new DensityMatrix(1.0, 0.0, 0.0, 0.0, 0.0, 0.0);

    /** nothing */
    public static final DensityMatrix ZERO = new DensityMatrix(0.0, 0.0, 0.0, 0.0, 0.0, 0.0);

    /** @return (v w^T + w v^T)/2 of two real vectors of flavours */
    public static DensityMatrix product(double[] v, double[] w) {
        return new DensityMatrix(
                v[0] * w[0],
                v[1] * w[1],
                v[2] * w[2],
                0.5 * (v[0] * w[1] + v[1] * w[0]),
                0.5 * (v[0] * w[2] + v[2] * w[0]),
                0.5 * (v[1] * w[2] + v[2] * w[1]));
    }

    /** @return this + factor · other */
    public DensityMatrix plus(double factor, DensityMatrix other) {
        return new DensityMatrix(
                ee + factor * other.ee,
                mumu + factor * other.mumu,
                tautau + factor * other.tautau,
                emu + factor * other.emu,
                etau + factor * other.etau,
                mutau + factor * other.mutau);
    }

    /**
     * One element.
     *
     * @param a generation of one flavour, 0 to 2
     * @param b generation of the other
     */
    public double element(int a, int b) {
        if (a == b) return a == 0 ? ee : a == 1 ? mumu : tautau;
        int other = 3 - a - b; // the generation that is left
        return other == 2 ? emu : other == 1 ? etau : mutau;
    }

    public double trace() {
        return ee + mumu + tautau;
    }
}
