package org.cevnsfit.flux;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.error.InputException;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.settings.Settings;

/**
 * Non-standard interactions with the matter of the Sun: solar neutrinos arrive with ρ(E) = ρ_1 + S(E) (ρ_2 − ρ_1), where S depends on the same couplings ε_ab that the neutrinos scatter with in the
 * detector, see {@link SolarConversion} and {@link MatterCouplings}. Other sources are as they give themselves. Source: arXiv:1307.3092, 2302.12846.
 *
 * @param neutrons neutrons per electron along the Sun
 */
public record PropagationNsi(SolarNeutrons neutrons) implements FluxModel {
    private static final String SOURCE = "arXiv:1307.3092";
    private static final double LARGEST_ON_QUARKS = 1.0;
    private static final double LARGEST_ON_ELECTRONS = 100.0;

    /** @return the flux of a model with or without {@code neutrons-per-electron} */
    static PropagationNsi read(Settings model) {
        String key = "neutrons-per-electron";
        return new PropagationNsi(
                model.has(key) ? new SolarNeutrons(model.number(key, 0.0, 1.0)) : SolarNeutrons.MODEL);
    }

    @Override
    public List<Parameter> couplings() {
        return List.of();
    }

    @Override
    public List<Parameter> shapeParameters() {
        return MatterCouplings.names().stream().map(PropagationNsi::parameter).toList();
    }

    private static Parameter parameter(String name) {
        double largest = name.contains("_e") && !name.endsWith("V") ? LARGEST_ON_ELECTRONS : LARGEST_ON_QUARKS;
        return new Parameter(name, "1", Parameter.Role.SHAPE, 0.0, -largest, largest, SOURCE);
    }

    @Override
    public List<String> sharedCouplings() {
        return MatterCouplings.names();
    }

    @Override
    public List<FluxPart> parts(NeutrinoSource source, SourceComponent component, ShapePoint shape) {
        SolarConversion sun = conversion(source, component);
        if (sun == null) return source.arriving(component);
        DensityMatrix difference = sun.second().plus(-1.0, sun.first());
        return List.of(
                new FluxPart(component, weights(sun.first())),
                new FluxPart(second(component, secondShare(sun, shape)), weights(difference)));
    }

    /** @return share S(E) of ν_2, before ν_3, that leaves the Sun */
    public EnergyWeight secondShare(SolarConversion sun, ShapePoint shape) {
        return new MatterConversion(sun, neutrons).secondShare(shape);
    }

    private static SourceComponent second(SourceComponent component, EnergyWeight share) {
        return component instanceof LineGroup lines
                ? lines.weighted(share)
                : ((SpectrumComponent) component).weighted(share);
    }

    private static Map<FlavourPair, Polynomial> weights(DensityMatrix matrix) {
        Map<FlavourPair, Polynomial> weights = new LinkedHashMap<>();
        for (FlavourPair pair : FlavourPair.neutrinos()) {
            double element = matrix.element(pair.a().generation(), pair.b().generation());
            weights.put(pair, Polynomial.constant(pair.diagonal() ? element : 2.0 * element));
        }
        return weights;
    }

    @Override
    public Optional<SpectrumBasis> basis(NeutrinoSource source, SourceComponent component) {
        SolarConversion sun = conversion(source, component);
        if (sun == null) return Optional.of(SpectrumBasis.fixed(source.arriving(component)));
        MatterConversion conversion = new MatterConversion(sun, neutrons);
        return Optional.of(
                component instanceof LineGroup lines
                        ? new ConvertedLines(lines, conversion)
                        : ConvertedSpectrum.of((SpectrumComponent) component, conversion));
    }

    /** @return null if matter does nothing to the component */
    private static SolarConversion conversion(NeutrinoSource source, SourceComponent component) {
        if (!(source instanceof SolarSource solar)) return null;
        SolarFlavours flavours = solar.reaction(component.name()).flavours();
        if (flavours instanceof SolarConversion sun) return sun;
        if (flavours instanceof SolarFlavours.Unchanged) return null;
        throw new InputException(
                "flux.survival.earth",
                "the Earth's matter is known without non-standard interactions only, and the model has flux = propagation-nsi",
                "remove the section earth, or flux = propagation-nsi from the model");
    }
}
