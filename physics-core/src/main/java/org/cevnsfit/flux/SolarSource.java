package org.cevnsfit.flux;

import java.util.List;
import org.cevnsfit.error.InputException;

/**
 * Neutrinos from the Sun at the mean distance of the Earth.
 *
 * @param reactions their components, in the order of the configuration
 */
public record SolarSource(List<SolarComponent> reactions) implements NeutrinoSource {
    private static final double SECONDS_PER_DAY = 86400.0;

    public SolarSource {
        reactions = List.copyOf(reactions);
    }

    /**
     * One component.
     *
     * @param tables spectra
     * @param reaction what makes the neutrinos
     * @param boron spectrum of ⁸B
     * @param fluxPerCm2S their flux at the Earth [1/(cm² s)]
     * @param liveTimeD how long it is exposed to [d]
     * @param flavours in which they arrive
     */
    public static SolarComponent component(
            SolarTables tables,
            SolarReaction reaction,
            BoronSpectrum boron,
            double fluxPerCm2S,
            double liveTimeD,
            SolarFlavours flavours) {
        double fluence = fluxPerCm2S * liveTimeD * SECONDS_PER_DAY;
        return reaction.captures()
                ? SolarComponent.ofLines(reaction.component(), fluence, tables.lines(reaction), flavours)
                : SolarComponent.ofSpectrum(reaction.component(), fluence, tables.spectrum(reaction, boron), flavours);
    }

    @Override
    public List<SourceComponent> components() {
        return reactions.stream().map(SolarComponent::born).toList();
    }

    @Override
    public List<FluxPart> arriving(SourceComponent component) {
        return reaction(component.name()).arriving();
    }

    /** @return the component of a name */
    public SolarComponent reaction(String name) {
        return reactions.stream()
                .filter(reaction -> reaction.born().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no solar component " + name));
    }

    @Override
    public Baseline baseline() {
        throw new InputException(
                "flux.model = solar",
                "oscillations into sterile neutrinos over the distance to the detector are not known for the Sun",
                "take the experiment out of the scan, or choose another flux model");
    }
}
