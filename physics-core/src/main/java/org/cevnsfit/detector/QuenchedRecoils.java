package org.cevnsfit.detector;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.cevnsfit.error.InputException;

/** Recoil energies as a function of the electron-equivalent energy. A measured quenching may fall over a stretch of recoils below its last kink. */
record QuenchedRecoils(QuenchingFactor quenching) {
    private static final String PLACE = "response quenching";
    private static final int CHECKS = 1000;
    private static final int BISECTIONS = 60;
    private static final double HIGHEST_RECOIL_KEV = 1e6;
    private static final double ROUNDING = 1e-9;

    /** @return the nuclear recoil at which the quenched energy first reaches a value above zero [keV] */
    double recoilKeVnr(double energyKeVee) {
        double lower = energyKeVee; // E_ee ≤ T
        double most = quenching.electronEquivalentKeVee(lower);
        if (most > lower * (1 + ROUNDING)) throw tooLarge(most, lower);
        while (quenching.electronEquivalentKeVee(2 * lower) < energyKeVee) {
            lower *= 2;
            if (lower > HIGHEST_RECOIL_KEV) throw notRising("it never reaches " + energyKeVee + " keVee");
        }
        return bisect(t -> energyKeVee - quenching.electronEquivalentKeVee(t), lower, 2 * lower);
    }

    /** @return the nuclear recoil above which the quenched energy stays at or above a value above zero [keV] */
    double lastRecoilKeVnr(double energyKeVee) {
        double first = recoilKeVnr(energyKeVee);
        double end = Arrays.stream(quenching.kinksKeVnr()).max().orElse(0.0);
        double lower = 0.0;
        for (int i = 1; i <= CHECKS && first < end; i++) {
            double recoil = first + (end - first) * i / CHECKS;
            if (quenching.electronEquivalentKeVee(recoil) < energyKeVee) lower = recoil;
        }
        if (lower == 0.0) return first;
        double upper = lower;
        while (quenching.electronEquivalentKeVee(upper) < energyKeVee) upper *= 2;
        return bisect(t -> energyKeVee - quenching.electronEquivalentKeVee(t), lower, upper);
    }

    /** Rejects a quenched energy that falls anywhere up to a recoil. */
    void requireRiseTo(double highestKeVnr) {
        double before = 0.0;
        for (int i = 1; i <= CHECKS; i++) {
            double at = quenching.electronEquivalentKeVee(highestKeVnr * i / CHECKS);
            if (at < before) throw notRising("it falls at " + highestKeVnr * i / CHECKS + " keVnr");
            before = at;
        }
    }

    private static InputException tooLarge(double energyKeVee, double recoilKeVnr) {
        return new InputException(
                PLACE,
                "found " + energyKeVee + " keVee of a recoil of " + recoilKeVnr
                        + " keVnr, no more than it has is allowed",
                "correct its coefficients");
    }

    private static InputException notRising(String found) {
        return new InputException(PLACE, "E_ee must rise with the recoil energy, " + found, "correct its coefficients");
    }

    /** @return the far end of the last bracket: f is positive at {@code inside}, not positive at the value returned */
    static double bisect(DoubleUnaryOperator f, double inside, double outside) {
        double near = inside;
        double far = outside;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = 0.5 * (near + far);
            if (f.applyAsDouble(middle) > 0) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return far;
    }
}
