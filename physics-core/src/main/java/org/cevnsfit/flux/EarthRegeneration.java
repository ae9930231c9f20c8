package org.cevnsfit.flux;

import java.io.Serializable;
import java.util.List;
import org.cevnsfit.numerics.MonotoneCubic;

/**
 * What the Earth does to ν_1 and ν_2 on average over days and nights of a year: ν_2 arrives with the polarisation (sin 2θ_12, 0, −cos 2θ_12) + d(E), ν_1 with the opposite one, where
 * d is the mean over the angles at which the Sun is seen. ν_3 is not changed.
 */
public final class EarthRegeneration implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NODES = 301;
    private static final double HIGHEST_MEV = 20.0;

    private final MonotoneCubic alongX;
    private final MonotoneCubic alongZ;
    private final DensityMatrix matrixX;
    private final DensityMatrix matrixZ;

    /**
     * @param mixing angles and Δm²_21
     * @param latitudeDeg of the detector, −90 to 90
     */
    public EarthRegeneration(NeutrinoMixing mixing, double latitudeDeg) {
        double[] exposure = NadirExposure.of(latitudeDeg);
        EarthShells earth = new EarthShells(mixing, MatterTerm.standard(mixing));
        double[] energies = new double[NODES];
        double[][] change = new double[2][NODES];
        for (int k = 1; k < NODES; k++) { // no change at E = 0
            energies[k] = HIGHEST_MEV * k / (NODES - 1);
            for (int bin = 0; bin < exposure.length; bin++) {
                if (exposure[bin] == 0.0) continue;
                double[] n = earth.second(energies[k], (bin + 0.5) / exposure.length);
                change[0][k] += exposure[bin] * (n[0] - mixing.sinTwoTheta12());
                change[1][k] += exposure[bin] * (n[2] + mixing.cosTwoTheta12());
            }
        }
        alongX = new MonotoneCubic(energies, change[0]);
        alongZ = new MonotoneCubic(energies, change[1]);
        double[][] rotation = mixing.heavyRotation();
        double[] electron = {rotation[0][0], rotation[1][0], rotation[2][0]};
        double[] other = {rotation[0][1], rotation[1][1], rotation[2][1]};
        matrixX = DensityMatrix.ZERO.plus(mixing.cos2Theta13(), DensityMatrix.product(electron, other));
        matrixZ = DensityMatrix.ZERO
                .plus(0.5 * mixing.cos2Theta13(), DensityMatrix.product(electron, electron))
                .plus(-0.5 * mixing.cos2Theta13(), DensityMatrix.product(other, other));
    }

    /** @return d_x and d_z at an energy */
    double[] change(double energyMeV) {
        return new double[] {alongX.value(energyMeV), alongZ.value(energyMeV)};
    }

    /** @return terms that the Earth adds to those of the Sun, of trace zero */
    List<FlavourShare> shares(SolarConversion sun) {
        return List.of(
                new FlavourShare(energyMeV -> excess(sun, energyMeV) * alongX.value(energyMeV), matrixX),
                new FlavourShare(energyMeV -> excess(sun, energyMeV) * alongZ.value(energyMeV), matrixZ));
    }

    /** @return by how much ν_2 are more than ν_1 */
    private static double excess(SolarConversion sun, double energyMeV) {
        return 2.0 * sun.secondShare(energyMeV) - 1.0;
    }
}
