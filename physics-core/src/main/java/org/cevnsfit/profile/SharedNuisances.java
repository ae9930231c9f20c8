package org.cevnsfit.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cevnsfit.error.InputException;
import org.cevnsfit.nuisance.NormPull;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.nuisance.VariationPull;

/**
 * The nuisances of several experiments, each name once: the same name is the same parameter. Definitions of one name agree in kind, width and bounds;
 * components, nodes of the interpolation and sources are each experiment's own.
 */
final class SharedNuisances {
    private record Definition(Pull pull, String experiment) {}

    private final Map<String, Definition> byName = new LinkedHashMap<>();

    /** Adds a nuisance; a different definition of a known name is an error. */
    void add(Pull pull, String experiment) {
        Definition known = byName.putIfAbsent(pull.name(), new Definition(pull, experiment));
        if (known == null || describe(known.pull).equals(describe(pull))) return;
        throw new InputException(
                "nuisance " + pull.name(),
                "defined in two ways, by " + known.experiment + " as " + describe(known.pull) + " and by " + experiment
                        + " as " + describe(pull),
                "the same name is the same parameter: make the definitions equal, rename one, or write"
                        + " independent-nuisances = [" + pull.name() + "]");
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
