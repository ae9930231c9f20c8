package org.cevnsfit.interaction;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.ShapePoint;

/**
 * Coherent vector scattering on nuclei: flavour a leaves as flavour b with amplitude A_ab = Σ_k c_k^ab f_k(T), and dσ/dT = G_F² m/π · K(E, T) · Σ_b
 * A_ab²; between flavours that arrive as a mixture σ_ab = Σ_c A_ac A_bc. The first two pieces are those of the Standard Model, c_p Z F_p + c_n N F_n; a model shifts their couplings and adds pieces. Flavour-changing
 * amplitudes are squared each on its own. Sources: Freedman, Phys. Rev. D 9 (1974) 1389; arXiv:hep-ph/0508299.
 */
public final class VectorScattering {
    private VectorScattering() {}

    /**
     * @return kernels f_k f_l of all pairs of pieces: pp, pn, nn, then with the first added piece X pX, nX, XX, and so on; then those of a running charge radius
     *     and the axial part of the Standard Model where these are on
     */
    public static List<Kernel> kernels(PhysicsSettings physics, ShapePoint shape, List<VectorPiece> added) {
        List<VectorPiece> pieces = new ArrayList<>(standard(physics, shape));
        pieces.addAll(added);
        List<Kernel> kernels = CoherentPairs.kernels("", pieces, physics.kinematics());
        if (physics.couplings().run()) kernels.addAll(RunningChargeRadius.kernels(physics, shape, pieces));
        if (physics.axialPart()) kernels.add(AxialPart.kernel(physics));
        return List.copyOf(kernels);
    }

    private static List<VectorPiece> standard(PhysicsSettings physics, ShapePoint shape) {
        NuclearDensity density = NuclearDensity.at(physics.formFactor(), shape);
        return List.of(
                new VectorPiece("p", VectorCharge.protons(density)),
                new VectorPiece("n", VectorCharge.neutrons(density)));
    }

    /**
     * Coefficients of {@link #kernels}: Σ_c x_k^ac x_k^bc of a square, Σ_c (x_k^ac x_l^bc + x_l^ac x_k^bc) of an interference.
     *
     * @param pair initial flavours a, b
     * @param shifts what a model adds to c_p and c_n, then the couplings of the pieces it adds, for each initial and final generation. The couplings of the
     *     Standard Model are not among them
     */
    public static List<Polynomial> coefficients(
            PhysicsSettings physics, FlavourPair pair, FlavourMatrix<List<Polynomial>> shifts) {
        List<List<Polynomial>> first = couplings(physics, pair.a(), shifts);
        List<List<Polynomial>> second = pair.diagonal() ? first : couplings(physics, pair.b(), shifts);
        List<Polynomial> coefficients = new ArrayList<>();
        for (int l = 0; l < first.get(0).size(); l++) {
            for (int k = 0; k <= l; k++) {
                Polynomial sum = CoherentPairs.summed(first, k, second, l);
                if (k == l) coefficients.add(sum);
                else if (pair.diagonal()) coefficients.add(sum.times(2.0));
                else coefficients.add(sum.plus(CoherentPairs.summed(first, l, second, k)));
            }
        }
        if (physics.couplings().run()) coefficients.addAll(RunningChargeRadius.coefficients(pair, first, second));
        if (physics.axialPart()) coefficients.add(AxialPart.coefficient(pair));
        return List.copyOf(coefficients);
    }

    /** @return x_k of one initial flavour, shape [final generation][piece] */
    private static List<List<Polynomial>> couplings(
            PhysicsSettings physics, Flavour flavour, FlavourMatrix<List<Polynomial>> shifts) {
        List<List<Polynomial>> couplings = new ArrayList<>();
        for (int c = 0; c < FlavourMatrix.GENERATIONS; c++) {
            List<Polynomial> row = new ArrayList<>(shifts.at(flavour.generation(), c));
            if (c == flavour.generation()) {
                row.set(0, row.get(0).plus(StandardTerms.protonCoupling(physics, flavour)));
                row.set(1, row.get(1).plus(StandardTerms.neutronCoupling(physics)));
            }
            couplings.add(row);
        }
        return couplings;
    }

    /** @return coefficients of one flavour in a model whose couplings all are diagonal in flavour */
    public static List<Polynomial> diagonal(PhysicsSettings physics, Flavour flavour, List<Polynomial> shifts) {
        List<Polynomial> none =
                shifts.stream().map(shift -> Polynomial.constant(0.0)).toList();
        return coefficients(physics, new FlavourPair(flavour, flavour), (a, b) -> a == b ? shifts : none);
    }
}
