package org.cevnsfit.prediction;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.experiment.Background;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.nuisance.NormPull;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.numerics.PolynomialSet;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;

/** Prediction of one experiment under one model: builds the templates of a slice and merges what the fixed couplings allow. */
public final class ExperimentPrediction implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Experiment experiment;
    private final List<Pull> pulls;
    private final int couplings;
    private final TemplateBuilder builder;
    private final double signalScale;

    /**
     * @param pulls the experiment's nuisances, in the order of their local indices
     */
    public ExperimentPrediction(
            Experiment experiment, List<Pull> pulls, InteractionModel model, Normalisation normalisation) {
        this.experiment = experiment;
        this.pulls = List.copyOf(pulls);
        if (FlatBins.needed(pulls)) FlatBins.check(experiment, pulls);
        this.couplings = model.couplings().size();
        this.builder = new TemplateBuilder(experiment, pulls, model);
        this.signalScale = normalisation == Normalisation.COMPUTED
                ? 1.0
                : experiment.publishedSignalTotal() / standardModelCount(model);
    }

    public Experiment experiment() {
        return experiment;
    }

    public List<Pull> pulls() {
        return pulls;
    }

    /**
     * @param shape shape point of the slice
     * @param free indices of the couplings that vary
     * @param values values of all couplings; the free ones are ignored
     */
    public ExperimentTemplates templates(ShapePoint shape, int[] free, double[] values) {
        List<PartTemplates> parts = new ArrayList<>();
        for (KernelTemplates signal : builder.build(shape)) parts.add(part(signal, free, values));
        for (Background background : experiment.backgrounds()) parts.add(part(background));
        boolean flat = FlatBins.needed(pulls);
        int energyBins = experiment.energyBins();
        int timeBins = experiment.timeBins();
        return new ExperimentTemplates(
                experiment.name(),
                flat ? energyBins * timeBins : energyBins,
                flat ? 1 : timeBins,
                experiment.observed(),
                experiment.variance(),
                pulls,
                timePull(),
                flat ? new FlatBins(energyBins, timeBins, pulls).flatten(parts) : parts);
    }

    private PartTemplates part(KernelTemplates signal, int[] free, double[] values) {
        List<Polynomial> bound =
                signal.coefficients().stream().map(c -> bind(c, free, values)).toList();
        PolynomialSet monomials = new PolynomialSet(bound, free);
        int size = signal.templates()[0].length;
        double[] merged = new double[monomials.monomials() * size];
        for (int u = 0; u < monomials.monomials(); u++) {
            for (int k = 0; k < bound.size(); k++) {
                double factor = signalScale * monomials.factor(u, k);
                if (factor == 0.0) continue;
                for (int i = 0; i < size; i++) merged[u * size + i] += factor * signal.templates()[k][i];
            }
        }
        String name = signal.recoilComponent();
        String source =
                experiment.source().components().get(signal.sourceComponent()).name();
        return new PartTemplates(
                name,
                signal.label(),
                experiment.signalTimes().get(source),
                timeMoves(name),
                norms(name),
                signal.radiusPowers() == 1 ? -1 : shapeIndex(ShapePull.Effect.RADIUS),
                signal.efficiencyPowers() == 1 ? -1 : shapeIndex(ShapePull.Effect.EFFICIENCY),
                monomials,
                merged);
    }

    private PartTemplates part(Background background) {
        PolynomialSet one = new PolynomialSet(List.of(Polynomial.constant(1.0)), new int[0]);
        String name = background.name();
        return new PartTemplates(
                name, name, background.time(), timeMoves(name), norms(name), -1, -1, one, background.energyCounts());
    }

    private Polynomial bind(Polynomial coefficient, int[] free, double[] values) {
        Polynomial bound = coefficient;
        for (int i = 0; i < couplings; i++) {
            boolean varies = false;
            for (int f : free) varies |= f == i;
            if (!varies) bound = bound.bind(i, values[i]);
        }
        return bound;
    }

    private int[] norms(String component) {
        return IntStream.range(0, pulls.size())
                .filter(i -> pulls.get(i) instanceof NormPull norm
                        && norm.components().contains(component))
                .toArray();
    }

    private boolean timeMoves(String component) {
        int time = timePull();
        return time >= 0 && ((ShapePull) pulls.get(time)).components().contains(component);
    }

    private int timePull() {
        return shapeIndex(ShapePull.Effect.TIME);
    }

    private int shapeIndex(ShapePull.Effect effect) {
        for (int i = 0; i < pulls.size(); i++) {
            if (pulls.get(i) instanceof ShapePull shape && shape.effect() == effect) return i;
        }
        return -1;
    }

    private static ShapePoint nominalShape(InteractionModel model) {
        ShapePoint shape = ShapePoint.nominal();
        for (Parameter parameter : model.shapeParameters()) {
            if (!parameter.name().equals(ShapePoint.NEUTRON_RADIUS_FM))
                shape = shape.with(parameter.name(), parameter.nominal());
        }
        return shape;
    }

    /** Standard-Model CEvNS count in all bins at nominal nuisances. */
    private double standardModelCount(InteractionModel model) {
        double[] nominal =
                model.couplings().stream().mapToDouble(Parameter::nominal).toArray();
        double[] fraction = new double[experiment.timeBins()];
        double total = 0.0;
        for (KernelTemplates signal : builder.build(nominalShape(model))) {
            if (!signal.recoilComponent().equals(Experiment.CEVNS)) continue;
            String source = experiment
                    .source()
                    .components()
                    .get(signal.sourceComponent())
                    .name();
            experiment.signalTimes().get(source).fractions(0.0, fraction, null, null);
            double kept = Arrays.stream(fraction).sum();
            for (int k = 0; k < signal.coefficients().size(); k++) {
                double coefficient = signal.coefficients().get(k).value(nominal);
                for (int b = 0; b < experiment.energyBins(); b++)
                    total += kept * coefficient * signal.templates()[k][b];
            }
        }
        return total;
    }
}
