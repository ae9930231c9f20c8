package org.cevnsfit.prediction;

import java.util.List;
import org.cevnsfit.nuisance.Pull;

/**
 * The templates of one experiment for one shape point and one choice of free couplings.
 *
 * @param name experiment
 * @param energyBins nE
 * @param timeBins nT
 * @param observed counts, shape [nE × nT], row-major
 * @param pulls nuisances; local index = position
 * @param time local index of the time nuisance, −1 if none
 * @param parts additive parts
 */
public record ExperimentTemplates(
        String name,
        int energyBins,
        int timeBins,
        double[] observed,
        List<Pull> pulls,
        int time,
        List<PartTemplates> parts) {}
