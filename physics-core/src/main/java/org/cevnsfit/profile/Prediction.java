package org.cevnsfit.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.likelihood.ExperimentLikelihood;
import org.cevnsfit.likelihood.JointLikelihood;
import org.cevnsfit.prediction.ExperimentTemplates;

/**
 * Expected counts of one experiment.
 *
 * @param experiment name
 * @param energyBins nE
 * @param timeBins nT
 * @param parts counts of each part by label, shape [nE × nT], row-major
 * @param observed observed counts, same shape
 */
public record Prediction(
        String experiment, int energyBins, int timeBins, Map<String, double[]> parts, double[] observed) {

    static List<Prediction> of(JointLikelihood likelihood) {
        List<Prediction> all = new ArrayList<>();
        for (int e = 0; e < likelihood.experiments(); e++) {
            ExperimentLikelihood experiment = likelihood.experiment(e);
            ExperimentTemplates templates = experiment.templates();
            Map<String, double[]> parts = new LinkedHashMap<>();
            for (int p = 0; p < templates.parts().size(); p++) {
                double[] counts = new double[templates.observed().length];
                experiment.addPart(p, counts);
                parts.put(templates.parts().get(p).label(), counts);
            }
            for (int s = 0; s < templates.spectra().size(); s++) {
                double[] counts = new double[templates.observed().length];
                experiment.addSpectrum(s, counts);
                parts.put(templates.spectra().get(s).component(), counts);
            }
            all.add(new Prediction(
                    templates.name(),
                    templates.energyBins(),
                    templates.timeBins(),
                    parts,
                    templates.observed().clone()));
        }
        return all;
    }

    /** @return counts summed over bins and over all parts whose label starts with a prefix */
    public double total(String prefix) {
        double sum = 0.0;
        for (Map.Entry<String, double[]> part : parts.entrySet()) {
            if (part.getKey().startsWith(prefix)) for (double count : part.getValue()) sum += count;
        }
        return sum;
    }
}
