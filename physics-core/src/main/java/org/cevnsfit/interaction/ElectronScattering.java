package org.cevnsfit.interaction;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.numerics.Polynomial;

/**
 * Scattering on atomic electrons by vector and axial-vector currents: flavour a leaves as flavour b with L_ab = Σ_k l_k^ab h_k(T) in the place of g_V + g_A
 * and R_ab likewise in that of g_V − g_A, and dσ/dT = Z_eff(T) · G_F² m_e/(2π) · Σ_b [L_ab² + R_ab² (1 − T/E)² − L_ab R_ab m_e T/E²]; between flavours that arrive as a mixture the same with L_ac L_bc, R_ac R_bc and (L_ac R_bc + R_ac L_bc)/2. The first factor is 1, the couplings
 * of the Standard Model; a model shifts them and adds factors. Sources: Vogel and Engel, Phys. Rev. D 39 (1989) 3378; arXiv:2302.12846.
 */
public final class ElectronScattering {
    private static final ElectronPiece STANDARD = new ElectronPiece("", new ElectronAmplitude.Contact());

    private ElectronScattering() {}

    /**
     * @return kernels of all pairs of factors: eLL, eRR, eLR, then with the first added factor X eLLX, eRRX, eLRX, eLLXX, ..., one kernel eXX of two vector
     *     factors; none if electrons are off
     */
    public static List<Kernel> kernels(PhysicsSettings physics, List<ElectronPiece> added) {
        if (!physics.electronScattering()) return List.of();
        List<ElectronPiece> pieces = new ArrayList<>(List.of(STANDARD));
        pieces.addAll(added);
        List<Kernel> kernels = new ArrayList<>();
        for (int l = 0; l < pieces.size(); l++) {
            ElectronBinding binding = l == 0 ? physics.electronBinding() : ElectronBinding.STEPS;
            for (int k = 0; k <= l; k++) addPair(kernels, pieces.get(k), pieces.get(l), binding);
        }
        return List.copyOf(kernels);
    }

    private static void addPair(
            List<Kernel> kernels, ElectronPiece first, ElectronPiece second, ElectronBinding binding) {
        String labels = first.label() + second.label();
        ElectronAmplitude k = first.amplitude();
        ElectronAmplitude l = second.amplitude();
        if (first.vector() && second.vector()) {
            kernels.add(new ElectronKernel("e" + labels, k, l, ElectronKinematics.VECTOR));
            return;
        }
        kernels.add(new ElectronKernel("eLL" + labels, k, l, ElectronKinematics.LEFT.with(binding)));
        kernels.add(new ElectronKernel("eRR" + labels, k, l, ElectronKinematics.RIGHT.with(binding)));
        kernels.add(new ElectronKernel("eLR" + labels, k, l, ElectronKinematics.INTERFERENCE.with(binding)));
    }

    /**
     * Coefficients of {@link #kernels}: Σ_c l_k l_k, r_k r_k and (l_k r_k + r_k l_k)/2 of a square, where the first factor is that of a and the second
     * that of b, the sum of these over both orders of k and l for an interference, only the first of two vector factors.
     *
     * @param pair initial flavours a, b
     * @param shifts what a model adds to the couplings of the Standard Model, then the couplings of the factors it adds, for each initial and final
     *     generation
     */
    public static List<Polynomial> coefficients(
            PhysicsSettings physics, FlavourPair pair, FlavourMatrix<List<ElectronShift>> shifts) {
        if (!physics.electronScattering()) return List.of();
        ElectronRows a = ElectronRows.of(physics, pair.a(), shifts);
        ElectronRows b = pair.diagonal() ? a : ElectronRows.of(physics, pair.b(), shifts);
        List<Polynomial> coefficients = new ArrayList<>();
        for (int l = 0; l < a.factors(); l++) {
            for (int k = 0; k <= l; k++) {
                coefficients.add(product(a.left(), b.left(), k, l));
                if (a.vector(k) && a.vector(l) && b.vector(k) && b.vector(l)) continue;
                coefficients.add(product(a.right(), b.right(), k, l));
                Polynomial mixed = product(a.left(), b.right(), k, l);
                coefficients.add(
                        pair.diagonal()
                                ? mixed
                                : mixed.plus(product(a.right(), b.left(), k, l)).times(0.5));
            }
        }
        return List.copyOf(coefficients);
    }

    /** @return Σ_c x_k y_l, in both orders of two factors */
    private static Polynomial product(List<List<Polynomial>> x, List<List<Polynomial>> y, int k, int l) {
        Polynomial sum = CoherentPairs.summed(x, k, y, l);
        if (k == l) return sum;
        return x == y ? sum.times(2.0) : sum.plus(CoherentPairs.summed(x, l, y, k));
    }

    /** @return coefficients of one flavour in a model whose couplings all are diagonal in flavour */
    public static List<Polynomial> diagonal(PhysicsSettings physics, Flavour flavour, List<ElectronShift> shifts) {
        List<ElectronShift> none =
                shifts.stream().map(shift -> ElectronShift.NONE).toList();
        return coefficients(physics, new FlavourPair(flavour, flavour), (a, b) -> a == b ? shifts : none);
    }
}
