package org.cevnsfit.validation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.special.Erf;
import org.cevnsfit.constants.PhysicalConstants;
import org.cevnsfit.detector.FixedTimeProfile;
import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ProductBackground;
import org.cevnsfit.experiment.TargetShare;
import org.cevnsfit.flux.PionDecayAtRest;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.nuisance.NormPull;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.VariationPull;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.profile.FitModel;
import org.cevnsfit.profile.Prediction;
import org.cevnsfit.profile.Profiler;
import org.cevnsfit.target.NuclideTable;

/**
 * An experiment of the kind of COHERENT's liquid argon (arXiv:2006.12659): 12 energy × 10 time bins, Gaussian with variance n + N_SSB/5, nine linear
 * nuisances with the published widths. Counts, spectra and variations are made up and stand for no measurement.
 */
final class SyntheticArgon {
    private static final int ENERGY_BINS = 12; // of 10 keVee
    private static final int TIME_BINS = 10; // of 0.5 µs
    private static final double ARGON_KG = 24.0;
    private static final double ARGON_G_PER_MOL = 39.948;
    private static final double STEADY_STATE = 3152.0;
    private static final double PROMPT_NEUTRONS = 497.0;
    private static final double DELAYED_NEUTRONS = 33.0;
    private static final double PULSE_MEAN_US = 0.44;
    private static final double PULSE_SIGMA_US = 0.15;
    private static final double MUON_DECAY_PER_US = 1.0 / 2.197;
    private static final String MADE_UP = "synthetic";

    private final double[] energyEdgesKeVee = edges(ENERGY_BINS, 10.0);
    private final double[] timeEdgesUs = edges(TIME_BINS, 0.5);
    private final TimeProfile prompt = pulse();
    private final TimeProfile delayed = FixedTimeProfile.exponential(MUON_DECAY_PER_US, timeEdgesUs);
    private final TimeProfile flat = new FixedTimeProfile(filled(TIME_BINS, 1.0 / TIME_BINS));

    /** @return the experiment with counts scattered around the prediction of a model at its nominal couplings */
    static Experiment scattered(Path dataFolder, InteractionModel model, long seed) {
        SyntheticArgon argon = new SyntheticArgon();
        Experiment expected = argon.experiment(dataFolder);
        double[] mu = argon.expected(expected, model);
        double[] steady =
                argon.counts((ProductBackground) expected.backgrounds().get(0));
        RandomGenerator random = new Well19937c(seed);
        double[] counts = new double[mu.length];
        double[] variance = new double[mu.length];
        for (int b = 0; b < mu.length; b++) {
            double sigma = Math.sqrt(mu[b] + steady[b] / 5.0);
            counts[b] = Math.max(0.0, mu[b] + sigma * random.nextGaussian());
            variance[b] = counts[b] + steady[b] / 5.0;
        }
        return expected.withObserved(counts, variance);
    }

    private Experiment experiment(Path dataFolder) {
        double atoms = PhysicalConstants.AVOGADRO_PER_MOL * ARGON_KG * 1e3 / ARGON_G_PER_MOL;
        Map<String, TimeProfile> times = new LinkedHashMap<>();
        times.put("nu_mu", prompt);
        times.put("anti_nu_mu", delayed);
        times.put("nu_e", delayed);
        return new Experiment(
                "synthetic-argon",
                new PionDecayAtRest(0.09, 1.37e23, 27.5),
                List.of(new TargetShare(NuclideTable.read(dataFolder).nuclide("Ar40"), atoms)),
                new ArgonResponse(energyEdgesKeVee),
                times,
                energyEdgesKeVee,
                timeEdgesUs,
                new double[ENERGY_BINS * TIME_BINS],
                filled(ENERGY_BINS * TIME_BINS, 1.0),
                List.of(
                        background("ssb", STEADY_STATE, 25.0, flat),
                        background("promptNeutrons", PROMPT_NEUTRONS, 18.0, prompt),
                        background("delayedNeutrons", DELAYED_NEUTRONS, 14.0, delayed)),
                null,
                Map.of("STD", pulls()),
                Double.NaN,
                List.of(),
                List.of(MADE_UP));
    }

    private static List<Pull> pulls() {
        return List.of(
                norm("argonSignalNorm", 0.13, Experiment.CEVNS),
                variation("argonPulseShape", Experiment.CEVNS, (i, j) -> 0.12 - 0.05 * i + 0.01 * Math.cos(j)),
                variation("argonTrigger", Experiment.CEVNS, (i, j) -> 0.04 * (j - 3) / (1.0 + 0.3 * i)),
                norm("argonSteadyState", 0.0079, "ssb"),
                norm("argonPromptNeutrons", 0.32, "promptNeutrons"),
                variation("argonNeutronEnergy", "promptNeutrons", (i, j) -> 0.15 * Math.sin(0.6 * i) + 0.01 * j),
                variation("argonNeutronTime", "promptNeutrons", (i, j) -> j == 0 ? -0.12 : 0.10 / (1.0 + 0.2 * i)),
                variation("argonNeutronWidth", "promptNeutrons", (i, j) -> j < 2 ? -0.03 : 0.3 + 0.02 * i),
                norm("argonDelayedNeutrons", 1.0, "delayedNeutrons"));
    }

    private static Pull norm(String name, double sigma, String component) {
        return new NormPull(name, sigma, -1.0, 10.0, List.of(component), MADE_UP);
    }

    @FunctionalInterface
    private interface Relative {
        double at(int energyBin, int timeBin);
    }

    private static Pull variation(String name, String component, Relative relative) {
        double[] d = new double[ENERGY_BINS * TIME_BINS];
        for (int b = 0; b < d.length; b++) d[b] = relative.at(b / TIME_BINS, b % TIME_BINS);
        return new VariationPull(name, 1.0, -5.0, 5.0, component, d, MADE_UP);
    }

    private double[] expected(Experiment experiment, InteractionModel model) {
        FitModel fit = FitModel.of(
                List.of(experiment), Map.of(experiment.name(), "STD"), model, Normalisation.COMPUTED, false);
        Profiler profiler = fit.profiler(ShapePoint.nominal(), List.of(), List.of(), fit.nominalCouplings());
        Prediction nominal = profiler.prediction(profiler.newPoint()).get(0);
        double[] mu = new double[ENERGY_BINS * TIME_BINS];
        for (double[] part : nominal.parts().values()) for (int b = 0; b < mu.length; b++) mu[b] += part[b];
        return mu;
    }

    private double[] counts(ProductBackground background) {
        double[] fraction = new double[TIME_BINS];
        background.time().fractions(0.0, fraction, null, null);
        double[] counts = new double[ENERGY_BINS * TIME_BINS];
        for (int b = 0; b < counts.length; b++) {
            counts[b] = background.energyCounts()[b / TIME_BINS] * fraction[b % TIME_BINS];
        }
        return counts;
    }

    /** Expected counts that fall as exp(−E/scale). */
    private static ProductBackground background(String name, double expected, double scaleKeVee, TimeProfile time) {
        double[] energies = new double[ENERGY_BINS];
        for (int i = 0; i < ENERGY_BINS; i++) energies[i] = Math.exp(-10.0 * i / scaleKeVee);
        double sum = Arrays.stream(energies).sum();
        for (int i = 0; i < ENERGY_BINS; i++) energies[i] *= expected / sum;
        return new ProductBackground(name, energies, time);
    }

    private TimeProfile pulse() {
        double[] fraction = new double[TIME_BINS];
        double width = Math.sqrt(2.0) * PULSE_SIGMA_US;
        for (int j = 0; j < TIME_BINS; j++) {
            fraction[j] = 0.5
                    * Erf.erf((timeEdgesUs[j] - PULSE_MEAN_US) / width, (timeEdgesUs[j + 1] - PULSE_MEAN_US) / width);
        }
        return new FixedTimeProfile(fraction);
    }

    private static double[] edges(int bins, double width) {
        double[] edges = new double[bins + 1];
        for (int i = 0; i <= bins; i++) edges[i] = width * i;
        return edges;
    }

    private static double[] filled(int length, double value) {
        double[] array = new double[length];
        Arrays.fill(array, value);
        return array;
    }
}
