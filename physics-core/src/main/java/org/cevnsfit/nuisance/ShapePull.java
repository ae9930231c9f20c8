package org.cevnsfit.nuisance;

import java.util.List;

/**
 * Moves templates. All effects but TIME interpolate with a quadratic polynomial between templates computed at three nodes; TIME shifts time profiles.
 *
 * @param effect what moves
 * @param step distance of the outer template nodes from zero, in the nuisance's unit (unused for TIME)
 * @param components names of the components that move
 */
public record ShapePull(
        String name,
        double sigma,
        double lower,
        double upper,
        Effect effect,
        double step,
        List<String> components,
        String source)
        implements Pull {

    /** What a shape nuisance moves. */
    public enum Effect {
        /** nuclear radius, relative change x: R → R (1 + x) */
        RADIUS,
        /** detection efficiency curve, x in units of the released variation */
        EFFICIENCY,
        /** onset time, shift x [µs] */
        TIME,
        /** quenching: shifts k of a Lindhard formula by x, the position between two models by x, else E_ee → E_ee (1 + x) */
        QUENCHING,
        /** threshold, shift x [keVee] of bins and efficiency against the energy scale; above zero raises the threshold */
        THRESHOLD,
        /** width of the resolution, relative change x: σ → σ (1 + x) */
        RESOLUTION
    }

    public ShapePull {
        components = List.copyOf(components);
    }

    @Override
    public String unit() {
        return switch (effect) {
            case TIME -> "us";
            case THRESHOLD -> "keVee";
            case RADIUS, EFFICIENCY, QUENCHING, RESOLUTION -> "1";
        };
    }

    @Override
    public ShapePull renamed(String other) {
        return new ShapePull(other, sigma, lower, upper, effect, step, components, source);
    }
}
