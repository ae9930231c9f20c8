package org.cevnsfit.prediction;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.flux.FluxModel;
import org.cevnsfit.flux.FluxPart;
import org.cevnsfit.flux.NeutrinoSource;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.flux.StandardFlux;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/**
 * What makes the signal: neutrinos as a flux model leaves them, scattering as an interaction model says. The rate is a sum over parts of the flux and kernels,
 * so the coefficients of both multiply; couplings and shape parameters of the interaction come first.
 *
 * @param interaction how neutrinos scatter
 * @param flux what happens to them before
 */
public record SignalModel(InteractionModel interaction, FluxModel flux) implements Serializable {

    /** An interaction model and the flux as sources give it. */
    public static SignalModel of(InteractionModel interaction) {
        return new SignalModel(interaction, new StandardFlux());
    }

    /** @return parameters that enter the rate polynomially, in the order of the variables of the coefficients */
    public List<Parameter> couplings() {
        List<Parameter> own = interaction.couplings().stream()
                .filter(coupling -> !shared(coupling))
                .toList();
        return joined(own, flux.couplings());
    }

    /** @return couplings of the interaction that the flux depends on as well; shape parameters, and the variables of the coefficients after {@link #couplings} */
    public List<String> sharedCouplings() {
        return interaction.couplings().stream()
                .filter(this::shared)
                .map(Parameter::name)
                .toList();
    }

    private boolean shared(Parameter coupling) {
        return flux.sharedCouplings().contains(coupling.name());
    }

    /** @return for every coupling of the interaction, then of the flux, the variable that it is in the coefficients */
    private int[] variables() {
        List<String> all = Stream.concat(couplings().stream().map(Parameter::name), sharedCouplings().stream())
                .toList();
        return joined(interaction.couplings(), flux.couplings()).stream()
                .mapToInt(coupling -> all.indexOf(coupling.name()))
                .toArray();
    }

    /** @return parameters that change kernels or spectra */
    public List<Parameter> shapeParameters() {
        return joined(interaction.shapeParameters(), flux.shapeParameters());
    }

    private static List<Parameter> joined(List<Parameter> first, List<Parameter> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** @return as {@link InteractionModel#kernels} */
    public List<Kernel> kernels(Recoil recoil, ShapePoint shape) {
        return interaction.kernels(recoil, shape);
    }

    /** @return parts of the flux of all components of a source, component by component */
    List<SourceComponent> fluxParts(NeutrinoSource source, ShapePoint shape) {
        return source.components().stream()
                .flatMap(component -> flux.parts(source, component, shape).stream())
                .map(FluxPart::component)
                .toList();
    }

    /** @return number of parts of the flux of one component */
    int fluxParts(NeutrinoSource source, SourceComponent component) {
        return flux.parts(source, component, ShapePoint.nominal()).size();
    }

    /** @return values of all variables of the coefficients at a shape point: the couplings, then the {@link #sharedCouplings} */
    double[] variables(double[] couplings, ShapePoint shape) {
        List<Parameter> shared =
                interaction.couplings().stream().filter(this::shared).toList();
        double[] all = Arrays.copyOf(couplings, couplings.length + shared.size());
        for (int j = 0; j < shared.size(); j++) {
            Parameter coupling = shared.get(j);
            all[couplings.length + j] = shape.orElse(coupling.name(), coupling.nominal());
        }
        return all;
    }

    /** @return values of the couplings of the interaction alone */
    public double[] ofInteraction(double[] couplings, ShapePoint shape) {
        List<Parameter> all = interaction.couplings();
        double[] values = new double[all.size()];
        int at = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = shared(all.get(i))
                    ? shape.orElse(all.get(i).name(), all.get(i).nominal())
                    : couplings[at++];
        }
        return values;
    }

    /** @return values of the couplings of the flux alone */
    public double[] ofFlux(double[] couplings) {
        return Arrays.copyOfRange(couplings, couplings.length - flux.couplings().size(), couplings.length);
    }

    /**
     * @return coefficients of one component of a source in all couplings, the last variables the {@link #sharedCouplings}, shape [part of the flux ×
     *     kernel]
     */
    public List<Polynomial> coefficients(NeutrinoSource source, SourceComponent component, Recoil recoil) {
        int shift = interaction.couplings().size();
        boolean none = sharedCouplings().isEmpty();
        int[] variables = none ? null : variables();
        List<Polynomial> all = new ArrayList<>();
        for (FluxPart part : flux.parts(source, component, ShapePoint.nominal())) {
            for (Polynomial coefficient : coefficients(part, recoil, shift))
                all.add(none ? coefficient : coefficient.renamed(variables));
        }
        return all;
    }

    /** @return Tr[ρ σ] of one part of the flux, shape [kernel] */
    private List<Polynomial> coefficients(FluxPart part, Recoil recoil, int shift) {
        List<Polynomial> sum = null;
        for (Map.Entry<FlavourPair, Polynomial> arriving : part.weights().entrySet()) {
            Polynomial weight = arriving.getValue().shifted(shift);
            List<Polynomial> element = interaction.coefficients(arriving.getKey(), recoil).stream()
                    .map(ofKernel -> ofKernel.times(weight))
                    .toList();
            sum = sum == null ? element : plus(sum, element);
        }
        return sum;
    }

    private static List<Polynomial> plus(List<Polynomial> a, List<Polynomial> b) {
        return IntStream.range(0, a.size())
                .mapToObj(k -> a.get(k).plus(b.get(k)))
                .toList();
    }
}
