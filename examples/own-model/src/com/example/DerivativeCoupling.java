package com.example;

import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.RecoilTable;
import org.cevnsfit.interaction.StandardTerms;
import org.cevnsfit.interaction.VectorCharge;
import org.cevnsfit.interaction.VectorPiece;
import org.cevnsfit.interaction.VectorScattering;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/** A contact interaction that grows with the momentum transfer: A = g_V^p Z F_p + g_V^n N F_n + c (q²/Λ²) N F_n. Electrons scatter as in the Standard Model. */
public record DerivativeCoupling(PhysicsSettings physics, double scaleMeV) implements InteractionModel {
    private static final Polynomial C = Polynomial.variable(1); // variable 0 is sin2ThetaW

    @Override
    public List<Parameter> couplings() {
        return List.of(
                StandardTerms.sin2ThetaW(),
                new Parameter("c_derivative", "1", Parameter.Role.COUPLING, 0.0, -1e3, 1e3, "an example"));
    }

    @Override
    public List<Kernel> kernels(Recoil recoil, ShapePoint shape) {
        if (recoil == Recoil.ELECTRON) return StandardTerms.kernels(physics, recoil, shape);
        NuclearDensity density = NuclearDensity.at(physics.formFactor(), shape);
        NuclearAmplitude growing = new Growing(VectorCharge.neutrons(density), scaleMeV);
        return VectorScattering.kernels(physics, shape, List.of(new VectorPiece("D", growing)));
    }

    @Override
    public List<Polynomial> coefficients(Flavour flavour, Recoil recoil) {
        if (recoil == Recoil.ELECTRON) return StandardTerms.coefficients(physics, flavour, recoil);
        Polynomial none = Polynomial.constant(0.0); // the couplings of the Standard Model stay
        return VectorScattering.diagonal(physics, flavour, List.of(none, none, C));
    }

    /** (q²/Λ²) N F_n at every recoil energy of a table. */
    private record Growing(NuclearAmplitude neutrons, double scaleMeV) implements NuclearAmplitude {
        @Override
        public double[] values(RecoilTable at) {
            double[] values = at.amplitude(neutrons).clone();
            for (int j = 0; j < values.length; j++) {
                double q2 = 2.0 * at.target().massMeV() * at.recoilMeV(j);
                values[j] *= q2 / (scaleMeV * scaleMeV);
            }
            return values;
        }
    }
}
