package org.cevnsfit.model;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.ElectronAmplitude;
import org.cevnsfit.interaction.ElectronKernel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.StandardTerms;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/**
 * Up-scattering of neutrinos of every flavour into a dark fermion χ of mass m_χ by a mediator that couples alike to quarks and to electrons,
 * g_χ = √(g_νχ g_f). Adds a rate in g_χ⁴, without interference; m_χ → 0 is the mediator without interference. Flavours do not
 * interfere. Decays of χ inside the detector are left
 * out. Source: arXiv:2305.03341, 2404.12476.
 *
 * @param physics couplings, form factor and kinematics
 * @param mediator what is exchanged
 */
public record DarkFermion(PhysicsSettings physics, DarkMediator mediator) implements AddedRate {
    /** Name of the dark fermion's mass among the shape parameters. */
    public static final String MASS_MEV = "m_chi_MeV";

    static final String SOURCE = "arXiv:2305.03341, 2404.12476";
    private static final Parameter COUPLING =
            new Parameter("g_chi", "1", Parameter.Role.COUPLING, 0.0, 0.0, 1.0, SOURCE);
    private static final Parameter MASS = new Parameter(MASS_MEV, "MeV", Parameter.Role.SHAPE, 1.0, 0.0, 1e4, SOURCE);

    @Override
    public List<Parameter> couplings() {
        return List.of(StandardTerms.sin2ThetaW(), COUPLING);
    }

    @Override
    public List<Parameter> shapeParameters() {
        return Stream.concat(Stream.of(MASS), mediator.mediator().shapeParameters().stream())
                .toList();
    }

    @Override
    public List<Kernel> addedKernels(Recoil recoil, ShapePoint shape) {
        double mass = shape.orElse(MASS_MEV, MASS.nominal());
        if (recoil == Recoil.NUCLEUS) return mediator.nuclear(physics, shape, mass);
        var exchange = new ElectronAmplitude.Exchange(mediator.mediator().massMeV(shape));
        var dependence = new UpScattering(mediator.onElectrons(), mass);
        return List.of(new ElectronKernel("eChichi", exchange, exchange, dependence));
    }

    /** Kernels on electrons have half the prefactor of those on nuclei. */
    @Override
    public List<Polynomial> addedCoefficients(Flavour flavour, Recoil recoil) {
        Polynomial contact = LightMediator.CONTACT_SQUARED;
        if (recoil == Recoil.ELECTRON) return List.of(contact.times(2.0));
        int kernels = mediator.nuclear(physics, ShapePoint.nominal(), 0.0).size();
        return Collections.nCopies(kernels, contact);
    }
}
