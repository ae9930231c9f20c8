package org.cevnsfit.flux;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * A component without its neutrinos in a range of energies; what is left keeps fluence and spectrum, so φ is no longer normalised to one.
 *
 * @param name component name
 * @param whole the component with all its neutrinos
 * @param lowestMeV where the range begins [MeV]
 * @param highestMeV where it ends [MeV]
 */
public record ComponentOutside(String name, SourceComponent whole, double lowestMeV, double highestMeV)
        implements DerivedComponent {

    @Override
    public void moments(double minimumEnergyMeV, double[] moments) {
        whole.moments(Math.max(minimumEnergyMeV, highestMeV), moments);
        if (minimumEnergyMeV >= lowestMeV) return;
        double[] from = new double[moments.length];
        double[] to = new double[moments.length];
        whole.moments(minimumEnergyMeV, from);
        whole.moments(lowestMeV, to);
        for (int n = 0; n < moments.length; n++) moments[n] += from[n] - to[n];
    }

    @Override
    public double[] breakpointsMeV() {
        return DoubleStream.concat(Arrays.stream(whole.breakpointsMeV()), DoubleStream.of(lowestMeV, highestMeV))
                .toArray();
    }
}
