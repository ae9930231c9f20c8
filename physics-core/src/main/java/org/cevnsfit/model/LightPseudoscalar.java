package org.cevnsfit.model;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.ElectronAmplitude;
import org.cevnsfit.interaction.ElectronKernel;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.StandardTerms;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/**
 * A pseudoscalar mediator of mass m_P coupled to neutrinos and electrons, g_P = √(g_ν g_e): on electrons m_e T² g⁴ / (8π E² (2 m_e T + M²)²) Z_eff. On nuclei it acts on spins
 * with a further factor T/m and is left out. No interference with the Standard Model. Source: arXiv:1604.01025.
 *
 * @param physics couplings, form factor and kinematics
 */
public record LightPseudoscalar(PhysicsSettings physics) implements InteractionModel {
    private static final LightMediator MEDIATOR = new LightMediator("P", "arXiv:1604.01025");

    /** Name of the mediator mass among the shape parameters. */
    public static final String MASS_MEV = MEDIATOR.massName();

    @Override
    public List<Parameter> couplings() {
        return MEDIATOR.couplings();
    }

    @Override
    public List<Parameter> shapeParameters() {
        return MEDIATOR.shapeParameters();
    }

    @Override
    public List<Kernel> kernels(Recoil recoil, ShapePoint shape) {
        List<Kernel> kernels = new ArrayList<>(StandardTerms.kernels(physics, recoil, shape));
        if (recoil == Recoil.ELECTRON && physics.electronScattering()) {
            ElectronAmplitude exchange = new ElectronAmplitude.Exchange(MEDIATOR.massMeV(shape));
            kernels.add(new ElectronKernel("ePP", exchange, exchange, ElectronFlipKinematics.PSEUDOSCALAR));
        }
        return List.copyOf(kernels);
    }

    @Override
    public List<Polynomial> coefficients(Flavour flavour, Recoil recoil) {
        List<Polynomial> coefficients = new ArrayList<>(StandardTerms.coefficients(physics, flavour, recoil));
        if (recoil == Recoil.ELECTRON && physics.electronScattering()) {
            coefficients.add(LightMediator.CONTACT_SQUARED);
        }
        return List.copyOf(coefficients);
    }
}
