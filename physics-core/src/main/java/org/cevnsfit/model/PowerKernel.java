package org.cevnsfit.model;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.interaction.EnergyDependence;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.RecoilTable;
import org.cevnsfit.numerics.Polynomial;

/**
 * v^n times a kernel: a coupling v of second order that has become a shape parameter.
 *
 * @param name kernel name
 * @param kernel what the coupling weighs
 * @param factor v^n
 */
record PowerKernel(String name, Kernel kernel, double factor) implements Kernel {
    private static final double[] ZERO = {0.0};

    /** @return each kernel times 1, v and v² */
    static List<Kernel> kernels(List<Kernel> kernels, double value) {
        List<Kernel> powers = new ArrayList<>();
        for (Kernel kernel : kernels) {
            for (int n = 0; n < 3; n++) powers.add(new PowerKernel(kernel.name() + n, kernel, Math.pow(value, n)));
        }
        return List.copyOf(powers);
    }

    /** @return c_0, c_1, c_2 of each coefficient c_0 + c_1 v + c_2 v², where v is variable 0 */
    static List<Polynomial> coefficients(List<Polynomial> coefficients) {
        List<Polynomial> powers = new ArrayList<>();
        for (Polynomial c : coefficients) {
            Polynomial slope = c.derivative(0);
            powers.add(Polynomial.constant(c.value(ZERO)));
            powers.add(Polynomial.constant(slope.value(ZERO)));
            powers.add(Polynomial.constant(0.5 * slope.derivative(0).value(ZERO)));
        }
        return List.copyOf(powers);
    }

    @Override
    public EnergyDependence dependence() {
        return kernel.dependence();
    }

    @Override
    public double[] strengths(RecoilTable at) {
        double[] strengths = kernel.strengths(at).clone();
        for (int j = 0; j < strengths.length; j++) strengths[j] *= factor;
        return strengths;
    }
}
