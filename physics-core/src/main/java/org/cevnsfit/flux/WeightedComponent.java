package org.cevnsfit.flux;

/** A component with φ(E) w(E) in the place of φ(E), which is no longer normalised to one; the fluence stays. */
final class WeightedComponent implements DerivedComponent {
    private static final long serialVersionUID = 1L;

    private final SourceComponent whole;
    private final double norm;
    private final SpectrumMoments weighted;

    /**
     * @param whole the component without weight
     * @param spectrum its spectrum φ(E)/norm
     * @param norm factor that normalises the spectrum to one
     * @param weight w(E), of either sign
     */
    WeightedComponent(SourceComponent whole, EnergySpectrum spectrum, double norm, EnergyWeight weight) {
        this.whole = whole;
        this.norm = norm;
        this.weighted = new SpectrumMoments(new WeightedSpectrum(spectrum, weight));
    }

    private record WeightedSpectrum(EnergySpectrum spectrum, EnergyWeight weight) implements EnergySpectrum {
        @Override
        public double perMeV(double energyMeV) {
            double density = spectrum.perMeV(energyMeV);
            return density == 0.0 ? 0.0 : density * weight.at(energyMeV);
        }

        @Override
        public double[] piecesMeV() {
            return spectrum.piecesMeV();
        }

        @Override
        public double[] stepsMeV() {
            return spectrum.stepsMeV();
        }
    }

    @Override
    public SourceComponent whole() {
        return whole;
    }

    @Override
    public void moments(double minimumEnergyMeV, double[] moments) {
        weighted.above(minimumEnergyMeV, moments);
        for (int n = 0; n < moments.length; n++) moments[n] *= norm;
    }
}
