package org.cevnsfit.detector;

/**
 * A quenching whose electron-equivalent energy is multiplied by a constant.
 *
 * @param factor dimensionless, positive
 */
record ScaledQuenching(QuenchingFactor nominal, double factor) implements QuenchingFactor {
    ScaledQuenching {
        if (!(factor > 0)) throw new IllegalStateException("quenching scaled by " + factor);
    }

    @Override
    public double electronEquivalentKeVee(double recoilEnergyKeVnr) {
        return factor * nominal.electronEquivalentKeVee(recoilEnergyKeVnr);
    }

    @Override
    public double[] kinksKeVnr() {
        return nominal.kinksKeVnr();
    }
}
