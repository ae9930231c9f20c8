package org.cevnsfit.flux;

import org.cevnsfit.numerics.MonotoneCubic;

/** A tabulated spectrum of a beta decay: monotone cubic between the nodes, quadratic from zero at E = 0 to the first node, zero above the last. */
final class TabulatedSpectrum implements EnergySpectrum {
    private static final long serialVersionUID = 1L;

    private final double[] energyMeV;
    private final double first;
    private final double last;
    private final MonotoneCubic between;

    /**
     * @param energyMeV nodes, positive, strictly increasing [MeV]
     * @param perMeV values at the nodes [1/MeV]
     */
    TabulatedSpectrum(double[] energyMeV, double[] perMeV) {
        this.energyMeV = energyMeV.clone();
        this.first = perMeV[0];
        this.last = perMeV[perMeV.length - 1];
        this.between = new MonotoneCubic(energyMeV, perMeV);
    }

    @Override
    public double perMeV(double at) {
        if (!(at >= 0.0 && at <= maximumEnergyMeV())) return 0.0;
        double share = at / energyMeV[0];
        return share < 1.0 ? first * share * share : between.value(at);
    }

    @Override
    public double[] piecesMeV() {
        double[] pieces = new double[energyMeV.length + 1];
        System.arraycopy(energyMeV, 0, pieces, 1, energyMeV.length);
        return pieces;
    }

    @Override
    public double[] stepsMeV() {
        return last == 0.0 ? new double[0] : new double[] {maximumEnergyMeV()};
    }

    @Override
    public double maximumEnergyMeV() {
        return energyMeV[energyMeV.length - 1];
    }
}
