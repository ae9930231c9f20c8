package org.cevnsfit.nuisance;

import java.io.Serializable;

/**
 * A nuisance: its range and what it costs. Values are in the nuisance's own unit (relative change, µs, ...), so the penalty is
 * (x/σ)². The same name in two experiments is the same parameter.
 */
public sealed interface Pull extends Serializable permits NormPull, ShapePull, SpectrumPull, VariationPull {
    String name();

    /** @return prior width in the nuisance's own unit; +∞ for a free nuisance */
    double sigma();

    /** @return unit of value, width and bounds; 1 for relative changes and for steps of a released variation */
    default String unit() {
        return "1";
    }

    double lower();

    double upper();

    /** @return paper or release that states the width */
    String source();

    /** @return the same nuisance under another name: another parameter */
    Pull renamed(String name);

    /** @return contribution to −2 ln λ */
    default double penalty(double x) {
        double pull = x / sigma();
        return pull * pull;
    }
}
