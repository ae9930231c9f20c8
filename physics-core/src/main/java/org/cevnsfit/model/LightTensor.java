package org.cevnsfit.model;

import java.util.Collections;
import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.CoherentKernel;
import org.cevnsfit.interaction.ElectronAmplitude;
import org.cevnsfit.interaction.ElectronKernel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.SpinKinematics;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/**
 * A tensor mediator of mass m_T coupled alike to u, d and electrons, L ~ g² [ν̄ σ^µν ν] [f̄ σ_µν f] / (2mT + M²) summed over both orders of µ, ν, g_T = √(g_ν g_f). On
 * nuclei it acts on the spins and, suppressed by q/(2m_N), coherently; on electrons (4 m_e g⁴ / (π (2 m_e T + M²)²)) (1 − T/E + T²/4E² − m_e T/4E²) Z_eff. No interference with
 * the Standard Model. Papers differ by factors 2 to 8 in the normalisation of the tensor current. Source: arXiv:2502.10702.
 *
 * @param physics couplings, form factor and kinematics
 */
public record LightTensor(PhysicsSettings physics) implements MediatorModel, AddedRate {
    private static final LightMediator MEDIATOR = new LightMediator("T", "arXiv:2502.10702");

    /** Name of the mediator mass among the shape parameters. */
    public static final String MASS_MEV = MEDIATOR.massName();

    @Override
    public LightMediator mediator() {
        return MEDIATOR;
    }

    @Override
    public List<Kernel> addedKernels(Recoil recoil, ShapePoint shape) {
        if (recoil == Recoil.NUCLEUS) {
            List<Polynomial> charges = QuarkCouplings.UNIVERSAL.tensor();
            NuclearAmplitude coherent = MEDIATOR.coherent(physics, shape, charges);
            NuclearAmplitude spins = MEDIATOR.withSpins(physics, shape, charges);
            var onSpins = new SpinKinematics(SpinKinematics.Current.TENSOR, physics.spinResponse());
            return List.of(
                    new CoherentKernel("TT", coherent, coherent, FlipKinematics.TENSOR),
                    new CoherentKernel("spinTT", spins, spins, onSpins));
        }
        ElectronAmplitude exchange = new ElectronAmplitude.Exchange(MEDIATOR.massMeV(shape));
        return List.of(new ElectronKernel("eTT", exchange, exchange, ElectronFlipKinematics.TENSOR));
    }

    @Override
    public List<Polynomial> addedCoefficients(Flavour flavour, Recoil recoil) {
        return Collections.nCopies(recoil == Recoil.NUCLEUS ? 2 : 1, LightMediator.CONTACT_SQUARED);
    }
}
