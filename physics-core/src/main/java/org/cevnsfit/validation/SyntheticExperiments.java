package org.cevnsfit.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.nuisance.Pull;

/** Made-up experiments for benchmarks and tests of joint fits; they stand for no measurement. */
public final class SyntheticExperiments {
    private SyntheticExperiments() {}

    /**
     * A 120-bin Gaussian experiment on liquid argon with nine linear nuisances (set {@code STD}), four norms and five variations.
     *
     * @param dataFolder the project's data, for the nuclide
     * @param model its prediction at nominal couplings is what the counts scatter around
     */
    public static Experiment argon(Path dataFolder, InteractionModel model, long seed) {
        return SyntheticArgon.scattered(dataFolder, model, seed);
    }

    /**
     * Copies of an experiment, named prefix-1, prefix-2, ..., each with counts scattered around those of the original and with nuisances of its own,
     * called name-1, name-2, ...
     *
     * @param shared names of the nuisances that stay common to all copies
     */
    public static List<Experiment> clones(
            Experiment original, String prefix, int copies, Set<String> shared, long seed) {
        List<Experiment> clones = new ArrayList<>();
        RandomGenerator random = new Well19937c(seed);
        for (int c = 1; c <= copies; c++) {
            String suffix = "-" + c;
            Map<String, List<Pull>> sets = new LinkedHashMap<>();
            original.nuisanceSets()
                    .forEach((set, pulls) -> sets.put(
                            set,
                            pulls.stream()
                                    .map(pull ->
                                            shared.contains(pull.name()) ? pull : pull.renamed(pull.name() + suffix))
                                    .toList()));
            clones.add(original.renamed(prefix + suffix)
                    .withNuisanceSets(sets)
                    .withObserved(scatter(original, random), original.variance()));
        }
        return clones;
    }

    private static double[] scatter(Experiment original, RandomGenerator random) {
        double[] counts = original.observed().clone();
        for (int b = 0; b < counts.length; b++) {
            if (original.variance() != null) {
                counts[b] += Math.sqrt(original.variance()[b]) * random.nextGaussian();
            } else if (counts[b] > 0.0) {
                counts[b] = new PoissonDistribution(
                                random,
                                counts[b],
                                PoissonDistribution.DEFAULT_EPSILON,
                                PoissonDistribution.DEFAULT_MAX_ITERATIONS)
                        .sample();
            }
        }
        return counts;
    }
}
