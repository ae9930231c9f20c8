package org.cevnsfit.prediction;

import java.util.List;
import org.cevnsfit.error.InputException;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.NodeCounts;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.nuisance.Pull;
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

    /**
     * released_b / own_b(SM) of coherent scattering, also at the nodes of the yields where both are given there.
     *
     * @return shape [nE × nT] or [last node × first node × bin]; null if the experiment has no released signal
     */
    static double[] factors(Experiment experiment, LocalPulls pulls) {
        if (experiment.releasedCevns() == null) return null;
        List<Pull> moving = moving(experiment, pulls);
        double[] released = experiment.releasedCevns();
        if (!experiment.releasedAxes().isEmpty()) {
            NodeCounts table = new NodeCounts(experiment.releasedAxes(), released);
            released = table.at(experiment.releasedAxes().stream()
                    .map(axis ->
                            pulls.between(Experiment.CEVNS, axis.nuisance()).basis())
                    .toList());
        }
        double[] own = own(experiment, moving);
        double[] factors = new double[released.length];
        for (int b = 0; b < released.length; b++) {
            if (released[b] == 0.0) continue;
            factors[b] = released[b] / own[b];
            if (factors[b] < LARGEST_FACTOR) continue;
            throw new InputException(
                    experiment.name() + " signal-template, bin "
                            + (b % (experiment.energyBins() * experiment.timeBins()) + 1),
                    "found " + released[b] + " counts where flux, target and response of this experiment give none",
                    "correct the template or the response");
        }
        return factors;
    }

    /** @return the nuisances at the nodes of which the signal is released, in the order of the axes */
    private static List<Pull> moving(Experiment experiment, LocalPulls pulls) {
        List<PartMorph> morphs = experiment.releasedAxes().stream()
                .map(axis -> pulls.between(Experiment.CEVNS, axis.nuisance()))
                .filter(morph -> morph.pull() >= 0)
                .toList();
        MorphSlots slots = pulls.morphs();
        if (morphs.size() == 2 && morphs.get(0).pull() != slots.first(Experiment.CEVNS)) {
            throw new InputException(
                    experiment.name() + " signal-template",
                    "nodes names " + pulls.pulls().get(morphs.get(0).pull()).name() + " first",
                    "name the light yield first");
        }
        return morphs.stream().map(morph -> pulls.pulls().get(morph.pull())).toList();
    }

    private static double[] own(Experiment experiment, List<Pull> moving) {
        StandardModel model = new StandardModel(PhysicsSettings.standard());
        double[] nominal =
                model.couplings().stream().mapToDouble(Parameter::nominal).toArray();
        ExperimentPrediction plain =
                new ExperimentPrediction(experiment.withReleasedCevns(null), moving, model, Normalisation.COMPUTED);
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
