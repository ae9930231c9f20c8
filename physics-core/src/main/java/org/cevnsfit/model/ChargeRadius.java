package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.ELECTRON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.FERMI_CONSTANT_PER_MEV2;
import static org.cevnsfit.constants.PhysicalConstants.FINE_STRUCTURE;
import static org.cevnsfit.constants.PhysicalConstants.HBARC2_MEV2_CM2;
import static org.cevnsfit.constants.PhysicalConstants.MUON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.TAU_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.W_MASS_MEV;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.interaction.ElectronScattering;
import org.cevnsfit.interaction.ElectronShift;
import org.cevnsfit.interaction.FlavourMixing;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.StandardTerms;
import org.cevnsfit.interaction.VectorScattering;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.target.Recoil;

/**
 * Charge radii ⟨r²⟩_ab of neutrinos: g_V^p → g_V^p − X_ab on nuclei and g_V^e → g_V^e + X_ab on electrons, X_ab = √2πα/(3G_F) ⟨r²⟩_ab, the same for
 * antineutrinos; those that change flavour are squared each on its own, so that their sign matters only to neutrinos that arrive as a mixture of flavours.
 * Sources: arXiv:2211.11905, arXiv:1810.05606.
 *
 * @param physics couplings, form factor and kinematics
 * @param mode what the radii are added to
 */
public record ChargeRadius(PhysicsSettings physics, ChargeRadiusMode mode) implements FlavourMixing {
    /** X of ⟨r²⟩ = 1e-32 cm² */
    static final double COUPLING_PER_1EM32CM2 =
            Math.sqrt(2.0) * Math.PI * FINE_STRUCTURE / (3.0 * FERMI_CONSTANT_PER_MEV2) * 1e-32 / HBARC2_MEV2_CM2;

    private static final String MODE = "mode";
    private static final double LARGEST = 1e4;
    private static final double[] LEPTON_MASS_MEV = {ELECTRON_MASS_MEV, MUON_MASS_MEV, TAU_MASS_MEV};

    /** @return the model of a section with {@code mode}; the whole radius needs couplings without any */
    static ChargeRadius read(Settings section, PhysicsSettings physics) {
        ChargeRadiusMode mode = section.choice(MODE, ChargeRadiusMode.class);
        if (mode == ChargeRadiusMode.TOTAL) {
            if (physics.couplings().includeChargeRadius()) {
                throw section.problem(
                        MODE,
                        "total would count the radius of the Standard Model twice: physics.couplings = "
                                + word(physics.couplings()) + " has it",
                        "set physics.couplings = radiative-without-charge-radius or tree, or mode = extra");
            }
            if (physics.electronScattering() && physics.electronCouplings().includeChargeRadius()) {
                throw section.problem(
                        MODE,
                        "total would count the radius of the Standard Model twice: physics.electron-couplings = "
                                + word(physics.electronCouplings()) + " has it",
                        "set physics.electron-couplings = tree, or mode = extra");
            }
        }
        return new ChargeRadius(physics, mode);
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<Parameter> couplings() {
        List<Parameter> couplings = new ArrayList<>(List.of(StandardTerms.sin2ThetaW()));
        for (int pair = 0; pair < FlavourPairs.NAMES.size(); pair++) {
            boolean diagonal = FlavourPairs.diagonal(pair);
            double nominal = diagonal && mode == ChargeRadiusMode.TOTAL ? standard1em32cm2(pair) : 0.0;
            couplings.add(new Parameter(
                    "r2_" + FlavourPairs.NAMES.get(pair) + "_1em32cm2",
                    "1e-32 cm2",
                    Parameter.Role.COUPLING,
                    nominal,
                    -LARGEST,
                    LARGEST,
                    "arXiv:2211.11905"));
        }
        return List.copyOf(couplings);
    }

    /**
     * ⟨r²⟩_l of the Standard Model, −G_F/(2√2π²) [3 − 2 ln(m_l²/M_W²)]. Source: hep-ph/0210055.
     *
     * @param generation 0, 1, 2 for electron, muon, tau
     * @return ⟨r²⟩ [1e-32 cm²]
     */
    public static double standard1em32cm2(int generation) {
        double ratio = LEPTON_MASS_MEV[generation] / W_MASS_MEV;
        double bracket = 3.0 - 4.0 * Math.log(ratio);
        double perMeV2 = -FERMI_CONSTANT_PER_MEV2 / (2.0 * Math.sqrt(2.0) * Math.PI * Math.PI) * bracket;
        return perMeV2 * HBARC2_MEV2_CM2 * 1e32;
    }

    @Override
    public List<Kernel> kernels(Recoil recoil, ShapePoint shape) {
        return StandardTerms.kernels(physics, recoil, shape);
    }

    @Override
    public List<Polynomial> coefficients(FlavourPair pair, Recoil recoil) {
        Polynomial none = Polynomial.constant(0.0);
        return switch (recoil) {
            case NUCLEUS ->
                VectorScattering.coefficients(
                        physics, pair, (a, b) -> List.of(shift(a, b).times(-1.0), none));
            case ELECTRON ->
                ElectronScattering.coefficients(physics, pair, (a, b) -> List.of(ElectronShift.vector(shift(a, b))));
        };
    }

    /** @return X_ab */
    private static Polynomial shift(int a, int b) {
        return Polynomial.variable(1 + FlavourPairs.position(a, b)).times(COUPLING_PER_1EM32CM2);
    }
}
