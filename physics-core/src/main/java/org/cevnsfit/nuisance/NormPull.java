package org.cevnsfit.nuisance;

import java.util.List;

/**
 * Scales components: each listed component is multiplied by (1 + Σ x over the added norm pulls that list it) · (1 + Σ x over the factors).
 *
 * @param components names of the components, for example {@code cevns}, {@code eves}, {@code brn}
 * @param factor true for a factor of its own
 * @param runs names of the runs in whose bins it acts; empty: in all bins
 */
public record NormPull(
        String name,
        double sigma,
        double lower,
        double upper,
        List<String> components,
        boolean factor,
        List<String> runs,
        String source)
        implements Pull {
    public NormPull {
        components = List.copyOf(components);
        runs = List.copyOf(runs);
    }

    /** Added to the other norms, in all bins. */
    public NormPull(String name, double sigma, double lower, double upper, List<String> components, String source) {
        this(name, sigma, lower, upper, components, false, List.of(), source);
    }

    @Override
    public NormPull renamed(String other) {
        return new NormPull(other, sigma, lower, upper, components, factor, runs, source);
    }
}
