package org.cevnsfit.profile;

import java.util.List;
import java.util.Map;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.Normalisation;

/**
 * Asimov data: the counts that the Standard Model in its default settings predicts at nominal nuisances take the place of observed ones, so that a fit shows
 * the median sensitivity of an experiment. Source: arXiv:1007.1727.
 */
final class AsimovData {
    private AsimovData() {}

    /**
     * @param nuisanceSet any of the experiment's sets; all agree where every nuisance is zero
     * @return the experiment itself if it has data, otherwise a copy with Asimov data
     */
    static Experiment filled(Experiment experiment, String nuisanceSet) {
        if (experiment.observed() != null) return experiment;
        double[] counts = new double[experiment.energyBins() * experiment.timeBins()];
        FitModel truth = FitModel.of(
                List.of(experiment.withObserved(counts, experiment.variance())),
                Map.of(experiment.name(), nuisanceSet),
                new StandardModel(PhysicsSettings.standard()),
                Normalisation.COMPUTED,
                false);
        Profiler profiler = truth.profiler(ShapePoint.nominal(), List.of(), List.of(), truth.nominalCouplings());
        double[] expected = new double[counts.length];
        for (double[] part :
                profiler.prediction(profiler.newPoint()).get(0).parts().values()) {
            for (int b = 0; b < expected.length; b++) expected[b] += part[b];
        }
        return experiment.withObserved(expected, experiment.variance());
    }
}
