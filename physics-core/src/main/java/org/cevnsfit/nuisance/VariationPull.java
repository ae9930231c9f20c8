package org.cevnsfit.nuisance;

/**
 * A systematic variation that enters linearly: adds x D_b N_b to the counts N_b of one component in bin b, energy and time together. D is the relative
 * difference of the varied component to its central value, as released with arXiv:2006.12659.
 *
 * @param component the component that varies
 * @param relative D, dimensionless, shape [energy bins × time bins], row-major
 */
public record VariationPull(
        String name, double sigma, double lower, double upper, String component, double[] relative, String source)
        implements Pull {
    public VariationPull {
        relative = relative.clone();
    }

    @Override
    public double[] relative() {
        return relative.clone();
    }

    @Override
    public VariationPull renamed(String other) {
        return new VariationPull(other, sigma, lower, upper, component, relative, source);
    }
}
