package org.cevnsfit.profile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cevnsfit.likelihood.Objective;
import org.junit.jupiter.api.Test;

/** Minima on bounds of a quadratic form. */
class BoundsTest {
    /** Lowest where x_0 = 0 and x_1 = 1/2; without the bound of x_0 both would fall below zero. */
    private static final Objective FORM = new Objective() {
        @Override
        public int parameters() {
            return 2;
        }

        @Override
        public double chi2(double[] x) {
            return x[0] * x[0] + x[1] * x[1] - 1.8 * x[0] * x[1] + 2.0 * x[0] - x[1] + 5.0;
        }

        @Override
        public boolean derivatives(double[] x, double[] gradient, double[] hessian, double[] convexPart) {
            gradient[0] = 2.0 * x[0] - 1.8 * x[1] + 2.0;
            gradient[1] = 2.0 * x[1] - 1.8 * x[0] - 1.0;
            double[] both = {2.0, -1.8, -1.8, 2.0};
            System.arraycopy(both, 0, hessian, 0, 4);
            System.arraycopy(both, 0, convexPart, 0, 4);
            return true;
        }
    };

    @Test
    void aBoundMissedByRoundingDoesNotHoldOthers() {
        Domain domain = new Domain(new double[2], new double[] {1.0, 1.0}, new int[0][], new int[] {0, 1});
        NewtonMinimiser minimiser = new NewtonMinimiser(FORM, domain);
        double[] x = {1e-17, 0.0};
        assertTrue(minimiser.minimise(x, null));
        assertArrayEquals(new double[] {0.0, 0.5}, x, 1e-12);
        assertEquals(4.75, minimiser.chi2, 1e-12);
        assertTrue(domain.onEdge(x));
    }
}
