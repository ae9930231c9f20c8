package org.cevnsfit.interaction;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.analysis.polynomials.PolynomialFunction;
import org.cevnsfit.constants.PhysicalConstants;
import org.cevnsfit.error.InputException;
import org.cevnsfit.parameter.NeutronRadius;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.NuclearResponses;
import org.cevnsfit.target.Nuclide;

/**
 * Proton and neutron form factors of a nuclide, with the radii a fit may move. A given neutron radius replaces that of its nuclides and leaves the
 * protons alone; a given neutron skin R_n − R_p does so too. The radius scale 1 + a acts on R_n for Helm and on R_A of protons and neutrons for the forms that
 * know only R_A (arXiv:2211.11905). Shell-model responses predict the radius: none can be given where they are used, and the radius scale stretches those of the
 * neutrons, F(q) → F(q (1 + a)).
 *
 * @param formFactor shape of the distributions
 * @param neutronRadiiFm R_n, or R_n − R_p of a skin [fm], of the nuclides that it acts on; the others have their own
 * @param radiusScale factor on the radius
 */
public record NuclearDensity(FormFactor formFactor, Map<NeutronRadius, Double> neutronRadiiFm, double radiusScale)
        implements Serializable {
    private static final List<NeutronRadius> ELEMENTS_FIRST = Arrays.stream(NeutronRadius.values())
            .sorted(Comparator.comparing(radius -> radius == NeutronRadius.COMMON))
            .toList();

    public NuclearDensity {
        neutronRadiiFm = Map.copyOf(neutronRadiiFm);
    }

    /** One neutron radius for all nuclides [fm]. */
    public NuclearDensity(FormFactor formFactor, double neutronRadiusFm, double radiusScale) {
        this(formFactor, Map.of(NeutronRadius.COMMON, neutronRadiusFm), radiusScale);
    }

    /** @return densities with the radii of a shape point */
    public static NuclearDensity at(FormFactor formFactor, ShapePoint shape) {
        Map<NeutronRadius, Double> radii = new EnumMap<>(NeutronRadius.class);
        for (NeutronRadius radius : NeutronRadius.values()) {
            if (shape.has(radius.parameter())) radii.put(radius, shape.get(radius.parameter()));
        }
        NeutronRadius.rivals(shape.names()).ifPresent(rivals -> {
            throw new InputException(
                    String.join(", ", rivals),
                    "both say the neutron radius of the same nuclides",
                    "leave out one of the two");
        });
        return new NuclearDensity(formFactor, radii, shape.orElse(ShapePoint.RADIUS_SCALE, 1.0));
    }

    /** @return this density without what protons do not see: F_p is the same, and equal where F_p is */
    NuclearDensity ofProtons() {
        return new NuclearDensity(formFactor, Map.of(), formFactor.scalesNeutronsAlone() ? 1.0 : radiusScale);
    }

    /** @return F_p at recoil energy T, |q| = √(2mT) */
    public double proton(Nuclide nuclide, double recoilEnergyMeV) {
        NuclearResponses responses = formFactor.responses(nuclide);
        if (responses != null)
            return protonResponse(responses.protonCharge(), nuclide, recoilEnergyMeV) / nuclide.protonNumber();
        double size = formFactor.sizeFm(nuclide.protonRadiusFm(), nuclide.massNumber());
        double scale = formFactor.scalesNeutronsAlone() ? 1.0 : radiusScale;
        return checked(nuclide, formFactor.value(momentumTransferPerFm(nuclide, recoilEnergyMeV), size * scale));
    }

    /** @return F_n at recoil energy T, |q| = √(2mT) */
    public double neutron(Nuclide nuclide, double recoilEnergyMeV) {
        NuclearResponses responses = formFactor.responses(nuclide);
        if (responses != null)
            return neutronResponse(responses.neutronCharge(), nuclide, recoilEnergyMeV) / nuclide.neutronNumber();
        Double given = givenRadiusFm(nuclide);
        double size = given == null
                ? formFactor.sizeFm(nuclide.neutronRadiusFm(), nuclide.massNumber())
                : formFactor.sizeOfRadiusFm(given);
        return checked(nuclide, formFactor.value(momentumTransferPerFm(nuclide, recoilEnergyMeV), size * radiusScale));
    }

    /** @return a response of the protons at recoil energy T; the nuclide must have it */
    double protonResponse(PolynomialFunction response, Nuclide nuclide, double recoilEnergyMeV) {
        double q = momentumTransferPerFm(nuclide, recoilEnergyMeV);
        return nuclide.responses().value(response, q * q);
    }

    /** @return a response of the neutrons, which the radius scale stretches, at recoil energy T; the nuclide must have it */
    double neutronResponse(PolynomialFunction response, Nuclide nuclide, double recoilEnergyMeV) {
        Double given = givenRadiusFm(nuclide);
        if (given != null) {
            throw new InputException(
                    "neutron radius of " + nuclide.name(),
                    "given as " + given + " fm, but physics.form-factor = shell-model predicts it",
                    "choose another form factor, or leave out the parameter of the radius");
        }
        double q = radiusScale * momentumTransferPerFm(nuclide, recoilEnergyMeV);
        return nuclide.responses().value(response, q * q);
    }

    /** @return the neutron radius by an element's own parameter, else the common one, else null */
    private Double givenRadiusFm(Nuclide nuclide) {
        for (NeutronRadius radius : ELEMENTS_FIRST) {
            Double found = radius.actsOn(nuclide.protonNumber()) ? neutronRadiiFm.get(radius) : null;
            if (found != null) return radius.isSkin() ? nuclide.protonRadiusFm() + found : found;
        }
        return null;
    }

    private static double momentumTransferPerFm(Nuclide nuclide, double recoilEnergyMeV) {
        return Math.sqrt(2.0 * nuclide.massMeV() * recoilEnergyMeV) / PhysicalConstants.HBARC_MEV_FM;
    }

    private double checked(Nuclide nuclide, double value) {
        if (!Double.isNaN(value)) return value;
        throw new InputException(
                "radius of " + nuclide.name(),
                "neutron radius " + givenRadiusFm(nuclide) + " and radius scale " + radiusScale + " give a size that "
                        + formFactor + " cannot describe",
                "choose a larger radius");
    }
}
