package org.cevnsfit.detector;

import java.util.Arrays;
import org.cevnsfit.settings.Settings;

/**
 * Gaussian resolution σ(E) = Σ_i c_i E^i up to the highest energy of its calibration, constant above. Source: arXiv:2206.02339.
 *
 * @param coefficients c_i [keVee^(1−i)]; σ is positive and does not fall up to the highest energy
 * @param highestKeVee energy from which σ stays constant [keVee]
 */
public record PolynomialResolution(double[] coefficients, double highestKeVee) implements EnergyResolution {
    private static final String COEFFICIENTS = "coefficients";
    private static final int CHECKED_ENERGIES = 1000;
    private static final double PRECISION = 1e-12;

    public PolynomialResolution {
        coefficients = coefficients.clone();
    }

    /** Reads the keys {@code coefficients} and {@code constant-above-keVee}. */
    static PolynomialResolution read(Settings section) {
        PolynomialResolution resolution = new PolynomialResolution(
                section.numbers(COEFFICIENTS),
                section.number("constant-above-keVee", Double.MIN_NORMAL, Double.MAX_VALUE));
        double before = 0.0;
        for (int i = 0; i <= CHECKED_ENERGIES; i++) {
            double energy = resolution.highestKeVee * i / CHECKED_ENERGIES;
            double sigma = resolution.sigmaKeVee(energy);
            if (!(sigma > 0 && sigma >= before)) {
                throw section.problem(
                        COEFFICIENTS,
                        "sigma is " + sigma + " keVee at " + energy
                                + " keVee; positive widths that do not fall are due",
                        "correct " + Arrays.toString(resolution.coefficients) + " or lower constant-above-keVee");
            }
            before = sigma;
        }
        return resolution;
    }

    @Override
    public boolean sharp() {
        return false;
    }

    @Override
    public double sigmaKeVee(double energyKeVee) {
        double energy = Math.min(energyKeVee, highestKeVee);
        double sigma = 0.0;
        for (int i = coefficients.length - 1; i >= 0; i--) sigma = sigma * energy + coefficients[i];
        return sigma;
    }

    @Override
    public PolynomialResolution scaled(double x) {
        return new PolynomialResolution(
                Arrays.stream(coefficients).map(c -> (1 + x) * c).toArray(), highestKeVee);
    }

    @Override
    public double awayFromKeVee(double edgeKeVee, double n) {
        return n < 0 ? below(edgeKeVee, n) : above(edgeKeVee, n);
    }

    /** Falls from the widest σ towards the outermost solution, which it never passes because σ does not fall with E. */
    private double above(double edgeKeVee, double n) {
        double energy = edgeKeVee + n * sigmaKeVee(highestKeVee);
        double next = edgeKeVee + n * sigmaKeVee(Math.max(0.0, energy));
        while (energy - next > PRECISION * Math.abs(energy)) {
            energy = next;
            next = edgeKeVee + n * sigmaKeVee(Math.max(0.0, energy));
        }
        return next;
    }

    /** Halves an interval in which E − n σ(E) rises through the edge. */
    private double below(double edgeKeVee, double n) {
        double high = edgeKeVee;
        double low = edgeKeVee + n * sigmaKeVee(Math.max(0.0, edgeKeVee));
        while (high - low > PRECISION * (1 + Math.abs(high))) {
            double middle = 0.5 * (low + high);
            if (middle - n * sigmaKeVee(Math.max(0.0, middle)) < edgeKeVee) low = middle;
            else high = middle;
        }
        return 0.5 * (low + high);
    }
}
