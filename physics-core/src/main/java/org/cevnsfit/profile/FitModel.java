package org.cevnsfit.profile;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.lanes.KernelChoice;
import org.cevnsfit.lanes.LaneKernels;
import org.cevnsfit.nuisance.Covariance;
import org.cevnsfit.nuisance.NuisancePrior;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.ExperimentPrediction;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.prediction.SignalModel;

/** The likelihood of a set of experiments under one model of the signal. Immutable; travels to executors. */
public final class FitModel implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<ExperimentPrediction> experiments;
    private final SignalModel signal;
    private final NuisancePrior prior;
    private final List<Parameter> couplings;
    private final Slices slices;

    private FitModel(List<ExperimentPrediction> experiments, SignalModel signal, NuisancePrior prior) {
        this.experiments = experiments;
        this.signal = signal;
        this.prior = prior;
        this.couplings = List.copyOf(signal.couplings());
        this.slices = new Slices(experiments, signal, prior, couplings);
    }

    /** In the flux as sources give it, without correlations between nuisances, with one neutron radius for all nuclides as a parameter of the fit, or none. */
    public static FitModel of(
            List<Experiment> experiments,
            Map<String, String> nuisanceSets,
            InteractionModel interaction,
            Normalisation normalisation,
            boolean freeRadius) {
        return of(
                experiments,
                nuisanceSets,
                SignalModel.of(interaction),
                normalisation,
                freeRadius ? Set.of(ShapePoint.NEUTRON_RADIUS_FM) : Set.of(),
                List.of());
    }

    /**
     * @param experiments experiments whose −2 ln λ add
     * @param nuisanceSets name of the nuisance set of each experiment
     * @param signal model of flux and interaction
     * @param normalisation of the signal
     * @param given optional shape parameters of the fit: nuisances that one stands for are left out
     * @param covariances correlations between nuisances; those of nuisances that the sets leave out are integrated out
     */
    public static FitModel of(
            List<Experiment> experiments,
            Map<String, String> nuisanceSets,
            SignalModel signal,
            Normalisation normalisation,
            Set<String> given,
            List<Covariance> covariances) {
        List<ExperimentPrediction> predictions = new ArrayList<>();
        SharedNuisances shared = new SharedNuisances();
        for (Experiment experiment : experiments) {
            String set = nuisanceSets.get(experiment.name());
            List<Pull> kept = ChosenPulls.of(experiment, set, given);
            for (Pull pull : kept) shared.add(pull, experiment);
            Experiment withData = AsimovData.filled(experiment, set);
            predictions.add(new ExperimentPrediction(withData, kept, signal, normalisation));
        }
        return new FitModel(predictions, signal, NuisancePrior.of(shared.all(), covariances));
    }

    /** @return the likelihood of one experiment with its nuisances; of a covariance block what concerns them, the rest integrated out */
    public FitModel alone(String experiment) {
        ExperimentPrediction one = experiments.get(experimentNames().indexOf(experiment));
        return new FitModel(List.of(one), signal, NuisancePrior.of(one.pulls(), prior.blocks()));
    }

    public List<String> experimentNames() {
        return experiments.stream().map(e -> e.experiment().name()).toList();
    }

    /** @return the experiments, in the order of their names */
    public List<Experiment> declaredExperiments() {
        return experiments.stream().map(ExperimentPrediction::experiment).toList();
    }

    /** @return the model of flux and interaction */
    public SignalModel signal() {
        return signal;
    }

    /** @return parameters that enter polynomially, in the order of every {@code double[] couplings} */
    public List<Parameter> couplings() {
        return couplings;
    }

    public List<Parameter> shapeParameters() {
        return signal.shapeParameters();
    }

    /** @return nuisances, each name once, in the order of {@link ProfilePoint#nuisances} */
    public List<Pull> nuisances() {
        return prior.pulls();
    }

    /** @return nuisances with their correlations */
    public NuisancePrior prior() {
        return prior;
    }

    /** @return likelihood bins over all experiments */
    public int bins() {
        return experiments.stream()
                .mapToInt(e -> e.experiment().energyBins() * e.experiment().timeBins())
                .sum();
    }

    /**
     * Experiments that share no nuisance, no covariance block and no profiled coupling are profiled independently of each other.
     *
     * @param profiled couplings that are minimised at each point
     * @return the components in the order of their first experiment
     */
    public List<Component> components(List<String> profiled) {
        return slices.components(profiled);
    }

    /** @return which parameters change what which experiment expects */
    public Dependence dependence() {
        return new Dependence(experiments, signal);
    }

    /** @return values of all couplings at which every model is the Standard Model */
    public double[] nominalCouplings() {
        return couplings().stream().mapToDouble(Parameter::nominal).toArray();
    }

    /** As below with every coupling that is not profiled scanned. */
    public Profiler profiler(ShapePoint shape, List<String> profiled) {
        List<String> scanned = couplings().stream()
                .map(Parameter::name)
                .filter(c -> !profiled.contains(c))
                .toList();
        return profiler(shape, scanned, profiled, nominalCouplings());
    }

    /**
     * Builds the templates of one slice, some tens of microseconds.
     *
     * @param shape shape parameters of the slice
     * @param scanned couplings that differ from point to point
     * @param profiled couplings that are minimised at each point
     * @param fixed values of all couplings; those neither scanned nor profiled keep them
     */
    public Profiler profiler(ShapePoint shape, List<String> scanned, List<String> profiled, double[] fixed) {
        return profiler(shape, Treatment.of(scanned, profiled, fixed));
    }

    /** As above, for every treatment of couplings and nuisances; shape parameters are those given. */
    public Profiler profiler(ShapePoint shape, Treatment treatment) {
        Profiler profiler = slices.parts(shape, treatment).profiler();
        treatment
                .fixedNuisances()
                .forEach((name, value) -> profiler.hold(slices.nuisanceIndices(List.of(name))[0], value));
        return profiler;
    }

    /** Profiles blocks of a slice, profiled shape parameters included. */
    public BlockProfiler blockProfiler(ShapePoint shape, Treatment treatment) {
        return blockProfiler(KernelChoice.kernels(), shape, treatment);
    }

    /** As above with a chosen implementation of the kernels; all give the same bits. */
    public BlockProfiler blockProfiler(LaneKernels kernels, ShapePoint shape, Treatment treatment) {
        boolean nuisancesHeld = !treatment.scannedNuisances().isEmpty()
                || !treatment.fixedNuisances().isEmpty();
        if (treatment.profiledShapes().isEmpty()) {
            return nuisancesHeld
                    ? new PointwiseProfiler(profiler(shape, treatment))
                    : slices.parts(shape, treatment).blockProfiler(kernels);
        }
        return new ShapeProfiler(treatment.profiledShapes(), values -> {
            ShapePoint at = shape;
            for (int d = 0; d < values.length; d++) {
                at = at.with(treatment.profiledShapes().get(d).name(), values[d]);
            }
            return profiler(at, treatment);
        });
    }
}
