package org.cevnsfit.interaction;

import static org.cevnsfit.constants.PhysicalConstants.ELECTRON_MASS_MEV;

import org.cevnsfit.target.AtomicElectrons;
import org.cevnsfit.target.Target;

/**
 * Z_eff(T) · [l + r (1 − T/E)² − i m_e T/E²], energy dependence of vector scattering on atomic electrons. Source: Vogel and Engel, Phys. Rev. D 39
 * (1989) 3378.
 *
 * @param left l, weight of left-handed electrons
 * @param right r, weight of right-handed electrons
 * @param interference i, weight of left-right interference
 * @param binding what Z_eff is
 */
public record ElectronKinematics(double left, double right, double interference, ElectronBinding binding)
        implements EnergyDependence {
    public static final ElectronKinematics LEFT = steps(1.0, 0.0, 0.0);
    public static final ElectronKinematics RIGHT = steps(0.0, 1.0, 0.0);
    public static final ElectronKinematics INTERFERENCE = steps(0.0, 0.0, 1.0);
    public static final ElectronKinematics VECTOR = steps(1.0, 1.0, 1.0);

    private static ElectronKinematics steps(double left, double right, double interference) {
        return new ElectronKinematics(left, right, interference, ElectronBinding.STEPS);
    }

    /** @return the same dependence with another Z_eff */
    public ElectronKinematics with(ElectronBinding other) {
        return new ElectronKinematics(left, right, interference, other);
    }

    @Override
    public void energyPowers(Target target, double recoilEnergyMeV, double[] a) {
        if (!(target instanceof AtomicElectrons atom)) throw new IllegalStateException("Z_eff of " + target.name());
        double t = recoilEnergyMeV;
        double charge = binding.charge(atom, t);
        a[0] = charge * (left + right);
        a[1] = -2.0 * charge * right * t;
        a[2] = charge * t * (right * t - interference * ELECTRON_MASS_MEV);
    }
}
