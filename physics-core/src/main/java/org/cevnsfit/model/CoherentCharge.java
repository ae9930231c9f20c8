package org.cevnsfit.model;

import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.RecoilTable;
import org.cevnsfit.interaction.RunningChargeRadius;
import org.cevnsfit.interaction.VectorCharge;
import org.cevnsfit.parameter.ShapePoint;

/**
 * |Σ_k c_k f_k|^(x/2), whose square is the weak charge to the power x.
 *
 * @param pieces f_k
 * @param couplings c_k, same order
 * @param exponent x
 */
record CoherentCharge(List<NuclearAmplitude> pieces, List<Double> couplings, double exponent)
        implements NuclearAmplitude {

    /** @return the weak charge that one flavour meets, with form factors */
    static CoherentCharge of(
            PhysicsSettings physics, ShapePoint shape, Flavour flavour, double sin2ThetaW, double exponent) {
        NuclearDensity density = NuclearDensity.at(physics.formFactor(), shape);
        NuclearAmplitude protons = VectorCharge.protons(density);
        NuclearAmplitude neutrons = VectorCharge.neutrons(density);
        double p = physics.couplings().proton(flavour, sin2ThetaW);
        double n = physics.couplings().neutron();
        if (!physics.couplings().run()) return new CoherentCharge(List.of(protons, neutrons), List.of(p, n), exponent);
        NuclearAmplitude radius = new RunningChargeRadius(protons, flavour);
        return new CoherentCharge(List.of(protons, neutrons, radius), List.of(p, n, 1.0), exponent);
    }

    @Override
    public double[] values(RecoilTable at) {
        double[] values = new double[at.size()];
        for (int k = 0; k < pieces.size(); k++) {
            double[] f = at.amplitude(pieces.get(k));
            for (int j = 0; j < values.length; j++) values[j] += couplings.get(k) * f[j];
        }
        for (int j = 0; j < values.length; j++) values[j] = Math.pow(Math.abs(values[j]), 0.5 * exponent);
        return values;
    }
}
