package org.cevnsfit.model;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.complex.Complex;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.StandardTerms;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.target.Recoil;

/**
 * The matrix of magnetic moments λ in flavour or between mass eigenstates. A source of flavour a close to its detector sees µ_a² = Σ_k |Σ_j V_aj
 * λ_jk|² with V = U* between mass eigenstates and V = 1 in flavour: every final state is squared on its own. Antineutrinos have the moments of
 * neutrinos. Sources: arXiv:hep-ph/0208132, arXiv:1510.01684.
 *
 * @param physics couplings, form factor and kinematics
 * @param nature which entries λ has
 * @param basis what its indices are
 * @param mixing U; without meaning in flavour
 */
public record TransitionMoments(PhysicsSettings physics, MomentNature nature, MomentBasis basis, MixingMatrix mixing)
        implements AddedRate {
    private static final int STATES = 3;

    /** @return the model of a section with {@code nature}, {@code basis} and, between mass eigenstates, {@code mixing} */
    static TransitionMoments read(Settings section, PhysicsSettings physics) {
        MomentNature nature = section.choice("nature", MomentNature.class);
        MomentBasis basis = section.choice("basis", MomentBasis.class);
        MixingMatrix mixing = basis == MomentBasis.MASS
                ? MixingMatrix.read(section.sectionOrEmpty("mixing"))
                : MixingMatrix.standard();
        return new TransitionMoments(physics, nature, basis, mixing);
    }

    @Override
    public List<Parameter> couplings() {
        List<Parameter> couplings = new ArrayList<>(List.of(StandardTerms.sin2ThetaW()));
        for (String entry : nature.entries(basis)) {
            couplings.add(new Parameter(
                    entry + "_1em11muB",
                    MagneticMoments.UNIT,
                    Parameter.Role.COUPLING,
                    0.0,
                    nature.smallest(),
                    MagneticMoments.LARGEST,
                    "arXiv:hep-ph/0208132"));
        }
        return List.copyOf(couplings);
    }

    @Override
    public List<Kernel> addedKernels(Recoil recoil, ShapePoint shape) {
        return List.of(MagneticKernel.of(physics, recoil, shape, MagneticKinematics.MASSLESS));
    }

    @Override
    public List<Polynomial> addedCoefficients(Flavour flavour, Recoil recoil) {
        return List.of(moment2(flavour));
    }

    @Override
    public List<Polynomial> addedCoefficients(FlavourPair pair, Recoil recoil) {
        return List.of(moment2(pair));
    }

    /** @return µ_a² as a function of the couplings [1e-22 µ_B²] */
    public Polynomial moment2(Flavour flavour) {
        return moment2(new FlavourPair(flavour, flavour));
    }

    /** @return Re Σ_k µ_ak µ*_bk with µ_ak = Σ_j V_aj λ_jk [1e-22 µ_B²], what a coherent mixture of flavours meets */
    public Polynomial moment2(FlavourPair pair) {
        Complex[][] first = unitAmplitudes(pair.a());
        Complex[][] second = pair.diagonal() ? first : unitAmplitudes(pair.b());
        Polynomial sum = Polynomial.constant(0.0);
        for (int p = 0; p < first.length; p++) {
            for (int q = 0; q < first.length; q++) {
                double both = 0.0;
                for (int k = 0; k < STATES; k++) {
                    both += first[p][k].multiply(second[q][k].conjugate()).getReal();
                }
                if (both == 0.0) continue;
                Polynomial product = Polynomial.variable(1 + p).times(Polynomial.variable(1 + q));
                sum = sum.plus(product.times(both));
            }
        }
        return sum;
    }

    /** @return Σ_j V_aj λ_jk with one entry of λ at 1 and the others at 0, shape [entries of λ][k] */
    private Complex[][] unitAmplitudes(Flavour flavour) {
        Complex[] row = basis.row(mixing, flavour.generation());
        Complex[][] amplitudes = new Complex[nature.entries(basis).size()][STATES];
        for (int p = 0; p < amplitudes.length; p++) {
            for (int k = 0; k < STATES; k++) {
                amplitudes[p][k] = Complex.ZERO;
                for (int j = 0; j < STATES; j++) {
                    amplitudes[p][k] = amplitudes[p][k].add(row[j].multiply(nature.unit(p, j, k)));
                }
            }
        }
        return amplitudes;
    }

    /**
     * µ² of solar neutrinos, which reach the Earth as an incoherent mixture of mass eigenstates: Σ_i p_i (|Λ|² − |Λ_i|²) = |Λ|² − c_13² |Λ_2|² − s_13²
     * |Λ_3|² + c_13² P_e1 (|Λ_2|² − |Λ_1|²) for Majorana neutrinos.
     *
     * @param moments |Λ_1|, |Λ_2|, |Λ_3| in any unit
     * @param probabilityNu1 P_e1, two-flavour probability that an electron neutrino arrives as ν_1
     * @return µ² in that unit squared
     */
    public static double solarMoment2(double[] moments, double sin2Theta13, double probabilityNu1) {
        double[] squares = {moments[0] * moments[0], moments[1] * moments[1], moments[2] * moments[2]};
        double cos2 = 1.0 - sin2Theta13;
        double all = squares[0] + squares[1] + squares[2];
        return all - cos2 * squares[1] - sin2Theta13 * squares[2] + cos2 * probabilityNu1 * (squares[1] - squares[0]);
    }
}
