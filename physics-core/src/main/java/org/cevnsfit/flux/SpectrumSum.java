package org.cevnsfit.flux;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * Σ_i weight_i · spectrum_i.
 *
 * @param parts spectra with their weights
 */
record SpectrumSum(List<Part> parts) implements EnergySpectrum {

    /** A spectrum and its weight. */
    record Part(double weight, EnergySpectrum spectrum) implements Serializable {}

    SpectrumSum {
        parts = List.copyOf(parts);
    }

    @Override
    public double perMeV(double energyMeV) {
        double sum = 0.0;
        for (Part part : parts) sum += part.weight * part.spectrum.perMeV(energyMeV);
        return sum;
    }

    @Override
    public double[] piecesMeV() {
        return union(EnergySpectrum::piecesMeV);
    }

    @Override
    public double[] stepsMeV() {
        return union(EnergySpectrum::stepsMeV);
    }

    private double[] union(Function<EnergySpectrum, double[]> edges) {
        return parts.stream()
                .filter(part -> part.weight != 0.0)
                .flatMapToDouble(part -> DoubleStream.of(edges.apply(part.spectrum)))
                .distinct()
                .sorted()
                .toArray();
    }
}
