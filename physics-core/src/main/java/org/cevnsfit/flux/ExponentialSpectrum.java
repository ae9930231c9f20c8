package org.cevnsfit.flux;

/**
 * A fitted spectrum per fission, S(E) = exp(Σ_p a_p E^p), extrapolated up to an end above which it is zero. Source: arXiv:1106.0687,
 * arXiv:1101.2663, fitted between 2 and 8 MeV.
 */
final class ExponentialSpectrum implements EnergySpectrum {
    private static final long serialVersionUID = 1L;

    private final double[] coefficients;
    private final double startMeV;
    private final double endMeV;

    /**
     * @param coefficients a_p [MeV^-p]
     * @param startMeV the spectrum is zero below [MeV]
     * @param endMeV the spectrum is zero above [MeV]
     */
    ExponentialSpectrum(double[] coefficients, double startMeV, double endMeV) {
        this.coefficients = coefficients.clone();
        this.startMeV = startMeV;
        this.endMeV = endMeV;
    }

    @Override
    public double perMeV(double energyMeV) {
        if (!(energyMeV >= startMeV && energyMeV <= endMeV)) return 0.0;
        double sum = 0.0;
        for (int p = coefficients.length - 1; p >= 0; p--) sum = sum * energyMeV + coefficients[p];
        return Math.exp(sum);
    }

    @Override
    public double[] piecesMeV() {
        return new double[] {startMeV, endMeV};
    }

    @Override
    public double[] stepsMeV() {
        return new double[] {endMeV};
    }
}
