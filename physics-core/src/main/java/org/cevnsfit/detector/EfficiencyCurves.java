package org.cevnsfit.detector;

import java.io.Serializable;
import java.nio.file.Path;
import org.cevnsfit.error.InputException;
import org.cevnsfit.table.Table;

/**
 * Selection efficiency in photoelectrons X, ε(X) = a / (1 + exp(−b (X − c))) + d cut to [0, 1], with a nominal set of coefficients
 * and one on either side. Between the sets the coefficients are linear in the shift. Source: arXiv:2110.07730.
 */
public record EfficiencyCurves(Sigmoid minus, Sigmoid nominal, Sigmoid plus) implements Serializable {

    /** Coefficients of one curve: a and d dimensionless, b [1/PE], c [PE]. */
    public record Sigmoid(double a, double bPerPe, double cPe, double d) implements Serializable {
        public Sigmoid {
            if (!(a > 0 && bPerPe > 0 && d > -a)) {
                throw new IllegalStateException(
                        "no rising efficiency: a " + a + ", b " + bPerPe + " per PE, c " + cPe + " PE, d " + d);
            }
        }

        /** @return ε(X) in [0, 1] */
        public double at(double photoelectrons) {
            return Math.max(0.0, Math.min(1.0, a / (1 + Math.exp(-bPerPe * (photoelectrons - cPe))) + d));
        }

        /** @return X at which the uncut curve takes a value [PE], ∓∞ if it never falls or rises that far */
        public double photoelectronsAt(double efficiency) {
            double rest = efficiency - d;
            if (rest <= 0) return Double.NEGATIVE_INFINITY;
            if (rest >= a) return Double.POSITIVE_INFINITY;
            return cPe - Math.log(a / rest - 1) / bPerPe;
        }
    }

    /** Reads three rows of columns {@code shift[1], a[1], b[1/PE], c[PE], d[1]} with the shifts −1, 0, 1. */
    public static EfficiencyCurves read(Path file) {
        Table table = Table.read(file);
        double[] shift = table.increasing("shift", "1");
        if (shift.length != 3 || shift[0] != -1 || shift[1] != 0 || shift[2] != 1) {
            throw new InputException(
                    file + " column shift",
                    "found " + shift.length + " rows",
                    "give three rows with shift -1, 0 and 1");
        }
        double[] a = table.positive("a", "1");
        double[] b = table.positive("b", "1/PE");
        double[] c = table.column("c", "PE");
        double[] d = table.column("d", "1");
        Sigmoid[] sets = new Sigmoid[3];
        for (int i = 0; i < 3; i++) {
            if (!(d[i] > -a[i])) {
                throw table.problem(
                        "d",
                        i,
                        "found " + d[i] + ", a value above " + -a[i] + " is due",
                        "the curve never exceeds zero");
            }
            sets[i] = new Sigmoid(a[i], b[i], c[i], d[i]);
        }
        return new EfficiencyCurves(sets[0], sets[1], sets[2]);
    }

    /** @return the curve at a shift in [−1, 1] */
    public Sigmoid at(double shift) {
        if (!(Math.abs(shift) <= 1)) throw new IllegalStateException("efficiency shift " + shift + " outside [-1, 1]");
        Sigmoid outer = shift < 0 ? minus : plus;
        double w = Math.abs(shift);
        return new Sigmoid(
                nominal.a + w * (outer.a - nominal.a),
                nominal.bPerPe + w * (outer.bPerPe - nominal.bPerPe),
                nominal.cPe + w * (outer.cPe - nominal.cPe),
                nominal.d + w * (outer.d - nominal.d));
    }
}
