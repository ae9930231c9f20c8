package org.cevnsfit.flux;

import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.constants.Flavour;

/** A source component with any energy spectrum; the spectrum's own normalisation does not count. */
public final class SpectrumComponent implements SourceComponent {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final Flavour flavour;
    private final double fluencePerCm2;
    private final EnergySpectrum spectrum;
    private final SpectrumMoments moments;
    private final double norm;

    /**
     * @param name component name
     * @param flavour neutrino flavour
     * @param fluencePerCm2 neutrinos through 1 cm² [1/cm²]
     * @param spectrum shape of their energy spectrum
     */
    public SpectrumComponent(String name, Flavour flavour, double fluencePerCm2, EnergySpectrum spectrum) {
        this.name = name;
        this.flavour = flavour;
        this.fluencePerCm2 = fluencePerCm2;
        this.spectrum = spectrum;
        this.moments = new SpectrumMoments(spectrum);
        double[] all = new double[3];
        moments.above(0.0, all);
        norm = 1.0 / all[0];
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Flavour flavour() {
        return flavour;
    }

    @Override
    public double fluencePerCm2() {
        return fluencePerCm2;
    }

    @Override
    public void moments(double minimumEnergyMeV, double[] receiver) {
        moments.above(minimumEnergyMeV, receiver);
        for (int n = 0; n < receiver.length; n++) receiver[n] *= norm;
    }

    @Override
    public double maximumEnergyMeV() {
        return spectrum.maximumEnergyMeV();
    }

    @Override
    public SourceComponent oscillating(Oscillation oscillation) {
        return new OscillatingComponent(this, spectrum, norm, oscillation);
    }

    /** @return this component with φ(E) T_m(2E/E_max − 1) in the place of φ(E), m from 0 */
    List<SourceComponent> series(int terms) {
        ChebyshevMoments all = new ChebyshevMoments(spectrum, maximumEnergyMeV(), terms);
        return IntStream.range(0, terms)
                .<SourceComponent>mapToObj(m -> m == 0 ? this : new ChebyshevComponent(this, m, all, norm))
                .toList();
    }

    /** @return this component with φ(E) w(E) in the place of φ(E), which is no longer normalised to one */
    SourceComponent weighted(EnergyWeight weight) {
        return new WeightedComponent(this, spectrum, norm, weight);
    }

    @Override
    public double[] breakpointsMeV() {
        return spectrum.stepsMeV();
    }
}
