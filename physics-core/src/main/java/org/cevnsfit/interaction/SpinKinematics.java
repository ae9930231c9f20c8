package org.cevnsfit.interaction;

import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.Target;

/**
 * Energy dependence of spin-dependent scattering on a nucleus, with prefactor G_F² m/π and the square of amplitudes that are 1 for a free nucleon. It
 * has the kinks of the spin response, s(q). Sources: Lindner et al., arXiv:1612.04150; arXiv:2007.08529; checked with spin-summed amplitudes.
 *
 * @param current what couples to the spin
 * @param response gives s(q)
 */
public record SpinKinematics(Current current, SpinResponse response) implements EnergyDependence {

    /** Weights of 1, −T/E and mT/(2E²). */
    public enum Current {
        /** ¼ (1 − T/E + mT/(2E²)): axial-vector, transverse response alone; note the plus sign */
        AXIAL(0.25, 0.25, 0.25),
        /** 2 (1 − T/E − mT/(4E²)): tensor, transverse and longitudinal response in the ratio 2 to 1 */
        TENSOR(2.0, 2.0, -1.0);

        private final double constant;
        private final double linear;
        private final double quadratic;

        Current(double constant, double linear, double quadratic) {
            this.constant = constant;
            this.linear = linear;
            this.quadratic = quadratic;
        }
    }

    @Override
    public void energyPowers(Target target, double recoilEnergyMeV, double[] a) {
        if (!(target instanceof Nuclide nuclide)) throw new IllegalStateException("spin of " + target.name());
        double t = recoilEnergyMeV;
        double shape = response.shape(nuclide, t);
        a[0] = shape * current.constant;
        a[1] = -shape * current.linear * t;
        a[2] = shape * current.quadratic * 0.5 * nuclide.massMeV() * t;
    }
}
