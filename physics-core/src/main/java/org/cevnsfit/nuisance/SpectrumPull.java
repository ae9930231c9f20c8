package org.cevnsfit.nuisance;

/**
 * Moves one quantity of a background whose spectrum is an analytic function of energy. HEIGHT and RATIO change relatively, q → q (1 + x); DECAY, CENTRE and
 * WIDTH shift, q → q + x.
 *
 * @param component the background that owns the quantity; lines tied to it follow
 * @param quantity what moves
 */
public record SpectrumPull(
        String name, double sigma, double lower, double upper, String component, Quantity quantity, String source)
        implements Pull {

    /** What of a spectrum a nuisance moves. */
    public enum Quantity {
        /** counts per keVee at the peak of a line or at the origin of a continuum; relative change */
        HEIGHT("1"),
        /** height or area of a line relative to that of another; relative change */
        RATIO("1"),
        /** decay constant of an exponential, shift [1/keVee] */
        DECAY("1/keVee"),
        /** centre of a line, shift [keVee] */
        CENTRE("keVee"),
        /** standard deviation of a line, shift [keVee] */
        WIDTH("keVee");

        private final String unit;

        Quantity(String unit) {
            this.unit = unit;
        }

        /** @return true if the nuisance is a relative change, false if it is a shift */
        public boolean relative() {
            return this == HEIGHT || this == RATIO;
        }
    }

    @Override
    public String unit() {
        return quantity.unit;
    }

    @Override
    public SpectrumPull renamed(String other) {
        return new SpectrumPull(other, sigma, lower, upper, component, quantity, source);
    }
}
