package org.cevnsfit.flux;

import org.cevnsfit.constants.Flavour;

/** A component times ⟨sin²(κ/E)⟩: φ(E) is no longer normalised to one, the fluence stays. */
final class OscillatingComponent implements SourceComponent {
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
    public String name() {
        return whole.name();
    }

    @Override
    public Flavour flavour() {
        return whole.flavour();
    }

    @Override
    public double fluencePerCm2() {
        return whole.fluencePerCm2();
    }

    @Override
    public void moments(double minimumEnergyMeV, double[] moments) {
        double[] oscillating = new double[3];
        cosine.above(minimumEnergyMeV, oscillating);
        whole.moments(minimumEnergyMeV, moments);
        for (int n = 0; n < 3; n++) moments[n] = 0.5 * (moments[n] - norm * oscillating[n]);
    }

    @Override
    public double maximumEnergyMeV() {
        return whole.maximumEnergyMeV();
    }

    @Override
    public double[] breakpointsMeV() {
        return whole.breakpointsMeV();
    }
}
