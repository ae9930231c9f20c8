package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.FINE_STRUCTURE;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.interaction.ElectronAmplitude;
import org.cevnsfit.interaction.ElectronPiece;
import org.cevnsfit.interaction.ElectronScattering;
import org.cevnsfit.interaction.ElectronShift;
import org.cevnsfit.interaction.FlavourMatrix;
import org.cevnsfit.interaction.FlavourMixing;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.StandardTerms;
import org.cevnsfit.interaction.VectorCharge;
import org.cevnsfit.interaction.VectorPiece;
import org.cevnsfit.interaction.VectorScattering;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.target.Recoil;

/**
 * Electric charges q_ab e of neutrinos, exchange of a photon: g_V^p → g_V^p + 4πα q_ab/(√2 G_F 2mT) on nuclei, g_V^e → g_V^e − 4πα q_ab/(√2 G_F 2m_eT) on
 * free electrons, the same for antineutrinos; those that change flavour are squared each on its own, so that their sign matters only to neutrinos that arrive as a mixture of flavours. Bound
 * electrons by the equivalent-photon approximation as an option, without interference. Sources: arXiv:2211.11905, arXiv:1411.0574.
 *
 * @param physics couplings, form factor and kinematics
 * @param boundElectrons ionisation of atoms; null: free electrons
 */
public record Millicharge(PhysicsSettings physics, EquivalentPhotonKernel boundElectrons) implements FlavourMixing {
    private static final double LARGEST = 1e5;
    private static final String BOUND = "equivalent-photon";
    private static final String LABEL = "q";

    /** 4πα of a charge of 1e-10 e */
    private static final double STRENGTH_PER_1EM10E = 4.0 * Math.PI * FINE_STRUCTURE * 1e-10;

    /** @return the model of a section, with bound electrons if it has a section {@code equivalent-photon} */
    static Millicharge read(Settings section, PhysicsSettings physics) {
        return new Millicharge(
                physics, section.has(BOUND) ? EquivalentPhotonKernel.read(section.section(BOUND)) : null);
    }

    @Override
    public List<Parameter> couplings() {
        List<Parameter> couplings = new ArrayList<>(List.of(StandardTerms.sin2ThetaW()));
        for (int pair = 0; pair < FlavourPairs.NAMES.size(); pair++) {
            couplings.add(new Parameter(
                    LABEL + "_" + FlavourPairs.NAMES.get(pair) + "_1em10e",
                    "1e-10 e",
                    Parameter.Role.COUPLING,
                    0.0,
                    -LARGEST,
                    LARGEST,
                    "arXiv:2211.11905"));
        }
        return List.copyOf(couplings);
    }

    @Override
    public List<Kernel> kernels(Recoil recoil, ShapePoint shape) {
        return switch (recoil) {
            case NUCLEUS -> VectorScattering.kernels(physics, shape, List.of(nuclearPiece(shape)));
            case ELECTRON ->
                boundElectrons == null
                        ? ElectronScattering.kernels(
                                physics, List.of(ElectronPiece.vector(LABEL, new ElectronAmplitude.Exchange(0.0))))
                        : withBound(StandardTerms.kernels(physics, recoil, shape), boundElectrons);
        };
    }

    private VectorPiece nuclearPiece(ShapePoint shape) {
        NuclearAmplitude charge = VectorCharge.protons(NuclearDensity.at(physics.formFactor(), shape));
        return new VectorPiece(LABEL, new NuclearAmplitude.Exchange(charge, 0.0));
    }

    @Override
    public List<Polynomial> coefficients(FlavourPair pair, Recoil recoil) {
        Polynomial none = Polynomial.constant(0.0);
        return switch (recoil) {
            case NUCLEUS ->
                VectorScattering.coefficients(
                        physics,
                        pair,
                        (a, b) -> List.of(none, none, charge(a, b).times(STRENGTH_PER_1EM10E)));
            case ELECTRON ->
                boundElectrons == null
                        ? ElectronScattering.coefficients(
                                physics,
                                pair,
                                (a, b) -> List.of(
                                        ElectronShift.NONE,
                                        ElectronShift.vector(charge(a, b).times(-STRENGTH_PER_1EM10E))))
                        : withBound(StandardTerms.coefficients(physics, pair, recoil), squaredCharges(pair));
        };
    }

    /** Adds ionisation to the terms of the Standard Model, unless electrons are switched off. */
    private <T> List<T> withBound(List<T> standard, T ionisation) {
        if (!physics.electronScattering()) return standard;
        List<T> terms = new ArrayList<>(standard);
        terms.add(ionisation);
        return List.copyOf(terms);
    }

    /** @return Σ_c q_ac q_bc */
    private static Polynomial squaredCharges(FlavourPair pair) {
        Polynomial sum = Polynomial.constant(0.0);
        for (int c = 0; c < FlavourMatrix.GENERATIONS; c++) {
            sum = sum.plus(
                    charge(pair.a().generation(), c).times(charge(pair.b().generation(), c)));
        }
        return sum;
    }

    /** @return q_ab [1e-10 e] */
    private static Polynomial charge(int a, int b) {
        return Polynomial.variable(1 + FlavourPairs.position(a, b));
    }
}
