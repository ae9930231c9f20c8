package org.cevnsfit.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cevnsfit.detector.QuenchingFactor;
import org.cevnsfit.error.InputException;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.nuisance.NormPull;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.nuisance.VariationPull;

/**
 * The nuisances of several experiments, each name once: the same name is the same parameter. Definitions of one name agree in kind, width, bounds and, where
 * they move it, quenching; components, nodes of the interpolation and sources are each experiment's own.
 */
final class SharedNuisances {
    private record Definition(Pull pull, Experiment experiment) {}

    private final Map<String, Definition> byName = new LinkedHashMap<>();

    /** Adds a nuisance; a different definition of a known name is an error. */
    void add(Pull pull, Experiment experiment) {
        Definition known = byName.putIfAbsent(pull.name(), new Definition(pull, experiment));
        if (known == null) return;
        if (describe(known.pull).equals(describe(pull))) {
            requireSameQuenching(known, pull, experiment);
            return;
        }
        throw new InputException(
                "nuisance " + pull.name(),
                "defined in two ways, by " + known.experiment.name() + " as " + describe(known.pull) + " and by "
                        + experiment.name() + " as " + describe(pull),
                "the same name is the same parameter: make the definitions equal, rename one, or write"
                        + " independent-nuisances = [" + pull.name() + "]");
    }

    /** A shift of the quenching means the same only where the quenching is the same. */
    private static void requireSameQuenching(Definition known, Pull pull, Experiment experiment) {
        boolean quenching = pull instanceof ShapePull shape && shape.effect() == ShapePull.Effect.QUENCHING;
        if (!quenching || quenching(known.experiment).equals(quenching(experiment))) return;
        throw new InputException(
                "nuisance " + pull.name(),
                "moves the quenching of " + known.experiment.name() + ", "
                        + quenching(known.experiment).orElseThrow() + ", and of " + experiment.name() + ", "
                        + quenching(experiment).orElseThrow(),
                "give both the same quenching in experiment-settings, or write independent-nuisances = [" + pull.name()
                        + "]");
    }

    private static Optional<QuenchingFactor> quenching(Experiment experiment) {
        return experiment.response().quenching();
    }

    private static String describe(Pull pull) {
        return kind(pull) + " of width " + pull.sigma() + " in [" + pull.lower() + ", " + pull.upper() + "]";
    }

    private static String kind(Pull pull) {
        if (pull instanceof NormPull) return "norm";
        if (pull instanceof VariationPull) return "variation";
        return ((ShapePull) pull).effect().name().toLowerCase(Locale.ROOT);
    }

    /** @return all nuisances in the order of their first experiment */
    List<Pull> all() {
        return byName.values().stream().map(Definition::pull).toList();
    }
}
