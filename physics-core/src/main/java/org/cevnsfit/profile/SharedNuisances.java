package org.cevnsfit.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.error.InputException;
import org.cevnsfit.nuisance.Pull;

/** The nuisances of several experiments, each name once: the same name is the same parameter. */
final class SharedNuisances {
    private final Map<String, Pull> byName = new LinkedHashMap<>();

    /** Adds a nuisance; a different definition of a known name is an error. */
    void add(Pull pull, String experiment) {
        Pull known = byName.putIfAbsent(pull.name(), pull);
        boolean same = known == null
                || known.sigma() == pull.sigma() && known.lower() == pull.lower() && known.upper() == pull.upper();
        if (same) return;
        throw new InputException(
                "nuisance " + pull.name(),
                "defined twice, with width " + known.sigma() + " in [" + known.lower() + ", " + known.upper()
                        + "] and, by " + experiment + ", with width " + pull.sigma() + " in [" + pull.lower() + ", "
                        + pull.upper() + "]",
                "the same name is the same parameter: make the definitions equal or rename one");
    }

    /** @return all nuisances in the order of their first experiment */
    List<Pull> all() {
        return List.copyOf(byName.values());
    }
}
