package org.cevnsfit.model;

import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.CoherentKernel;
import org.cevnsfit.interaction.ElectronAmplitude;
import org.cevnsfit.interaction.ElectronKernel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/**
 * A scalar mediator of mass m_S coupled alike to all quarks and to electrons, g_S = √(g_ν g_f): on nuclei m² T C² / (4π E² (2mT + M²)²), C = g² Σ_q [Z (m_p/m_q)
 * f_q^p F_p + N (m_n/m_q) f_q^n F_n], on electrons m_e² T (1 + T/2m_e) g⁴ / (4π E² (2 m_e T + M²)²) Z_eff. No interference with the Standard Model, so the rate gains
 * a term in g_S⁴. Source: arXiv:2202.11002, nucleon factors arXiv:1506.04142.
 *
 * @param physics couplings, form factor and kinematics
 */
public record LightScalar(PhysicsSettings physics) implements MediatorModel, AddedRate {
    private static final LightMediator MEDIATOR = new LightMediator("S", "arXiv:2202.11002");

    /** Name of the mediator mass among the shape parameters. */
    public static final String MASS_MEV = MEDIATOR.massName();

    @Override
    public LightMediator mediator() {
        return MEDIATOR;
    }

    @Override
    public List<Kernel> addedKernels(Recoil recoil, ShapePoint shape) {
        if (recoil == Recoil.NUCLEUS) {
            NuclearAmplitude exchange = MEDIATOR.coherent(physics, shape, QuarkCouplings.UNIVERSAL.scalar());
            return List.of(new CoherentKernel("SS", exchange, exchange, FlipKinematics.SCALAR));
        }
        ElectronAmplitude exchange = new ElectronAmplitude.Exchange(MEDIATOR.massMeV(shape));
        return List.of(new ElectronKernel("eSS", exchange, exchange, ElectronFlipKinematics.SCALAR));
    }

    @Override
    public List<Polynomial> addedCoefficients(Flavour flavour, Recoil recoil) {
        return List.of(LightMediator.CONTACT_SQUARED);
    }
}
