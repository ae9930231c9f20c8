package org.cevnsfit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.CoherentKernel;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.StandardTerms;
import org.cevnsfit.interaction.VectorCouplings;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.OptionalShape;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/**
 * How coherently the nucleons of a nucleus scatter: (g_V^p Z F_p + g_V^n N F_n)² → |g_V^p Z F_p + g_V^n N F_n|^x, x = 2 the Standard Model and x = 1 none. Not a polynomial
 * in sin²θ_W, which is a shape parameter here. Scattering on electrons and, where it is on, the axial part stay. Source: arXiv:2408.06255.
 *
 * @param physics couplings, form factor and kinematics
 */
public record Coherence(PhysicsSettings physics) implements InteractionModel {
    /** Name of the exponent x among the shape parameters. */
    public static final String EXPONENT = "x_coherence";

    private static final List<Flavour> FLAVOURS = List.of(Flavour.NU_E, Flavour.NU_MU, Flavour.NU_TAU);
    private static final int VECTOR_KERNELS = 3; // pp, pn, nn
    private static final Parameter X =
            new Parameter(EXPONENT, "1", Parameter.Role.SHAPE, 2.0, 1.0, 2.0, "arXiv:2408.06255");
    private static final Parameter SIN2_THETA_W = ofShape(StandardTerms.sin2ThetaW());

    private static Parameter ofShape(Parameter p) {
        return new Parameter(p.name(), p.unit(), Parameter.Role.SHAPE, p.nominal(), p.lower(), p.upper(), p.source());
    }

    @Override
    public List<Parameter> couplings() {
        return List.of();
    }

    @Override
    public List<Parameter> shapeParameters() {
        return Stream.concat(Stream.of(SIN2_THETA_W, X), OptionalShape.parameters().stream())
                .toList();
    }

    @Override
    public List<Kernel> kernels(Recoil recoil, ShapePoint shape) {
        double sin2ThetaW = shape.orElse(SIN2_THETA_W.name(), SIN2_THETA_W.nominal());
        return switch (recoil) {
            case NUCLEUS -> nuclear(shape, sin2ThetaW);
            case ELECTRON -> PowerKernel.kernels(StandardTerms.kernels(physics, recoil, shape), sin2ThetaW);
        };
    }

    private List<Kernel> nuclear(ShapePoint shape, double sin2ThetaW) {
        double exponent = shape.orElse(EXPONENT, X.nominal());
        List<Kernel> kernels = new ArrayList<>();
        for (Flavour flavour : FLAVOURS) {
            CoherentCharge charge = CoherentCharge.of(physics, shape, flavour, sin2ThetaW, exponent);
            kernels.add(new CoherentKernel("x" + flavour.generation(), charge, charge, physics.kinematics()));
        }
        kernels.addAll(beyondVector(StandardTerms.kernels(atRest(), Recoil.NUCLEUS, shape)));
        return List.copyOf(kernels);
    }

    @Override
    public List<Polynomial> coefficients(Flavour flavour, Recoil recoil) {
        if (recoil == Recoil.ELECTRON)
            return PowerKernel.coefficients(StandardTerms.coefficients(physics, flavour, recoil));
        List<Polynomial> coefficients = new ArrayList<>();
        for (Flavour other : FLAVOURS)
            coefficients.add(Polynomial.constant(other.generation() == flavour.generation() ? 1.0 : 0.0));
        coefficients.addAll(beyondVector(StandardTerms.coefficients(atRest(), flavour, recoil)));
        return List.copyOf(coefficients);
    }

    /** @return the settings with couplings that do not run, so that vector scattering has three kernels */
    private PhysicsSettings atRest() {
        return physics.withCouplings(VectorCouplings.TREE);
    }

    private static <E> List<E> beyondVector(List<E> terms) {
        return terms.subList(VECTOR_KERNELS, terms.size());
    }
}
