package org.cevnsfit.flux;

import java.io.Serializable;

/**
 * Mixing of three neutrinos without phase, U = R_23 R_13 R_12, and the splitting of the two lighter ones. Source: arXiv:2007.14792.
 *
 * @param sin2Theta12 sin²θ_12
 * @param sin2Theta13 sin²θ_13
 * @param sin2Theta23 sin²θ_23
 * @param massSplittingEv2 Δm²_21 [eV²]
 */
public record NeutrinoMixing(double sin2Theta12, double sin2Theta13, double sin2Theta23, double massSplittingEv2)
        implements Serializable {
    /** what the data on oscillations say */
    public static final NeutrinoMixing MEASURED = new NeutrinoMixing(0.307, 0.0220, 0.572, 7.42e-5);

    public NeutrinoMixing {
        boolean angles = isShare(sin2Theta12) && isShare(sin2Theta13) && isShare(sin2Theta23);
        if (!angles || !(massSplittingEv2 > 0.0)) {
            throw new IllegalStateException("mixing by " + sin2Theta12 + ", " + sin2Theta13 + ", " + sin2Theta23
                    + " with " + massSplittingEv2 + " eV2");
        }
    }

    private static boolean isShare(double sin2) {
        return sin2 >= 0.0 && sin2 <= 1.0;
    }

    /** @return cos 2θ_12 */
    public double cosTwoTheta12() {
        return 1.0 - 2.0 * sin2Theta12;
    }

    /** @return sin 2θ_12 */
    public double sinTwoTheta12() {
        return 2.0 * Math.sqrt(sin2Theta12 * (1.0 - sin2Theta12));
    }

    /** @return cos²θ_13 */
    public double cos2Theta13() {
        return 1.0 - sin2Theta13;
    }

    /** @return R_23 R_13, shape [flavour e, µ, τ × state]: the third state is ν_3, the first two mix by θ_12 alone */
    public double[][] heavyRotation() {
        double s13 = Math.sqrt(sin2Theta13);
        double c13 = Math.sqrt(1.0 - sin2Theta13);
        double s23 = Math.sqrt(sin2Theta23);
        double c23 = Math.sqrt(1.0 - sin2Theta23);
        return new double[][] {{c13, 0.0, s13}, {-s13 * s23, c23, c13 * s23}, {-s13 * c23, -s23, c13 * c23}};
    }

    /** @return U, shape [flavour e, µ, τ × mass state] */
    public double[][] matrix() {
        double s12 = Math.sqrt(sin2Theta12);
        double c12 = Math.sqrt(1.0 - sin2Theta12);
        double[][] matrix = heavyRotation();
        for (double[] row : matrix) {
            double first = row[0];
            double second = row[1];
            row[0] = c12 * first - s12 * second;
            row[1] = s12 * first + c12 * second;
        }
        return matrix;
    }
}
