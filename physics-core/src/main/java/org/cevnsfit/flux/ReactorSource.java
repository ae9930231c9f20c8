package org.cevnsfit.flux;

import java.util.List;
import org.cevnsfit.constants.Flavour;

/**
 * Electron antineutrinos of a reactor, φ(E) = fissions/(4πL²) · S(E), as one component {@code anti_nu_e}.
 *
 * @param components the component
 * @param baseline from the core to the detector
 */
public record ReactorSource(List<SourceComponent> components, Baseline baseline) implements NeutrinoSource {
    /** Name of the component. */
    public static final String COMPONENT = "anti_nu_e";

    public ReactorSource {
        components = List.copyOf(components);
    }

    /** The fluence follows from the power of the core. */
    public static ReactorSource ofPower(ReactorCore core, EnergySpectrum perFission) {
        double[] moments = new double[3];
        new SpectrumMoments(perFission).above(0.0, moments);
        return ofFluence(core, core.fissionsPerCm2() * moments[0], perFission);
    }

    /** The spectrum is scaled to a flux that a paper quotes. */
    public static ReactorSource ofFlux(ReactorCore core, EnergySpectrum shape, double fluxPerCm2S) {
        return ofFluence(core, fluxPerCm2S * core.liveTimeS(), shape);
    }

    private static ReactorSource ofFluence(ReactorCore core, double fluencePerCm2, EnergySpectrum shape) {
        return new ReactorSource(
                List.of(new SpectrumComponent(COMPONENT, Flavour.ANTI_NU_E, fluencePerCm2, shape)), core.baseline());
    }
}
