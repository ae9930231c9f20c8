package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.AXIAL_COUPLING;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.CoherentPairs;
import org.cevnsfit.interaction.ElectronAmplitude;
import org.cevnsfit.interaction.ElectronKernel;
import org.cevnsfit.interaction.ElectronScattering;
import org.cevnsfit.interaction.ElectronShift;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.SpinKinematics;
import org.cevnsfit.interaction.StandardTerms;
import org.cevnsfit.interaction.VectorPiece;
import org.cevnsfit.interaction.VectorScattering;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/**
 * Generalised interactions of heavy mediators, alike for all flavours: L = −(G_F/√2) Σ_X C_X^f [ν̄ Γ^X ν][f̄ Γ_X f], Γ = 1, iγ5, γ^µ, γ^µ γ5, σ^µν (both orders of µ, ν),
 * real C. On nuclei C_V/2 adds to the weak charge, the nucleons' a_N = Σ_q C_A^q Δ_q to twice their axial coupling, and scalar and tensor currents flip the chirality
 * of the neutrino, see {@link FlipKinematics} and {@link SpinKinematics}; the axial current of the Standard Model is always part of this model. On electrons g_V^e → g_V^e +
 * C_V/2, g_A^e → g_A^e + C_A/2, the rest as in {@link ElectronFlipKinematics}. A pseudoscalar coupling to quarks is negligible and left out. Sources:
 * arXiv:1612.04150, arXiv:1806.07424, arXiv:2502.10702.
 *
 * @param physics couplings, form factor and kinematics
 * @param treatment of the tensor current on nuclei
 */
public record GeneralisedInteractions(PhysicsSettings physics, TensorTreatment treatment) implements InteractionModel {
    private static final List<String> NAMES = List.of(
            "C_S_u", "C_S_d", "C_V_u", "C_V_d", "C_A_u", "C_A_d", "C_A_s", "C_T_u", "C_T_d", "C_S_e", "C_P_e", "C_V_e",
            "C_A_e", "C_T_e");

    @Override
    public List<Parameter> couplings() {
        List<Parameter> couplings = new ArrayList<>(List.of(StandardTerms.sin2ThetaW()));
        for (String name : NAMES) {
            double largest = largest(name);
            couplings.add(
                    new Parameter(name, "1", Parameter.Role.COUPLING, 0.0, -largest, largest, "arXiv:1806.07424"));
        }
        return List.copyOf(couplings);
    }

    /** Far beyond what data allow: scalar charges of nucleons are large, spins and electrons hardly bound anything. */
    private static double largest(String name) {
        return switch (name) {
            case "C_S_u", "C_S_d" -> 1.0;
            case "C_V_u", "C_V_d" -> 10.0;
            default -> 1e3;
        };
    }

    @Override
    public List<Kernel> kernels(Recoil recoil, ShapePoint shape) {
        return recoil == Recoil.NUCLEUS ? nuclearKernels(shape) : electronKernels();
    }

    private List<Kernel> nuclearKernels(ShapePoint shape) {
        NuclearDensity density = NuclearDensity.at(physics.formFactor(), shape);
        List<VectorPiece> nucleons = List.of(
                new VectorPiece("p", new NuclearAmplitude.Protons(density)),
                new VectorPiece("n", new NuclearAmplitude.Neutrons(density)));
        List<Kernel> kernels =
                new ArrayList<>(StandardTerms.kernels(physics.withAxialPart(false), Recoil.NUCLEUS, shape));
        kernels.addAll(CoherentPairs.kernels(
                "axial",
                TensorTreatment.spinPieces(physics),
                new SpinKinematics(SpinKinematics.Current.AXIAL, physics.spinResponse())));
        kernels.addAll(treatment.kernels(physics, nucleons));
        return List.copyOf(kernels);
    }

    private List<Kernel> electronKernels() {
        if (!physics.electronScattering()) return List.of();
        ElectronAmplitude contact = new ElectronAmplitude.Contact();
        List<Kernel> kernels = new ArrayList<>(ElectronScattering.kernels(physics, List.of()));
        kernels.add(new ElectronKernel("eSS", contact, contact, ElectronFlipKinematics.SCALAR));
        kernels.add(new ElectronKernel("ePP", contact, contact, ElectronFlipKinematics.PSEUDOSCALAR));
        kernels.add(new ElectronKernel("eTT", contact, contact, ElectronFlipKinematics.TENSOR));
        kernels.add(new ElectronKernel("eFT", contact, contact, ElectronFlipKinematics.INTERFERENCE));
        return List.copyOf(kernels);
    }

    @Override
    public List<Polynomial> coefficients(Flavour flavour, Recoil recoil) {
        return recoil == Recoil.NUCLEUS ? nuclear(flavour) : electron(flavour);
    }

    private List<Polynomial> nuclear(Flavour flavour) {
        List<Polynomial> vector = quarks("V").vector();
        List<Polynomial> axial = new QuarkCouplings(variable("C_A_u"), variable("C_A_d"), variable("C_A_s")).axial();
        List<Polynomial> shifts =
                List.of(vector.get(0).times(0.5), vector.get(1).times(0.5));
        List<Polynomial> coefficients =
                new ArrayList<>(VectorScattering.diagonal(physics.withAxialPart(false), flavour, shifts));
        coefficients.addAll(CoherentPairs.squared(
                List.of(axial.get(0).plus(AXIAL_COUPLING), axial.get(1).plus(-AXIAL_COUPLING))));
        coefficients.addAll(treatment.coefficients(
                flavour, quarks("S").scalar(), quarks("T").tensor()));
        return List.copyOf(coefficients);
    }

    private List<Polynomial> electron(Flavour flavour) {
        if (!physics.electronScattering()) return List.of();
        Polynomial vector = variable("C_V_e").times(0.5);
        Polynomial axial = variable("C_A_e").times(0.5);
        ElectronShift shift = new ElectronShift(vector.plus(axial), vector.plus(axial.times(-1.0)));
        Polynomial scalar = variable("C_S_e");
        Polynomial pseudoscalar = variable("C_P_e");
        Polynomial tensor = variable("C_T_e");
        Polynomial interference = pseudoscalar.plus(scalar.times(-1.0)).times(tensor);
        List<Polynomial> coefficients = new ArrayList<>(ElectronScattering.diagonal(physics, flavour, List.of(shift)));
        coefficients.add(scalar.squared());
        coefficients.add(pseudoscalar.squared());
        coefficients.add(tensor.squared());
        coefficients.add(flavour.antineutrino() ? interference.times(-1.0) : interference);
        return List.copyOf(coefficients);
    }

    private static QuarkCouplings quarks(String current) {
        return new QuarkCouplings(variable("C_" + current + "_u"), variable("C_" + current + "_d"));
    }

    private static Polynomial variable(String name) {
        return Polynomial.variable(1 + NAMES.indexOf(name));
    }
}
