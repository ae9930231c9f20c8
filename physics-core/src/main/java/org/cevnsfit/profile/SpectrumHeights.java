package org.cevnsfit.profile;

import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.likelihood.JointLikelihood;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.SpectrumPull;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.SpectrumPart;
import org.cevnsfit.prediction.SpectrumValue;

/** Which nuisances scale the analytic spectra whose shape another one moves. */
final class SpectrumHeights {
    private SpectrumHeights() {}

    /** @return positions among the nuisances */
    static int[] of(JointLikelihood likelihood, List<Pull> nuisances, SpectrumPull shape) {
        return IntStream.range(0, nuisances.size())
                .filter(k -> scales(likelihood, nuisances.get(k).name(), shape.name()))
                .toArray();
    }

    private static boolean scales(JointLikelihood likelihood, String height, String shape) {
        for (int e = 0; e < likelihood.experiments(); e++) {
            ExperimentTemplates templates = likelihood.experiment(e).templates();
            for (SpectrumPart part : templates.spectra()) {
                if (moves(templates, part.coordinates(), shape) && moves(templates, part.factors(), height))
                    return true;
            }
        }
        return false;
    }

    private static boolean moves(ExperimentTemplates templates, List<SpectrumValue> values, String name) {
        return values.stream()
                .anyMatch(value -> value.pull() >= 0
                        && templates.pulls().get(value.pull()).name().equals(name));
    }
}
