package org.cevnsfit.jobs;

import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.EnergyDependence;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.RecoilTable;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;
import org.cevnsfit.target.Target;

/**
 * Two kernels weighed by (1 + g)² and h²: a flat spectrum and one that falls with a scanned mass. Beyond a mass of
 * {@link #BROKEN_ABOVE_MEV} the second kernel is undefined.
 */
record ToyModel() implements InteractionModel {
    static final double BROKEN_ABOVE_MEV = 900;
    static final Parameter G = new Parameter("g", "1", Parameter.Role.COUPLING, 0, -3, 3, "toy");
    static final Parameter H = new Parameter("h", "1", Parameter.Role.COUPLING, 0, -3, 3, "toy");
    static final Parameter MASS = new Parameter("m_MeV", "MeV", Parameter.Role.SHAPE, 1, 1e-3, 1e4, "toy");

    /** a_0 = 1 */
    enum Flat implements EnergyDependence {
        ALL_ENERGIES;

        @Override
        public void energyPowers(Target target, double recoilEnergyMeV, double[] a) {
            a[0] = 1.0;
            a[1] = 0.0;
            a[2] = 0.0;
        }
    }

    /** dσ/dT in units of 1e-39 cm²/MeV at a recoil energy in MeV. */
    record ToyKernel(String name, double massMeV) implements Kernel {
        @Override
        public EnergyDependence dependence() {
            return Flat.ALL_ENERGIES;
        }

        @Override
        public double[] strengths(RecoilTable at) {
            double broken = massMeV > BROKEN_ABOVE_MEV ? Double.NaN : 1.0;
            double[] strengths = new double[at.size()];
            for (int j = 0; j < strengths.length; j++) {
                double squared = massMeV * massMeV;
                double propagator = squared / (squared + 2 * at.target().massMeV() * at.recoilMeV(j));
                strengths[j] = 1e-39 * broken * propagator * propagator;
            }
            return strengths;
        }
    }

    @Override
    public List<Parameter> couplings() {
        return List.of(G, H);
    }

    @Override
    public List<Parameter> shapeParameters() {
        return List.of(MASS);
    }

    @Override
    public List<Kernel> kernels(Recoil recoil, ShapePoint shape) {
        if (recoil != Recoil.NUCLEUS) return List.of();
        return List.of(new ToyKernel("heavy", 800), new ToyKernel("light", shape.orElse(MASS.name(), MASS.nominal())));
    }

    @Override
    public List<Polynomial> coefficients(Flavour flavour, Recoil recoil) {
        if (recoil != Recoil.NUCLEUS) return List.of();
        return List.of(
                Polynomial.variable(0).plus(1.0).squared(),
                Polynomial.variable(1).squared());
    }
}
