package org.cevnsfit.interaction;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Nuclide;

/**
 * [g_V^p(ν_l; Q) − g_V^p(ν_l; 0)] Z F_p: how the charge radius of a neutrino, a loop of its charged partner, fades with the momentum transfer. Source:
 * arXiv:2402.16709.
 *
 * @param protons Z F_p
 * @param flavour ν_l
 */
public record RunningChargeRadius(NuclearAmplitude protons, Flavour flavour) implements NuclearAmplitude {
    private static final List<Flavour> FLAVOURS = List.of(Flavour.NU_E, Flavour.NU_MU, Flavour.NU_TAU);
    private static final Polynomial NOTHING = Polynomial.constant(0.0);
    private static final List<String> LABELS = List.of("Re", "Rmu", "Rtau");

    @Override
    public double[] values(RecoilTable at) {
        Nuclide nuclide = at.nuclide("charge radius");
        double[] charge = at.amplitude(protons);
        double[] values = new double[at.size()];
        for (int j = 0; j < values.length; j++) {
            double q2 = 2.0 * nuclide.massMeV() * at.recoilMeV(j);
            values[j] = RadiativeCorrections.running(flavour, q2) * charge[j];
        }
        return values;
    }

    /** @return for each flavour, the pairs of its running charge radius with all pieces of the amplitude and with itself */
    static List<Kernel> kernels(PhysicsSettings physics, ShapePoint shape, List<VectorPiece> pieces) {
        NuclearAmplitude protons = VectorCharge.protons(NuclearDensity.at(physics.formFactor(), shape));
        List<Kernel> kernels = new ArrayList<>();
        for (int l = 0; l < FLAVOURS.size(); l++) {
            NuclearAmplitude radius = new RunningChargeRadius(protons, FLAVOURS.get(l));
            String label = LABELS.get(l);
            for (VectorPiece piece : pieces)
                kernels.add(new CoherentKernel(piece.label() + label, piece.amplitude(), radius, physics.kinematics()));
            kernels.add(new CoherentKernel(label + label, radius, radius, physics.kinematics()));
        }
        return kernels;
    }

    /**
     * @param pair initial flavours a, b, whose charge radii run
     * @param first couplings of the pieces from a to every flavour
     * @param second likewise from b
     * @return coefficients of {@link #kernels}: where a turns into b it meets the radius of b, and the other way round
     */
    static List<Polynomial> coefficients(
            FlavourPair pair, List<List<Polynomial>> first, List<List<Polynomial>> second) {
        List<Polynomial> coefficients = new ArrayList<>();
        for (int l = 0; l < FLAVOURS.size(); l++) {
            boolean ofFirst = l == pair.a().generation();
            boolean ofSecond = l == pair.b().generation();
            for (int k = 0; k < first.get(l).size(); k++) {
                Polynomial met = NOTHING;
                if (ofFirst) met = met.plus(second.get(l).get(k));
                if (ofSecond) met = met.plus(first.get(l).get(k));
                coefficients.add(met);
            }
            coefficients.add(ofFirst && ofSecond ? Polynomial.constant(1.0) : NOTHING);
        }
        return coefficients;
    }
}
