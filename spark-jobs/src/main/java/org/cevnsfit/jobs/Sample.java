package org.cevnsfit.jobs;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/**
 * A figure measured several times.
 *
 * @param median middle one of the repetitions
 * @param lowest smallest one
 * @param highest largest one
 * @param repetitions how often it was measured
 */
record Sample(double median, double lowest, double highest, int repetitions) {
    static Sample of(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : 0.5 * (sorted[middle - 1] + sorted[middle]);
        return new Sample(median, sorted[0], sorted[sorted.length - 1], sorted.length);
    }

    static Sample repeat(int repetitions, DoubleSupplier figure) {
        double[] figures = new double[repetitions];
        for (int i = 0; i < repetitions; i++) figures[i] = figure.getAsDouble();
        return of(figures);
    }

    /** @return seconds of one run */
    static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) * 1e-9;
    }

    /** @return median with the range of the repetitions, three digits and the unit */
    String text(String unit) {
        return String.format(Locale.ROOT, "%s %s [%s, %s]", digits(median), unit, digits(lowest), digits(highest));
    }

    /** @return three significant digits without an exponent where it reads better so */
    static String digits(double figure) {
        if (figure == 0.0 || Math.abs(figure) >= 100.0) return String.format(Locale.ROOT, "%.0f", figure);
        int decimals = Math.max(0, 2 - (int) Math.floor(Math.log10(Math.abs(figure))));
        return String.format(Locale.ROOT, "%." + decimals + "f", figure);
    }
}
