package org.cevnsfit.detector;

import org.cevnsfit.settings.Settings;

/**
 * Gaussian resolution of an ionisation signal, σ² = noise² + fano E_ee.
 *
 * @param noiseKeVee electronic noise [keVee], zero or more
 * @param fanoKeVee Fano factor times energy per pair [keVee], zero or more; c² for a resolution c √E
 */
public record IonisationResolution(double noiseKeVee, double fanoKeVee) implements EnergyResolution {

    /** Reads the keys {@code noise-keVee} and {@code fano-keVee}, zero where absent. */
    static IonisationResolution read(Settings section) {
        return new IonisationResolution(part(section, "noise-keVee"), part(section, "fano-keVee"));
    }

    private static double part(Settings section, String key) {
        return section.has(key) ? section.number(key, 0, Double.MAX_VALUE) : 0.0;
    }

    @Override
    public boolean sharp() {
        return noiseKeVee == 0 && fanoKeVee == 0;
    }

    @Override
    public double sigmaKeVee(double energyKeVee) {
        return Math.sqrt(noiseKeVee * noiseKeVee + fanoKeVee * energyKeVee);
    }

    @Override
    public IonisationResolution scaled(double x) {
        return new IonisationResolution((1 + x) * noiseKeVee, (1 + x) * (1 + x) * fanoKeVee);
    }

    @Override
    public double awayFromKeVee(double edgeKeVee, double n) {
        double half = edgeKeVee + 0.5 * n * n * fanoKeVee;
        double root = Math.sqrt(Math.max(0.0, half * half - edgeKeVee * edgeKeVee + n * n * noiseKeVee * noiseKeVee));
        return n < 0 ? half - root : half + root;
    }
}
