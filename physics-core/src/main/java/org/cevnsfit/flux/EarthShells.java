package org.cevnsfit.flux;

import static org.cevnsfit.constants.PhysicalConstants.HBARC_MEV_CM;

/**
 * The Earth as shells of constant density of electrons, means of the model of Dziewonski and Anderson, Phys. Earth Planet. Inter. 25 (1981) 297, with 0.466 electrons per nucleon in the
 * core and 0.494 outside. Neutrinos are followed as the polarisation n of the two lighter states, P(ν_e') = (1 + n_z)/2, which precesses about the Hamiltonian (Δm²/4E)(p, 0, −q) of a shell.
 */
final class EarthShells {
    private static final double[] OUTER_RADIUS_KM = {1221.5, 2350.0, 3480.0, 4600.0, 5701.0, 5971.0, 6346.0, 6371.0};
    private static final double[] MOL_PER_CM3 = {6.01, 5.41, 4.89, 2.59, 2.32, 1.91, 1.70, 1.33};
    private static final double CM_PER_KM = 1e5;
    private static final double MEV2_PER_EV2 = 1e-12;

    private final NeutrinoMixing mixing;
    private final MatterTerm matter;

    EarthShells(NeutrinoMixing mixing, MatterTerm matter) {
        this.mixing = mixing;
        this.matter = matter;
    }

    /**
     * Follows ν_2 through the Earth to its surface.
     *
     * @param energyMeV energy [MeV]
     * @param cosNadir cosine of the angle between its way and the vertical at the detector, 0 to 1
     * @return n at the detector, shape [x, y, z]
     */
    double[] second(double energyMeV, double cosNadir) {
        double[] n = {mixing.sinTwoTheta12(), 0.0, -mixing.cosTwoTheta12()};
        double[] halfChords = halfChordsKm(cosNadir);
        int outermost = halfChords.length - 1;
        for (int shell = outermost; shell > 0; shell--)
            precess(n, energyMeV, shell, halfChords[shell] - halfChords[shell - 1]);
        precess(n, energyMeV, 0, 2.0 * halfChords[0]);
        for (int shell = 1; shell <= outermost; shell++)
            precess(n, energyMeV, shell, halfChords[shell] - halfChords[shell - 1]);
        return n;
    }

    /** @return half of the way inside each outer radius [km] */
    private static double[] halfChordsKm(double cosNadir) {
        double surface = OUTER_RADIUS_KM[OUTER_RADIUS_KM.length - 1];
        double closest2 = surface * surface * (1.0 - cosNadir * cosNadir);
        double[] half = new double[OUTER_RADIUS_KM.length];
        for (int k = 0; k < half.length; k++)
            half[k] = Math.sqrt(Math.max(0.0, OUTER_RADIUS_KM[k] * OUTER_RADIUS_KM[k] - closest2));
        return half;
    }

    /** Turns n by 2 |H| L about H. */
    private void precess(double[] n, double energyMeV, int shell, double lengthKm) {
        if (lengthKm == 0.0) return;
        double a = SolarConversion.POTENTIAL_EV2 * MOL_PER_CM3[shell] * energyMeV / mixing.massSplittingEv2();
        double x = mixing.sinTwoTheta12() + matter.offDiagonal() * a;
        double z = -mixing.cosTwoTheta12() - matter.diagonal() * a;
        double size = Math.hypot(x, z);
        x /= size;
        z /= size;
        double perLength = mixing.massSplittingEv2() * MEV2_PER_EV2 * CM_PER_KM / (2.0 * energyMeV * HBARC_MEV_CM);
        double angle = perLength * size * lengthKm;
        double sine = Math.sin(angle);
        double cosine = Math.cos(angle);
        double along = (1.0 - cosine) * (x * n[0] + z * n[2]);
        double nx = n[0];
        double ny = n[1];
        double nz = n[2];
        n[0] = cosine * nx - sine * z * ny + along * x;
        n[1] = cosine * ny + sine * (z * nx - x * nz);
        n[2] = cosine * nz + sine * x * ny + along * z;
    }
}
