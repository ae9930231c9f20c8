package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.AXIAL_COUPLING;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.CoherentPairs;
import org.cevnsfit.interaction.ElectronAmplitude;
import org.cevnsfit.interaction.ElectronPiece;
import org.cevnsfit.interaction.ElectronScattering;
import org.cevnsfit.interaction.ElectronShift;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.SpinAmplitude;
import org.cevnsfit.interaction.SpinKinematics;
import org.cevnsfit.interaction.StandardTerms;
import org.cevnsfit.interaction.VectorPiece;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/**
 * An axial-vector mediator of mass m_A coupled alike to u, d, s and electrons, L = −Z'_µ [g_ν ν̄ γ^µ P_L ν + g_f f̄ γ^µ γ5 f], g_A = √(g_ν g_f). It interferes with the axial
 * current of the Standard Model, which is always part of this model: on nuclei with spin (G_F² m/4π)(1 − T/E + mT/(2E²)) [g_A (f_p − f_n) − 2 g² Σ_q (Δ_q^p f_p +
 * Δ_q^n f_n) / (√2 G_F (2mT + M²))]², nothing on the others; on electrons g_A^e → g_A^e − g² / (√2 G_F (2 m_e T + M²)). Source: arXiv:1604.01025, arXiv:2007.08529.
 *
 * @param physics couplings, form factor and kinematics
 */
public record LightAxial(PhysicsSettings physics) implements MediatorModel {
    private static final LightMediator MEDIATOR = new LightMediator("A", "arXiv:1604.01025");

    /** Name of the mediator mass among the shape parameters. */
    public static final String MASS_MEV = MEDIATOR.massName();

    @Override
    public LightMediator mediator() {
        return MEDIATOR;
    }

    @Override
    public List<Kernel> kernels(Recoil recoil, ShapePoint shape) {
        return switch (recoil) {
            case NUCLEUS -> nuclear(shape);
            case ELECTRON ->
                ElectronScattering.kernels(
                        physics,
                        List.of(new ElectronPiece("A", new ElectronAmplitude.Exchange(MEDIATOR.massMeV(shape)))));
        };
    }

    private List<Kernel> nuclear(ShapePoint shape) {
        NuclearAmplitude exchange = MEDIATOR.withSpins(physics, shape, QuarkCouplings.UNIVERSAL.axial());
        List<VectorPiece> pieces = List.of(
                new VectorPiece("Z", new SpinAmplitude.Isovector(physics.spinResponse())),
                new VectorPiece("A", exchange));
        List<Kernel> kernels =
                new ArrayList<>(StandardTerms.kernels(physics.withAxialPart(false), Recoil.NUCLEUS, shape));
        kernels.addAll(CoherentPairs.kernels(
                "axial", pieces, new SpinKinematics(SpinKinematics.Current.AXIAL, physics.spinResponse())));
        return List.copyOf(kernels);
    }

    @Override
    public List<Polynomial> coefficients(Flavour flavour, Recoil recoil) {
        return switch (recoil) {
            case NUCLEUS -> nuclear(flavour);
            case ELECTRON ->
                ElectronScattering.diagonal(
                        physics,
                        flavour,
                        List.of(ElectronShift.NONE, ElectronShift.axial(LightMediator.G2.times(-1.0))));
        };
    }

    private List<Polynomial> nuclear(Flavour flavour) {
        List<Polynomial> coefficients =
                new ArrayList<>(StandardTerms.coefficients(physics.withAxialPart(false), flavour, Recoil.NUCLEUS));
        coefficients.addAll(
                CoherentPairs.squared(List.of(Polynomial.constant(AXIAL_COUPLING), LightMediator.G2.times(-2.0))));
        return List.copyOf(coefficients);
    }
}
