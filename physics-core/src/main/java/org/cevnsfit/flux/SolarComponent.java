package org.cevnsfit.flux;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.numerics.Polynomial;

/**
 * The neutrinos of one reaction in the Sun: as they are born, and the parts in which they arrive, φ(E) w(E) for each term of ρ(E) = Σ w(E) ρ or one for each line.
 *
 * @param born the component at birth
 * @param flavours ρ(E)
 * @param arriving parts of the flux at the detector
 */
public record SolarComponent(SourceComponent born, SolarFlavours flavours, List<FluxPart> arriving)
        implements Serializable {

    public SolarComponent {
        arriving = List.copyOf(arriving);
    }

    /**
     * A reaction that emits lines.
     *
     * @param lines energies [MeV] with their shares
     */
    static SolarComponent ofLines(
            String name, double fluencePerCm2, Map<Double, Double> lines, SolarFlavours flavours) {
        List<LineSpectrum> all = new ArrayList<>();
        List<FluxPart> parts = new ArrayList<>();
        lines.forEach((energyMeV, share) -> {
            LineSpectrum line = new LineSpectrum(name, Flavour.NU_E, share * fluencePerCm2, energyMeV);
            all.add(line);
            parts.add(part(line, flavours.at(energyMeV)));
        });
        return new SolarComponent(new LineGroup(name, all), flavours, parts);
    }

    /** A reaction with a continuous spectrum. */
    static SolarComponent ofSpectrum(
            String name, double fluencePerCm2, EnergySpectrum spectrum, SolarFlavours flavours) {
        SpectrumComponent born = new SpectrumComponent(name, Flavour.NU_E, fluencePerCm2, spectrum);
        List<FluxPart> parts = flavours.shares().stream()
                .map(share -> part(born.weighted(share.weight()), share.matrix()))
                .toList();
        return new SolarComponent(born, flavours, parts);
    }

    /** @return a part whose weights are the elements of ρ, those outside the diagonal twice */
    private static FluxPart part(SourceComponent component, DensityMatrix matrix) {
        Map<FlavourPair, Polynomial> weights = new LinkedHashMap<>();
        for (FlavourPair pair : FlavourPair.neutrinos()) {
            double element = matrix.element(pair.a().generation(), pair.b().generation());
            if (element == 0.0) continue;
            weights.put(pair, Polynomial.constant(pair.diagonal() ? element : 2.0 * element));
        }
        return new FluxPart(component, weights);
    }
}
