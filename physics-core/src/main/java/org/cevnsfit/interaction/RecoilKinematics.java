package org.cevnsfit.interaction;

import org.cevnsfit.target.Target;

/** Kinematic factor K(E, T) of vector scattering on a nucleus of mass m, written in powers of 1/E. */
public enum RecoilKinematics implements EnergyDependence {
    /** 1 − T/E − mT/(2E²), exact for a spin-0 nucleus; the default */
    SPIN_ZERO(1.0, 0.0),
    /** 1 − T/E − mT/(2E²) + T²/(2E²), exact for a point-like spin-½ nucleus */
    SPIN_HALF(1.0, 1.0),
    /** 1 − mT/(2E²), the usual truncation */
    TRUNCATED(0.0, 0.0);

    private final double linear;
    private final double quadratic;

    RecoilKinematics(double linear, double quadratic) {
        this.linear = linear;
        this.quadratic = quadratic;
    }

    @Override
    public void energyPowers(Target target, double recoilEnergyMeV, double[] a) {
        double t = recoilEnergyMeV;
        a[0] = 1.0;
        a[1] = -linear * t;
        a[2] = 0.5 * t * (quadratic * t - target.massMeV());
    }
}
