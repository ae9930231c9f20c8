package org.cevnsfit.model;

import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.ElectronAmplitude;
import org.cevnsfit.interaction.ElectronKernel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/**
 * A pseudoscalar mediator of mass m_P coupled to neutrinos and electrons, g_P = √(g_ν g_e): on electrons m_e T² g⁴ / (8π E² (2 m_e T + M²)²) Z_eff. On nuclei it acts on spins
 * with a further factor T/m and is left out. No interference with the Standard Model. Source: arXiv:1604.01025.
 *
 * @param physics couplings, form factor and kinematics
 */
public record LightPseudoscalar(PhysicsSettings physics) implements MediatorModel, AddedRate {
    private static final LightMediator MEDIATOR = new LightMediator("P", "arXiv:1604.01025");

    /** Name of the mediator mass among the shape parameters. */
    public static final String MASS_MEV = MEDIATOR.massName();

    @Override
    public LightMediator mediator() {
        return MEDIATOR;
    }

    @Override
    public List<Kernel> addedKernels(Recoil recoil, ShapePoint shape) {
        if (recoil == Recoil.NUCLEUS) return List.of();
        ElectronAmplitude exchange = new ElectronAmplitude.Exchange(MEDIATOR.massMeV(shape));
        return List.of(new ElectronKernel("ePP", exchange, exchange, ElectronFlipKinematics.PSEUDOSCALAR));
    }

    @Override
    public List<Polynomial> addedCoefficients(Flavour flavour, Recoil recoil) {
        return recoil == Recoil.NUCLEUS ? List.of() : List.of(LightMediator.CONTACT_SQUARED);
    }
}
