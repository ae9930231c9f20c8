package org.cevnsfit.prediction;

import java.util.List;
import org.cevnsfit.error.InputException;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;

/**
 * A signal expectation released bin by bin: N_b(θ) = released_b · own_b(θ) / own_b(SM), own(SM) from {@link PhysicsSettings#standard()} at nominal
 * couplings and radii. Whatever of the detector is not declared and does not depend on θ cancels in the ratio.
 */
final class ReleasedSignal {
    private static final double LARGEST_FACTOR =
            1e9; // beyond, own_b is the rounding of a response that does not reach the bin

    private ReleasedSignal() {}

    /** @return released_b / own_b(SM) of coherent scattering, shape [nE × nT]; null if the experiment has no released signal */
    static double[] factors(Experiment experiment) {
        double[] released = experiment.releasedCevns();
        if (released == null) return null;
        double[] own = own(experiment);
        double[] factors = new double[released.length];
        for (int b = 0; b < released.length; b++) {
            if (released[b] == 0.0) continue;
            factors[b] = released[b] / own[b];
            if (factors[b] < LARGEST_FACTOR) continue;
            throw new InputException(
                    experiment.name() + " signal-template, bin " + (b + 1),
                    "found " + released[b] + " counts where flux, target and response of this experiment give none",
                    "correct the template or the response");
        }
        return factors;
    }

    private static double[] own(Experiment experiment) {
        StandardModel model = new StandardModel(PhysicsSettings.standard());
        double[] nominal =
                model.couplings().stream().mapToDouble(Parameter::nominal).toArray();
        ExperimentPrediction plain =
                new ExperimentPrediction(experiment.withReleasedCevns(null), List.of(), model, Normalisation.COMPUTED);
        List<PartTemplates> parts =
                plain.templates(ShapePoint.nominal(), new int[0], nominal).parts();
        return new FlatBins(experiment.energyBins(), experiment.timeBins(), List.of(), null)
                .flatten(parts).stream()
                        .filter(part -> part.component().equals(Experiment.CEVNS))
                        .findFirst()
                        .orElseThrow()
                        .templates();
    }
}
