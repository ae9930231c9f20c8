package org.cevnsfit.interaction;

import static org.cevnsfit.constants.PhysicalConstants.AXIAL_COUPLING;

import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.numerics.Polynomial;

/**
 * Axial current of the Standard Model on nuclei with spin, dσ/dT = G_F² m/(4π) (1 − T/E + mT/(2E²)) F_A, F_A = g_A² (f_p − f_n)²: at q = 0, (4/3) g_A² (J + 1)/J
 * (⟨S_p⟩ − ⟨S_n⟩)². Adds incoherently to vector scattering. Source: arXiv:2007.08529.
 */
final class AxialPart {
    private AxialPart() {}

    /** @return the kernel of (f_p − f_n)² */
    static Kernel kernel(PhysicsSettings physics) {
        SpinAmplitude isovector = new SpinAmplitude.Isovector(physics.spinResponse());
        return new CoherentKernel(
                "axial",
                isovector,
                isovector,
                new SpinKinematics(SpinKinematics.Current.AXIAL, physics.spinResponse()));
    }

    /** @return g_A² of one flavour; flavours do not interfere */
    static Polynomial coefficient(FlavourPair pair) {
        return Polynomial.constant(pair.diagonal() ? AXIAL_COUPLING * AXIAL_COUPLING : 0.0);
    }
}
