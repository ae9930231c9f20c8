package org.cevnsfit.jobs;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.Term;
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

    /** dσ/dT in units of 1e-39 cm²/MeV at a recoil energy in MeV. */
    record ToyKernel(String name, double massMeV) implements Kernel {
        @Override
        public void energyPowers(Target target, double recoilEnergyMeV, double[] a) {
            double broken = massMeV > BROKEN_ABOVE_MEV ? Double.NaN : 1.0;
            double propagator = massMeV * massMeV / (massMeV * massMeV + 2 * target.massMeV() * recoilEnergyMeV);
            a[0] = 1e-39 * broken * propagator * propagator;
            a[1] = 0.0;
            a[2] = 0.0;
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
    public List<Term> terms(Flavour flavour, Recoil recoil, ShapePoint shape) {
        List<Term> terms = new ArrayList<>();
        if (recoil == Recoil.NUCLEUS) {
            terms.add(new Term(
                    new ToyKernel("heavy", 800),
                    Polynomial.variable(0).plus(1.0).squared()));
            double mass = shape.orElse(MASS.name(), MASS.nominal());
            terms.add(new Term(
                    new ToyKernel("light", mass), Polynomial.variable(1).squared()));
        }
        return terms;
    }
}
