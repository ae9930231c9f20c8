package org.cevnsfit.nuisance;

import java.util.List;

/**
 * Moves templates. TIME shifts time profiles; yields and tables of templates interpolate by straight lines between whole numbers of their nuisance, all else
 * by a quadratic polynomial between templates computed at three nodes.
 *
 * @param effect what moves
 * @param step distance of the outer template nodes from zero, in the nuisance's unit (unused for TIME and for straight lines)
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
        RESOLUTION,
        /** photons per energy, x in units of the released variation, response given at whole numbers */
        LIGHT_YIELD,
        /** electrons per energy, x in units of the released variation, response given at whole numbers */
        CHARGE_YIELD,
        /** whatever changes backgrounds whose tables are given at whole numbers of x */
        TEMPLATE;

        /** @return true if templates interpolate by straight lines between whole numbers */
        public boolean linear() {
            return this == LIGHT_YIELD || this == CHARGE_YIELD || this == TEMPLATE;
        }

        /** @return true if the effect is one of the signal, not of tables alone */
        public boolean movesSignal() {
            return this != TIME && this != TEMPLATE;
        }
    }

    public ShapePull {
        components = List.copyOf(components);
    }

    @Override
    public String unit() {
        return switch (effect) {
            case TIME -> "us";
            case THRESHOLD -> "keVee";
            case RADIUS, EFFICIENCY, QUENCHING, RESOLUTION, LIGHT_YIELD, CHARGE_YIELD, TEMPLATE -> "1";
        };
    }

    /** @return how templates depend on it; a nuisance of straight lines has whole numbers as bounds */
    public MorphBasis basis() {
        return effect.linear() ? MorphBasis.between((int) lower, (int) upper) : MorphBasis.QUADRATIC;
    }

    @Override
    public ShapePull renamed(String other) {
        return new ShapePull(other, sigma, lower, upper, effect, step, components, source);
    }
}
