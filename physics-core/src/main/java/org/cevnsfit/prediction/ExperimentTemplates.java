package org.cevnsfit.prediction;

import java.util.List;
import org.cevnsfit.nuisance.Pull;

/**
 * The templates of one experiment for one shape point and one choice of free couplings. An experiment with parts that are no product of an energy
 * spectrum and a time profile holds its nE × nT analysis bins as energyBins = nE · nT "energy" bins in one time bin.
 *
 * @param name experiment
 * @param energyBins nE
 * @param timeBins nT
 * @param observed counts, shape [nE × nT], row-major
 * @param variance σ² of each bin where the published likelihood is Gaussian, −2 ln λ = Σ (μ − n)²/σ², same shape; +∞ leaves a bin out; null for
 *     Poisson counts
 * @param pulls nuisances; local index = position
 * @param time local index of the time nuisance, −1 if none
 * @param parts additive parts
 * @param spectra further parts, analytic in their own nuisances; their counts fill the same bins in the same order
 */
public record ExperimentTemplates(
        String name,
        int energyBins,
        int timeBins,
        double[] observed,
        double[] variance,
        List<Pull> pulls,
        int time,
        List<PartTemplates> parts,
        List<SpectrumPart> spectra) {

    public ExperimentTemplates {
        if (observed.length != energyBins * timeBins || variance != null && variance.length != observed.length) {
            throw new IllegalStateException(
                    name + ": the counts do not fill " + energyBins + " x " + timeBins + " bins");
        }
        for (SpectrumPart part : spectra) {
            if (part.curve().bins() * part.fraction().length == observed.length) continue;
            throw new IllegalStateException(name + ": " + part.component() + " does not fill the bins");
        }
    }

    /** No analytic spectra. */
    public ExperimentTemplates(
            String name,
            int energyBins,
            int timeBins,
            double[] observed,
            double[] variance,
            List<Pull> pulls,
            int time,
            List<PartTemplates> parts) {
        this(name, energyBins, timeBins, observed, variance, pulls, time, parts, List.of());
    }

    /** Poisson counts. */
    public ExperimentTemplates(
            String name,
            int energyBins,
            int timeBins,
            double[] observed,
            List<Pull> pulls,
            int time,
            List<PartTemplates> parts) {
        this(name, energyBins, timeBins, observed, null, pulls, time, parts, List.of());
    }

    /** @return true if the bins are Gaussian with {@link #variance}, false if they are Poisson counts */
    public boolean gaussian() {
        return variance != null;
    }
}
