package org.cevnsfit.flux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Density matrices of solar neutrinos by day. */
class SolarConversionTest {
    private static final NeutrinoMixing MIXING = NeutrinoMixing.MEASURED;
    private static final double VERY_HEAVY_EV2 = 1e3;

    private static SolarConversion effective(double molPerCm3) {
        return new SolarConversion(MIXING, ElectronDensity.effective(molPerCm3));
    }

    @Test
    void matterPotential() {
        assertEquals(1.52649e-7, SolarConversion.POTENTIAL_EV2, 1e-12);
    }

    /** Reference values of P_ee */
    @ParameterizedTest
    @CsvSource({
        "92, 3, 0.44540",
        "92, 6, 0.36469",
        "92, 8, 0.33756",
        "92, 10, 0.32251",
        "92, 14, 0.30842",
        "60, 0.3, 0.54417"
    })
    void survivalOfElectronNeutrinos(double molPerCm3, double energyMeV, double expected) {
        assertEquals(expected, effective(molPerCm3).at(energyMeV).ee(), 6e-6);
    }

    /** The six elements as written in arXiv:2302.12846 */
    @ParameterizedTest
    @CsvSource({"60, 0.3", "80, 0.8613", "92, 3", "92, 10", "51, 18"})
    void elementsAsPublished(double molPerCm3, double energyMeV) {
        double s13 = Math.sqrt(MIXING.sin2Theta13());
        double c13 = Math.sqrt(1 - MIXING.sin2Theta13());
        double s23 = Math.sqrt(MIXING.sin2Theta23());
        double c23 = Math.sqrt(1 - MIXING.sin2Theta23());
        double c2m = cosTwoTheta(molPerCm3, energyMeV);
        double two = 0.5 * (1 + MIXING.cosTwoTheta12() * c2m);
        double mixed = MIXING.sinTwoTheta12() * c2m;
        double d = s13 * s23 * c23 * mixed;
        double c2 = c13 * c13;
        double s2 = s13 * s13;
        double emu = c13 * s13 * s2 * s23 - 0.5 * c13 * c2 * (2 * s13 * s23 * two + c23 * mixed);
        double etau = c13 * s13 * s2 * c23 - 0.5 * c13 * c2 * (2 * s13 * c23 * two - s23 * mixed);
        double cosineTwoTheta23 = c23 * c23 - s23 * s23;
        double mutau = 0.5 * c2 * (2 * s23 * c23 * ((1 + s2) * two - c2) + 2 * cosineTwoTheta23 / (2 * s23 * c23) * d);
        DensityMatrix ours = effective(molPerCm3).at(energyMeV);
        assertEquals(s2 * s2 + c2 * c2 * two, ours.ee(), 1e-14);
        assertEquals(c2 * (c23 * c23 * (1 - two) + s2 * s23 * s23 * (1 + two) + d), ours.mumu(), 1e-14);
        assertEquals(c2 * (s23 * s23 * (1 - two) + s2 * c23 * c23 * (1 + two) - d), ours.tautau(), 1e-14);
        assertEquals(emu, ours.emu(), 1e-14);
        assertEquals(etau, ours.etau(), 1e-14);
        assertEquals(mutau, ours.mutau(), 1e-14);
    }

    private static double cosTwoTheta(double molPerCm3, double energyMeV) {
        double a = SolarConversion.POTENTIAL_EV2 * molPerCm3 * energyMeV / MIXING.massSplittingEv2();
        double q = MIXING.cosTwoTheta12() - MIXING.cos2Theta13() * a;
        return q / Math.hypot(q, MIXING.sinTwoTheta12());
    }

    /** Eigenstates of the Hamiltonian of three flavours, ν_3 so heavy that matter leaves it alone. */
    @ParameterizedTest
    @CsvSource({"60, 0.3", "80, 0.8613", "92, 3", "92, 10", "51, 18"})
    void numericalEigenstates(double molPerCm3, double energyMeV) {
        double[][] u = MIXING.matrix();
        RealMatrix mixing = new Array2DRowRealMatrix(u);
        double[][] masses = {{0, 0, 0}, {0, MIXING.massSplittingEv2(), 0}, {0, 0, VERY_HEAVY_EV2}};
        RealMatrix hamiltonian =
                mixing.multiply(new Array2DRowRealMatrix(masses)).multiply(mixing.transpose());
        hamiltonian.addToEntry(0, 0, SolarConversion.POTENTIAL_EV2 * molPerCm3 * energyMeV);
        RealMatrix symmetric = hamiltonian.add(hamiltonian.transpose()).scalarMultiply(0.5);
        EigenDecomposition eigen = new EigenDecomposition(symmetric);
        DensityMatrix expected = DensityMatrix.ZERO;
        for (int descending = 0; descending < 3; descending++) {
            double electron = eigen.getEigenvector(descending).getEntry(0);
            double[] vacuum = mixing.getColumn(2 - descending);
            expected = expected.plus(electron * electron, DensityMatrix.product(vacuum, vacuum));
        }
        DensityMatrix ours = effective(molPerCm3).at(energyMeV);
        for (int a = 0; a < 3; a++)
            for (int b = 0; b < 3; b++) assertEquals(expected.element(a, b), ours.element(a, b), 1e-7);
    }

    @ParameterizedTest
    @CsvSource({"0.1", "1", "5", "15", "1000"})
    void aStateOfOneNeutrino(double energyMeV) {
        ElectronDensity spread = new ElectronDensity(new double[] {20, 60, 100}, new double[] {1, 2, 3});
        DensityMatrix rho = new SolarConversion(MIXING, spread).at(energyMeV);
        assertEquals(1.0, rho.trace(), 1e-15);
        double[][] elements = new double[3][3];
        for (int a = 0; a < 3; a++) for (int b = 0; b < 3; b++) elements[a][b] = rho.element(a, b);
        double[] eigenvalues = new EigenDecomposition(new Array2DRowRealMatrix(elements)).getRealEigenvalues();
        for (double value : eigenvalues) assertTrue(value > -1e-15 && value < 1.0, "eigenvalue " + value);
    }

    /** θ_13 = 0 and θ_23 = 45° make µ and τ alike up to the sign of their interference with e. */
    @Test
    void muonAndTauAlike() {
        NeutrinoMixing symmetric = new NeutrinoMixing(0.307, 0.0, 0.5, 7.42e-5);
        DensityMatrix rho = new SolarConversion(symmetric, ElectronDensity.effective(92)).at(8.0);
        assertEquals(rho.mumu(), rho.tautau(), 1e-15);
        assertEquals(rho.emu(), -rho.etau(), 1e-15);
        assertEquals(0.5 * (1.0 - rho.ee()), rho.mumu(), 1e-15);
        assertEquals(-rho.mumu(), rho.mutau(), 1e-15);
    }

    /** Vacuum below, ν_2 above; and the dark side with the sign of matter turned is the same Sun. */
    @Test
    void limits() {
        SolarConversion sun = effective(92);
        assertEquals(MIXING.sin2Theta12(), sun.secondShare(1e-9), 1e-9);
        assertEquals(1.0, sun.secondShare(1e6), 1e-9);
        NeutrinoMixing dark = new NeutrinoMixing(1.0 - MIXING.sin2Theta12(), 0.0220, 0.572, 7.42e-5);
        SolarConversion mirror = new SolarConversion(dark, ElectronDensity.effective(92));
        MatterTerm turned = new MatterTerm(MIXING.cos2Theta13(), 0.0);
        for (double energyMeV : new double[] {0.3, 3.0, 10.0})
            assertEquals(sun.at(energyMeV).ee(), mirror.at(energyMeV, turned).ee(), 1e-14);
    }

    @Test
    void interactionsOutsideTheDiagonalTurnTheAngle() {
        SolarConversion sun = effective(92);
        MatterTerm matter = new MatterTerm(-MIXING.cos2Theta13(), 0.4);
        double a = SolarConversion.POTENTIAL_EV2 * 92 * 8.0 / MIXING.massSplittingEv2();
        double angle = Math.atan2(MIXING.sinTwoTheta12() + 0.4 * a, MIXING.cosTwoTheta12() - MIXING.cos2Theta13() * a);
        assertEquals(Math.pow(Math.sin(0.5 * angle), 2), sun.secondShare(8.0, matter), 1e-14);
    }
}
