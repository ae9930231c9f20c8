package org.cevnsfit.interaction;

import java.io.Serializable;
import org.cevnsfit.constants.PhysicalConstants;
import org.cevnsfit.error.InputException;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Nuclide;

/**
 * Proton and neutron form factors of a nuclide, with the radius a fit may move. A common neutron radius replaces that of every
 * nuclide and leaves the protons alone; the radius scale 1 + a acts on R_n for Helm and on R_A of protons and neutrons for the
 * forms that know only R_A (arXiv:2211.11905).
 *
 * @param formFactor shape of the distributions
 * @param neutronRadiusFm common R_n [fm]; NaN: each nuclide's own
 * @param radiusScale factor on the radius
 */
public record NuclearDensity(FormFactor formFactor, double neutronRadiusFm, double radiusScale)
        implements Serializable {
    private static final double LARGEST_NEUTRON_RADIUS_FM = 15.0;
    private static final double SMALLEST_NEUTRON_RADIUS_FM = 2.0;
    private static final double TYPICAL_NEUTRON_RADIUS_FM = 5.0;

    /** @return densities with the radii of a shape point */
    public static NuclearDensity at(FormFactor formFactor, ShapePoint shape) {
        return new NuclearDensity(
                formFactor,
                shape.orElse(ShapePoint.NEUTRON_RADIUS_FM, Double.NaN),
                shape.orElse(ShapePoint.RADIUS_SCALE, 1.0));
    }

    /**
     * @return the common neutron radius as a shape parameter. Below 1.93 fm the surface alone makes a symmetrised Fermi
     *     distribution larger than its rms radius, so the bound is 2 fm. The nominal is only a start: absent means each
     *     nuclide's own radius.
     */
    public static Parameter neutronRadius() {
        return new Parameter(
                ShapePoint.NEUTRON_RADIUS_FM,
                "fm",
                Parameter.Role.SHAPE,
                TYPICAL_NEUTRON_RADIUS_FM,
                SMALLEST_NEUTRON_RADIUS_FM,
                LARGEST_NEUTRON_RADIUS_FM,
                "arXiv:1710.02730");
    }

    /** @return this density without what protons do not see: F_p is the same, and equal where F_p is */
    NuclearDensity ofProtons() {
        return new NuclearDensity(formFactor, Double.NaN, formFactor == FormFactor.HELM ? 1.0 : radiusScale);
    }

    /** @return F_p at recoil energy T, |q| = √(2mT) */
    public double proton(Nuclide nuclide, double recoilEnergyMeV) {
        double size = formFactor.sizeFm(nuclide.protonRadiusFm(), nuclide.massNumber());
        double scale = formFactor == FormFactor.HELM ? 1.0 : radiusScale;
        return checked(nuclide, formFactor.value(momentumTransferPerFm(nuclide, recoilEnergyMeV), size * scale));
    }

    /** @return F_n at recoil energy T, |q| = √(2mT) */
    public double neutron(Nuclide nuclide, double recoilEnergyMeV) {
        double size = Double.isNaN(neutronRadiusFm)
                ? formFactor.sizeFm(nuclide.neutronRadiusFm(), nuclide.massNumber())
                : formFactor.sizeOfRadiusFm(neutronRadiusFm);
        return checked(nuclide, formFactor.value(momentumTransferPerFm(nuclide, recoilEnergyMeV), size * radiusScale));
    }

    private static double momentumTransferPerFm(Nuclide nuclide, double recoilEnergyMeV) {
        return Math.sqrt(2.0 * nuclide.massMeV() * recoilEnergyMeV) / PhysicalConstants.HBARC_MEV_FM;
    }

    private double checked(Nuclide nuclide, double value) {
        if (!Double.isNaN(value)) return value;
        throw new InputException(
                "radius of " + nuclide.name(),
                "R_n_fm " + neutronRadiusFm + " and radius scale " + radiusScale + " give a size that " + formFactor
                        + " cannot describe",
                "choose a larger radius");
    }
}
