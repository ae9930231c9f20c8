package org.cevnsfit.nuisance;

import java.util.List;

/**
 * Scales components: each listed component is multiplied by 1 + Σ x over the norm pulls that list it.
 *
 * @param components names of the components, for example {@code cevns}, {@code eves}, {@code brn}
 */
public record NormPull(String name, double sigma, double lower, double upper, List<String> components, String source)
        implements Pull {
    public NormPull {
        components = List.copyOf(components);
    }

    @Override
    public NormPull renamed(String other) {
        return new NormPull(other, sigma, lower, upper, components, source);
    }
}
