package org.cevnsfit.flux;

/** A component times ⟨sin²(κ/E)⟩: φ(E) is no longer normalised to one, the fluence stays. */
final class OscillatingComponent implements DerivedComponent {
    private static final long serialVersionUID = 1L;

    private final SourceComponent whole;
    private final double norm;
    private final CosineMoments cosine;

    /**
     * @param whole the component without oscillation
     * @param spectrum its spectrum φ(E)/norm
     * @param norm factor that normalises the spectrum to one
     */
    OscillatingComponent(SourceComponent whole, EnergySpectrum spectrum, double norm, Oscillation oscillation) {
        this.whole = whole;
        this.norm = norm;
        this.cosine = new CosineMoments(spectrum, oscillation);
    }

    @Override
    public SourceComponent whole() {
        return whole;
    }

    @Override
    public void moments(double minimumEnergyMeV, double[] moments) {
        double[] oscillating = new double[3];
        cosine.above(minimumEnergyMeV, oscillating);
        whole.moments(minimumEnergyMeV, moments);
        for (int n = 0; n < 3; n++) moments[n] = 0.5 * (moments[n] - norm * oscillating[n]);
    }
}
