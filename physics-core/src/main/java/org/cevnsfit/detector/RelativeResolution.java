package org.cevnsfit.detector;

import org.cevnsfit.settings.Settings;

/**
 * Gaussian resolution σ/E = a/√E + b of a summed light and charge signal. Sources: arXiv:2006.09721, arXiv:1610.02076.
 *
 * @param statistical a [√keVee], zero or more
 * @param constant b, zero or more
 */
public record RelativeResolution(double statistical, double constant) implements EnergyResolution {
    /** far from where edges are never left, 1/n of the widths that count */
    private static final double LARGEST_CONSTANT = 0.1;

    /** Reads the keys {@code a} and {@code b}, the latter zero if absent. */
    static RelativeResolution read(Settings section) {
        return new RelativeResolution(
                section.number("a", 0, Double.MAX_VALUE),
                section.has("b") ? section.number("b", 0, LARGEST_CONSTANT) : 0.0);
    }

    @Override
    public boolean sharp() {
        return statistical == 0 && constant == 0;
    }

    @Override
    public double sigmaKeVee(double energyKeVee) {
        return statistical * Math.sqrt(energyKeVee) + constant * energyKeVee;
    }

    @Override
    public RelativeResolution scaled(double x) {
        return new RelativeResolution((1 + x) * statistical, (1 + x) * constant);
    }

    @Override
    public double awayFromKeVee(double edgeKeVee, double n) {
        if (edgeKeVee <= 0 && n <= 0) return edgeKeVee;
        double linear = 1 - n * constant;
        if (linear <= 0) return Double.MAX_VALUE;
        double root = Math.sqrt(Math.max(0.0, n * n * statistical * statistical + 4 * linear * edgeKeVee));
        double squareRoot = (n * statistical + root) / (2 * linear);
        return squareRoot * squareRoot;
    }
}
