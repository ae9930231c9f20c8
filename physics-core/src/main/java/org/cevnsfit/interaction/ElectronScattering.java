package org.cevnsfit.interaction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.numerics.Polynomial;

/**
 * Scattering on atomic electrons by vector and axial-vector currents: flavour a leaves as flavour b with L_ab = Σ_k l_k^ab h_k(T) in the place of g_V + g_A
 * and R_ab likewise in that of g_V − g_A, and dσ/dT = Z_eff(T) · G_F² m_e/(2π) · Σ_b [L_ab² + R_ab² (1 − T/E)² − L_ab R_ab m_e T/E²]. The first factor is 1, the couplings
 * of the Standard Model; a model shifts them and adds factors. Sources: Vogel and Engel, Phys. Rev. D 39 (1989) 3378; arXiv:2302.12846.
 */
public final class ElectronScattering {
    private static final int GENERATIONS = 3;
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
            for (int k = 0; k <= l; k++) addPair(kernels, pieces.get(k), pieces.get(l));
        }
        return List.copyOf(kernels);
    }

    private static void addPair(List<Kernel> kernels, ElectronPiece first, ElectronPiece second) {
        String labels = first.label() + second.label();
        ElectronAmplitude k = first.amplitude();
        ElectronAmplitude l = second.amplitude();
        if (first.vector() && second.vector()) {
            kernels.add(new ElectronKernel("e" + labels, k, l, ElectronKinematics.VECTOR));
            return;
        }
        kernels.add(new ElectronKernel("eLL" + labels, k, l, ElectronKinematics.LEFT));
        kernels.add(new ElectronKernel("eRR" + labels, k, l, ElectronKinematics.RIGHT));
        kernels.add(new ElectronKernel("eLR" + labels, k, l, ElectronKinematics.INTERFERENCE));
    }

    /**
     * Coefficients of {@link #kernels}: Σ_b l_k², r_k², l_k r_k of a square, 2 l_k l_l, 2 r_k r_l, l_k r_l + l_l r_k of an interference, only the first
     * of two vector factors.
     *
     * @param flavour initial flavour a
     * @param shifts for the generation of b: what a model adds to the couplings of the Standard Model, then the couplings of the factors it adds
     */
    public static List<Polynomial> coefficients(
            PhysicsSettings physics, Flavour flavour, IntFunction<List<ElectronShift>> shifts) {
        if (!physics.electronScattering()) return List.of();
        List<List<ElectronShift>> rows =
                IntStream.range(0, GENERATIONS).mapToObj(shifts).toList();
        List<List<Polynomial>> left = new ArrayList<>();
        List<List<Polynomial>> right = new ArrayList<>();
        for (int b = 0; b < GENERATIONS; b++) {
            left.add(rows.get(b).stream().map(shift -> shift.first(flavour)).toList());
            right.add(rows.get(b).stream().map(shift -> shift.second(flavour)).toList());
            if (b != flavour.generation()) continue;
            left.set(b, withStandard(left.get(b), StandardTerms.leftCoupling(physics, flavour)));
            right.set(b, withStandard(right.get(b), StandardTerms.rightCoupling(physics, flavour)));
        }
        List<Polynomial> coefficients = new ArrayList<>();
        for (int l = 0; l < left.get(0).size(); l++) {
            for (int k = 0; k <= l; k++) {
                double both = k == l ? 1.0 : 2.0;
                coefficients.add(summed(left, k, left, l).times(both));
                if (vector(rows, k) && vector(rows, l)) continue;
                coefficients.add(summed(right, k, right, l).times(both));
                Polynomial mixed = summed(left, k, right, l);
                coefficients.add(k == l ? mixed : mixed.plus(summed(left, l, right, k)));
            }
        }
        return List.copyOf(coefficients);
    }

    /** @return whether an added factor is one in g_V alone */
    private static boolean vector(List<List<ElectronShift>> rows, int factor) {
        return factor > 0 && rows.stream().allMatch(row -> row.get(factor).vector());
    }

    private static List<Polynomial> withStandard(List<Polynomial> shifts, Polynomial coupling) {
        List<Polynomial> row = new ArrayList<>(shifts);
        row.set(0, row.get(0).plus(coupling));
        return row;
    }

    private static Polynomial summed(List<List<Polynomial>> first, int k, List<List<Polynomial>> second, int l) {
        Polynomial sum = Polynomial.constant(0.0);
        for (int b = 0; b < GENERATIONS; b++) {
            sum = sum.plus(first.get(b).get(k).times(second.get(b).get(l)));
        }
        return sum;
    }

    /** @return coefficients of a model whose couplings all are diagonal in flavour */
    public static List<Polynomial> diagonal(PhysicsSettings physics, Flavour flavour, List<ElectronShift> shifts) {
        List<ElectronShift> none =
                shifts.stream().map(shift -> ElectronShift.NONE).toList();
        return coefficients(physics, flavour, b -> b == flavour.generation() ? shifts : none);
    }
}
