package org.cevnsfit.prediction;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.detector.BasisResponse;
import org.cevnsfit.error.InputException;
import org.cevnsfit.experiment.Background;
import org.cevnsfit.experiment.BinnedBackground;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.NodeBackground;
import org.cevnsfit.experiment.ProductBackground;
import org.cevnsfit.experiment.SpectralBackground;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.numerics.PolynomialSet;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/**
 * Prediction of one experiment under one model: builds the templates of a slice and merges what the fixed couplings allow. Everything that no shape
 * parameter changes is computed in the constructor; the same slice gives the same bits whatever was built before. Thread safe.
 */
public final class ExperimentPrediction implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Experiment experiment;
    private final SignalModel model;
    private final LocalPulls pulls;
    private final List<RecoilFold> folds = new ArrayList<>();
    private final List<SignalPart> signals = new ArrayList<>();
    private final List<SpectrumPart> spectra;
    private final double signalScale;
    private final boolean flat; // all bins lie in one time bin
    private final double[] cevnsFactors; // of a released signal, null if none
    private final double[] nominalSignal; // to be taken out of backgrounds, null if none
    private transient volatile MergePlan plan; // the last one; the next slice of a scan needs the same

    /** In the flux as the source gives it. */
    public ExperimentPrediction(
            Experiment experiment, List<Pull> pulls, InteractionModel model, Normalisation normalisation) {
        this(experiment, pulls, SignalModel.of(model), normalisation);
    }

    /**
     * @param pulls the experiment's nuisances, in the order of their local indices
     */
    public ExperimentPrediction(
            Experiment experiment, List<Pull> pulls, SignalModel model, Normalisation normalisation) {
        this.experiment = experiment;
        this.model = model;
        this.pulls = LocalPulls.of(experiment.name(), pulls);
        this.flat = FlatBins.needed(experiment, pulls);
        if (flat) FlatBins.check(experiment, pulls);
        this.spectra = SpectrumParts.of(experiment, pulls);
        for (Recoil recoil : Recoil.values()) {
            boolean hit = experiment.targets().stream().anyMatch(t -> t.target().recoil() == recoil);
            if (hit && !model.kernels(recoil, ShapePoint.nominal()).isEmpty()) add(model, recoil);
        }
        this.cevnsFactors = ReleasedSignal.factors(experiment, this.pulls);
        this.nominalSignal = NominalSignal.isNeeded(experiment) ? NominalSignal.counts(experiment, model) : null;
        boolean absolute = normalisation == Normalisation.COMPUTED || cevnsFactors != null;
        this.signalScale = absolute ? 1.0 : publishedSignalTotal() / standardModelCount(model);
    }

    private void add(SignalModel model, Recoil recoil) {
        String component = SignalPart.component(recoil);
        int group = 0;
        for (SourceComponent source : experiment.source().components()) {
            signals.add(SignalPart.of(experiment, pulls, model, recoil, folds.size(), group, source));
            group += model.fluxParts(experiment.source(), source);
        }
        MorphSlots morphs = pulls.morphs();
        folds.add(new RecoilFold(
                experiment,
                model,
                recoil,
                morphs.pull(morphs.folded(morphs.first(component))),
                morphs.pull(morphs.folded(morphs.second(component)))));
    }

    public Experiment experiment() {
        return experiment;
    }

    public List<Pull> pulls() {
        return pulls.pulls();
    }

    /**
     * @param shape shape point of the slice
     * @param free indices of the couplings that vary
     * @param values values of all couplings; the free ones are ignored
     */
    public ExperimentTemplates templates(ShapePoint shape, int[] free, double[] values) {
        MergePlan merge = plan(free, values).at(model.variables(values, shape));
        List<double[][][]> columns =
                folds.stream().map(fold -> fold.columns(shape)).toList();
        List<PartTemplates> parts = new ArrayList<>();
        for (int p = 0; p < signals.size(); p++) parts.add(part(p, merge, columns));
        for (Background background : experiment.backgrounds()) {
            if (!(background instanceof SpectralBackground)) parts.add(part(background));
        }
        int energyBins = experiment.energyBins();
        int timeBins = experiment.timeBins();
        List<PartTemplates> all =
                flat ? new FlatBins(energyBins, timeBins, pulls.pulls(), cevnsFactors).flatten(parts) : parts;
        return new ExperimentTemplates(
                experiment.name(),
                flat ? energyBins * timeBins : energyBins,
                flat ? 1 : timeBins,
                experiment.observed(),
                experiment.variance(),
                pulls.pulls(),
                pulls.index(ShapePull.Effect.TIME),
                new RunNorms(experiment.runs(), pulls.pulls()).split(all),
                spectra);
    }

    private MergePlan plan(int[] free, double[] values) {
        MergePlan last = plan;
        if (last != null && last.fits(free, values)) return last;
        MergePlan made = new MergePlan(signals, free, values, signalScale);
        plan = made;
        return made;
    }

    private PartTemplates part(int index, MergePlan merge, List<double[][][]> columns) {
        SignalPart part = signals.get(index);
        double step = part.first() < 0 ? Double.NaN : folds.get(part.fold()).firstStep();
        int functions = experiment.response().functions();
        double[] merged = part.merged(merge.factors(index), columns.get(part.fold()), functions, step);
        MorphSlots morphs = pulls.morphs();
        return new PartTemplates(
                part.component(),
                part.label(),
                part.time(),
                part.shifted(),
                part.norm(),
                morphs.morph(morphs.first(part.component())),
                morphs.morph(morphs.second(part.component())),
                merge.monomials(index),
                experiment.response() instanceof BasisResponse response
                        ? YieldBins.of(response, morphs, part.component(), merged)
                        : merged);
    }

    private PartTemplates part(Background background) {
        PolynomialSet one = new PolynomialSet(List.of(Polynomial.constant(1.0)), new int[0]);
        String name = background.name();
        PartNorm norm = pulls.norm(name);
        PartMorph none = PartMorph.NONE;
        if (background instanceof ProductBackground product) {
            boolean shifted = pulls.index(ShapePull.Effect.TIME, name) >= 0;
            return new PartTemplates(
                    name, name, product.time(), shifted, norm, none, none, one, product.energyCounts());
        }
        if (background instanceof NodeBackground given) return NodeParts.part(given, pulls, norm, one);
        BinnedBackground binned = (BinnedBackground) background;
        double[] counts =
                binned.withSignal() ? NominalSignal.subtract(experiment, binned, nominalSignal) : binned.counts();
        return new PartTemplates(name, name, FlatBins.WHOLE, false, norm, none, none, one, counts);
    }

    private double publishedSignalTotal() {
        if (experiment.publishedSignalTotal() > 0.0) return experiment.publishedSignalTotal();
        throw new InputException(
                "experiment " + experiment.name(),
                "has no published-signal-total, which physics.normalisation = published-total needs",
                "add the key to its file, or write physics.normalisation = computed");
    }

    /** Standard-Model CEvNS count in all bins at nominal nuisances. */
    private double standardModelCount(SignalModel model) {
        double[] nominal = model.variables(NominalSignal.couplings(model), NominalSignal.shape(model));
        double[] fraction = new double[experiment.timeBins()];
        double[] sums = YieldBins.nominalSums(experiment.response());
        double total = 0.0;
        for (SignalPart part : signals) {
            if (!part.component().equals(Experiment.CEVNS)) continue;
            part.time().fractions(0.0, fraction, null, null);
            double[][][] columns = folds.get(part.fold()).columns(NominalSignal.shape(model));
            total += Arrays.stream(fraction).sum() * part.nominalCount(columns, nominal, sums);
        }
        return total;
    }
}
