package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * All nine nuisances of arXiv:2006.12659 are linear, so that their minimum solves (AᵀWA + S⁻²) b = AᵀW (n − µ₀): solved here from the tables alone and
 * compared with the profiler.
 */
class LiquidArgonClosedFormTest {
    private static final Path DATA = ProjectHome.data("coherent-lar-2020");
    private static final int BINS = 120;
    private static final double[] SIGMA = {0.13, 1, 1, 0.0079, 0.32, 1, 1, 1, 1};

    @ParameterizedTest
    @CsvSource({"STD,''", "ANTISYMMETRIC,-antisymmetric"})
    void nuisancesAndChi2(String set, String ending) {
        double[] cevns = expected("cevns");
        double[] steady = expected("steady-state");
        double[] prompt = expected("prompt-neutrons");
        double[] delayed = expected("delayed-neutrons");
        RealVector[] rows = {
            vector(cevns),
            varied(cevns, "cevns-pulse-shape" + ending),
            varied(cevns, "cevns-trigger-time"),
            vector(steady),
            vector(prompt),
            varied(prompt, "neutron-energy" + ending),
            varied(prompt, "neutron-time" + ending),
            varied(prompt, "neutron-width"),
            vector(delayed)
        };
        Table counts = Table.read(DATA.resolve("counts.csv"));
        RealVector residual = vector(counts.column("observed", "counts"));
        for (int k : new int[] {0, 3, 4, 8}) residual = residual.subtract(rows[k]);
        RealVector weight = vector(counts.column("variance", "counts2")).map(variance -> 1.0 / variance);
        RealVector b = solve(rows, weight, residual);
        ProfilePoint ours = new LarResults(ProjectHome.PATH).standardModel(set);
        assertArrayEquals(b.toArray(), ours.nuisances, 1e-7);
        double chi2 = 0.0;
        for (int k = 0; k < rows.length; k++) {
            residual = residual.subtract(rows[k].mapMultiply(b.getEntry(k)));
            chi2 += Math.pow(b.getEntry(k) / SIGMA[k], 2);
        }
        chi2 += residual.ebeMultiply(residual).dotProduct(weight);
        assertEquals(chi2, ours.chi2, 1e-8);
    }

    private static RealVector solve(RealVector[] rows, RealVector weight, RealVector residual) {
        int n = rows.length;
        RealMatrix system = new Array2DRowRealMatrix(n, n);
        RealVector right = new ArrayRealVector(n);
        for (int k = 0; k < n; k++) {
            RealVector weighted = rows[k].ebeMultiply(weight);
            right.setEntry(k, weighted.dotProduct(residual));
            for (int l = 0; l < n; l++) system.setEntry(k, l, weighted.dotProduct(rows[l]));
            system.addToEntry(k, k, 1.0 / (SIGMA[k] * SIGMA[k]));
        }
        return new LUDecomposition(system).getSolver().solve(right);
    }

    private static double[] expected(String name) {
        return Table.read(DATA.resolve(name + ".csv")).column("expected", "counts");
    }

    private static RealVector varied(double[] central, String name) {
        double[] relative = Table.read(DATA.resolve(name + ".csv")).column("relative", "1");
        return vector(central).ebeMultiply(vector(relative));
    }

    private static RealVector vector(double[] values) {
        assertEquals(BINS, values.length);
        return new ArrayRealVector(values, false);
    }
}
