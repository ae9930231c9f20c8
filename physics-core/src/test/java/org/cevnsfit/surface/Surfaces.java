package org.cevnsfit.surface;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.cevnsfit.profile.FitStatus;

/** Analytic surfaces for tests. */
public final class Surfaces {
    private Surfaces() {}

    public static SurfaceAxis linear(String name, double first, double last, int size) {
        return new SurfaceAxis(name, "1", SurfaceAxis.Scale.LINEAR, spaced(first, last, size));
    }

    public static SurfaceAxis log(String name, double first, double last, int size) {
        double[] exponents = spaced(StrictMath.log10(first), StrictMath.log10(last), size);
        double[] values =
                Arrays.stream(exponents).map(e -> StrictMath.pow(10, e)).toArray();
        return new SurfaceAxis(name, "MeV", SurfaceAxis.Scale.LOG, values);
    }

    private static double[] spaced(double first, double last, int size) {
        double[] values = new double[size];
        for (int i = 0; i < size; i++) values[i] = size == 1 ? first : first + (last - first) * i / (size - 1);
        return values;
    }

    /** NaN marks a failed point. */
    public static GridSurface profile(SurfaceAxis axis, DoubleUnaryOperator chi2, Reference reference) {
        double[] values = Arrays.stream(axis.values()).map(chi2).toArray();
        return GridSurface.of(List.of(axis), values, statuses(values), reference);
    }

    /** NaN marks a failed point. */
    public static GridSurface plane(SurfaceAxis x, SurfaceAxis y, DoubleBinaryOperator chi2, Reference reference) {
        double[] values = new double[x.size() * y.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = chi2.applyAsDouble(x.value(i / y.size()), y.value(i % y.size()));
        }
        return GridSurface.of(List.of(x, y), values, statuses(values), reference);
    }

    static FitStatus[] statuses(double[] chi2) {
        return Arrays.stream(chi2)
                .mapToObj(value -> Double.isNaN(value) ? FitStatus.NOT_FINITE : FitStatus.CONVERGED)
                .toArray(FitStatus[]::new);
    }
}
