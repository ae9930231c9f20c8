package org.cevnsfit.flux;

import java.util.Arrays;

/** A tabulated spectrum: linear between the nodes, linear from zero at E = 0 to the first node, zero above the last. */
final class LinearSpectrum implements EnergySpectrum {
    private static final long serialVersionUID = 1L;

    private final double[] energyMeV;
    private final double[] perMeV;

    /**
     * @param energyMeV nodes, strictly increasing, from 0 or above [MeV]
     * @param perMeV values at the nodes [1/MeV]
     */
    LinearSpectrum(double[] energyMeV, double[] perMeV) {
        int shift = energyMeV[0] > 0.0 ? 1 : 0;
        this.energyMeV = new double[energyMeV.length + shift];
        this.perMeV = new double[energyMeV.length + shift];
        System.arraycopy(energyMeV, 0, this.energyMeV, shift, energyMeV.length);
        System.arraycopy(perMeV, 0, this.perMeV, shift, perMeV.length);
    }

    /** @return the spectrum cut off above an energy; unchanged if it ends below */
    LinearSpectrum upTo(double endMeV) {
        if (maximumEnergyMeV() <= endMeV) return this;
        int kept = 0;
        while (energyMeV[kept] < endMeV) kept++;
        double[] energies = Arrays.copyOf(energyMeV, kept + 1);
        double[] values = Arrays.copyOf(perMeV, kept + 1);
        energies[kept] = endMeV;
        values[kept] = perMeV(endMeV);
        return new LinearSpectrum(energies, values);
    }

    @Override
    public double perMeV(double at) {
        int last = energyMeV.length - 1;
        if (!(at >= energyMeV[0] && at <= energyMeV[last])) return 0.0;
        int found = Arrays.binarySearch(energyMeV, at);
        if (found >= 0) return perMeV[found];
        int k = -found - 2;
        double share = (at - energyMeV[k]) / (energyMeV[k + 1] - energyMeV[k]);
        return perMeV[k] + share * (perMeV[k + 1] - perMeV[k]);
    }

    @Override
    public double[] piecesMeV() {
        return energyMeV.clone();
    }

    @Override
    public double[] stepsMeV() {
        int last = energyMeV.length - 1;
        return perMeV[last] == 0.0 ? new double[0] : new double[] {energyMeV[last]};
    }
}
