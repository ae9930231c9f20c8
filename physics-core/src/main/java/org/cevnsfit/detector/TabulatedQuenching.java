package org.cevnsfit.detector;

import java.nio.file.Path;
import java.util.Arrays;
import org.cevnsfit.error.InputException;
import org.cevnsfit.numerics.MonotoneCubic;
import org.cevnsfit.table.Table;

/** A measured Q_f(T): monotone cubic interpolation, below the first and above the last point the value there. */
public final class TabulatedQuenching implements QuenchingFactor {
    private static final long serialVersionUID = 1L;

    private final double[] recoilKeVnr;
    private final double[] factor;
    private final MonotoneCubic interpolation;

    /**
     * @param recoilKeVnr T [keV], increasing, two or more
     * @param factor Q_f, dimensionless, positive
     */
    public TabulatedQuenching(double[] recoilKeVnr, double[] factor) {
        this.recoilKeVnr = recoilKeVnr.clone();
        this.factor = factor.clone();
        this.interpolation = new MonotoneCubic(recoilKeVnr, factor);
    }

    /** Reads columns {@code recoil[keVnr]} and a column of quenching factors by its name, unit 1. */
    public static TabulatedQuenching read(Path file, String column) {
        Table table = Table.read(file);
        double[] recoil = table.increasing("recoil", "keVnr");
        if (recoil.length < 2) {
            throw new InputException(
                    file + " column recoil", "found one row, two or more are due", "write the table again");
        }
        double[] factor = table.positive(column, "1");
        for (int row = 0; row < factor.length; row++) {
            if (factor[row] > 1) {
                throw table.problem(column, row, "found " + factor[row] + ", at most 1 is allowed", "correct the cell");
            }
        }
        return new TabulatedQuenching(recoil, factor);
    }

    @Override
    public double electronEquivalentKeVee(double recoilEnergyKeVnr) {
        return recoilEnergyKeVnr * interpolation.value(recoilEnergyKeVnr);
    }

    @Override
    public double[] kinksKeVnr() {
        return new double[] {recoilKeVnr[0], recoilKeVnr[recoilKeVnr.length - 1]};
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TabulatedQuenching that
                && Arrays.equals(recoilKeVnr, that.recoilKeVnr)
                && Arrays.equals(factor, that.factor);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(recoilKeVnr) + Arrays.hashCode(factor);
    }

    @Override
    public String toString() {
        return "table of " + recoilKeVnr.length + " points from " + recoilKeVnr[0] + " to "
                + recoilKeVnr[recoilKeVnr.length - 1] + " keVnr that begins with " + factor[0];
    }
}
