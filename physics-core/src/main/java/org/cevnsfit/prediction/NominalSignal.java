package org.cevnsfit.prediction;

import java.util.List;
import org.cevnsfit.error.InputException;
import org.cevnsfit.experiment.BinnedBackground;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.parameter.OptionalShape;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;

/** The signal at nominal couplings, shapes and nuisances, which every model shares with the Standard Model. */
final class NominalSignal {
    private NominalSignal() {}

    /** @return nominal values of all couplings */
    static double[] couplings(SignalModel model) {
        return model.couplings().stream().mapToDouble(Parameter::nominal).toArray();
    }

    /** @return nominal values of the shape parameters that the model itself has */
    static ShapePoint shape(SignalModel model) {
        ShapePoint shape = ShapePoint.nominal();
        for (Parameter parameter : model.shapeParameters()) {
            if (!OptionalShape.is(parameter.name())) shape = shape.with(parameter.name(), parameter.nominal());
        }
        return shape;
    }

    /** @return counts of nuclear and electron recoils in all bins, shape [nE × nT] */
    static double[] counts(Experiment experiment, SignalModel model) {
        Experiment bare = experiment.withoutBackgrounds();
        ExperimentPrediction plain = new ExperimentPrediction(bare, List.of(), model, Normalisation.COMPUTED);
        List<PartTemplates> parts =
                plain.templates(shape(model), new int[0], couplings(model)).parts();
        double[] counts = new double[experiment.energyBins() * experiment.timeBins()];
        FlatBins bins = new FlatBins(experiment.energyBins(), experiment.timeBins(), List.of(), null);
        for (PartTemplates part : bins.flatten(parts)) {
            double[] ofPart = part.templates();
            for (int b = 0; b < counts.length; b++) counts[b] += ofPart[b];
        }
        return counts;
    }

    /** @return true if a table of counts holds the Standard-Model signal beside the background */
    static boolean isNeeded(Experiment experiment) {
        return experiment.backgrounds().stream()
                .anyMatch(background -> background instanceof BinnedBackground binned && binned.withSignal());
    }

    /**
     * What is left of a published total when the signal is taken out.
     *
     * @param signal as of {@link #counts}
     */
    static double[] subtract(Experiment experiment, BinnedBackground total, double[] signal) {
        double[] left = total.counts().clone();
        for (int b = 0; b < left.length; b++) {
            left[b] -= signal[b];
            if (left[b] >= 0.0) continue;
            throw new InputException(
                    experiment.name() + " background " + total.name() + ", bin " + (b + 1),
                    "found " + total.counts()[b] + " counts with minus-signal, less than the " + signal[b]
                            + " of the Standard-Model signal",
                    "correct the table, or leave out the bin");
        }
        return left;
    }
}
