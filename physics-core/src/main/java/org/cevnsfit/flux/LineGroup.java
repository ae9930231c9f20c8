package org.cevnsfit.flux;

import java.util.List;
import org.cevnsfit.constants.Flavour;

/**
 * A component made of lines of one flavour.
 *
 * @param name component name
 * @param lines the lines, each with its own fluence
 */
record LineGroup(String name, List<LineSpectrum> lines) implements SourceComponent {
    LineGroup {
        lines = List.copyOf(lines);
    }

    /** @return the same lines, each weighted at its energy */
    LineGroup weighted(EnergyWeight weight) {
        return new LineGroup(
                name,
                lines.stream()
                        .map(line -> new LineSpectrum(
                                line.name(),
                                line.flavour(),
                                line.fluencePerCm2() * weight.at(line.energyMeV()),
                                line.energyMeV()))
                        .toList());
    }

    @Override
    public Flavour flavour() {
        return lines.get(0).flavour();
    }

    @Override
    public double fluencePerCm2() {
        return lines.stream().mapToDouble(LineSpectrum::fluencePerCm2).sum();
    }

    @Override
    public void moments(double minimumEnergyMeV, double[] moments) {
        double total = fluencePerCm2();
        double[] sum = new double[moments.length];
        for (LineSpectrum line : lines) {
            line.moments(minimumEnergyMeV, moments);
            for (int n = 0; n < sum.length; n++) sum[n] += line.fluencePerCm2() / total * moments[n];
        }
        System.arraycopy(sum, 0, moments, 0, sum.length);
    }

    @Override
    public double maximumEnergyMeV() {
        return lines.stream().mapToDouble(LineSpectrum::energyMeV).max().orElseThrow();
    }

    @Override
    public double[] breakpointsMeV() {
        return lines.stream().mapToDouble(LineSpectrum::energyMeV).sorted().toArray();
    }
}
