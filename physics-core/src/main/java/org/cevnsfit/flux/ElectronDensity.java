package org.cevnsfit.flux;

import java.io.Serializable;

/** Densities of electrons where the neutrinos of a component are born, with the share born there. */
public final class ElectronDensity implements Serializable {
    private static final long serialVersionUID = 1L;

    private final double[] molPerCm3;
    private final double[] shares;

    /**
     * @param molPerCm3 N_e/N_A [1/cm³]
     * @param production what is born at each density, in any unit
     */
    public ElectronDensity(double[] molPerCm3, double[] production) {
        double sum = 0.0;
        for (double born : production) sum += born;
        if (molPerCm3.length != production.length || !(sum > 0.0)) {
            throw new IllegalStateException(
                    molPerCm3.length + " densities, " + production.length + " productions of sum " + sum);
        }
        this.molPerCm3 = molPerCm3.clone();
        this.shares = production.clone();
        for (int k = 0; k < shares.length; k++) shares[k] /= sum;
    }

    /** One density for all. */
    public static ElectronDensity effective(double molPerCm3) {
        return new ElectronDensity(new double[] {molPerCm3}, new double[] {1.0});
    }

    /** @return how many densities there are */
    public int size() {
        return shares.length;
    }

    /** @return N_e/N_A [1/cm³] */
    public double molPerCm3(int k) {
        return molPerCm3[k];
    }

    /** @return share of the neutrinos born at density k; they sum to one */
    public double share(int k) {
        return shares[k];
    }
}
