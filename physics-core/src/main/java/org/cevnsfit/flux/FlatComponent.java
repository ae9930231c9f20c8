package org.cevnsfit.flux;

import org.cevnsfit.constants.Flavour;

/**
 * Neutrinos evenly spread over a range of energies, φ(E) = 1/(E_2 − E_1).
 *
 * @param name component name
 * @param flavour neutrino flavour
 * @param fluencePerCm2 neutrinos through 1 cm² [1/cm²]
 * @param lowestMeV E_1, zero or more [MeV]
 * @param highestMeV E_2 above E_1 [MeV]
 */
public record FlatComponent(String name, Flavour flavour, double fluencePerCm2, double lowestMeV, double highestMeV)
        implements SourceComponent {

    public FlatComponent {
        if (!(lowestMeV >= 0.0 && highestMeV > lowestMeV)) {
            throw new IllegalStateException(name + " from " + lowestMeV + " to " + highestMeV + " MeV");
        }
    }

    @Override
    public void moments(double minimumEnergyMeV, double[] moments) {
        double from = Math.min(Math.max(minimumEnergyMeV, lowestMeV), highestMeV);
        double perMeV = 1.0 / (highestMeV - lowestMeV);
        moments[0] = perMeV * (highestMeV - from);
        moments[1] = perMeV * Math.log(highestMeV / from);
        moments[2] = perMeV * (1.0 / from - 1.0 / highestMeV);
    }

    @Override
    public double maximumEnergyMeV() {
        return highestMeV;
    }

    @Override
    public double[] breakpointsMeV() {
        return new double[] {lowestMeV, highestMeV};
    }
}
