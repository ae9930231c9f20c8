package org.cevnsfit.interaction;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.constants.Flavour;
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
     * @param flavour initial flavour, whose charge radius runs
     * @param couplings of the pieces where the flavour stays the same
     * @return coefficients of {@link #kernels}
     */
    static List<Polynomial> coefficients(Flavour flavour, List<Polynomial> couplings) {
        List<Polynomial> coefficients = new ArrayList<>();
        for (int l = 0; l < FLAVOURS.size(); l++) {
            boolean own = l == flavour.generation();
            for (Polynomial coupling : couplings) coefficients.add(own ? coupling.times(2.0) : NOTHING);
            coefficients.add(own ? Polynomial.constant(1.0) : NOTHING);
        }
        return coefficients;
    }
}
