package org.cevnsfit.flux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nights add to the electron neutrinos of the Sun. */
class EarthRegenerationTest {
    private static final NeutrinoMixing MIXING = NeutrinoMixing.MEASURED;
    private static final double GRAN_SASSO_DEG = 42.4;
    private static final SolarConversion SUN = new SolarConversion(MIXING, ElectronDensity.effective(92));
    private static final EarthRegeneration EARTH = new EarthRegeneration(MIXING, GRAN_SASSO_DEG);
    private static final DayAndNight YEAR = new DayAndNight(SUN, EARTH);

    /** P_ee of nights minus P_ee of days, relative: a few per cent for ⁸B, as seen by arXiv:2312.12907 */
    @ParameterizedTest
    @CsvSource({"3, 0.0005, 0.002", "5, 0.004, 0.009", "10, 0.025, 0.04", "15, 0.045, 0.065"})
    void moreElectronNeutrinosByNight(double energyMeV, double least, double most) {
        double day = SUN.at(energyMeV).ee();
        double excess = 2.0 * (YEAR.at(energyMeV).ee() - day) / day;
        assertTrue(excess > least && excess < most, "excess " + excess);
    }

    /** Where oscillations are shorter than the crust is thick, they average out to d_z = cos²θ_13 sin²2θ_12 a, to first order in a = 2√2 G_F N_e E/Δm² of the crust. */
    @Test
    void firstOrderInTheMatterPotential() {
        double energyMeV = 0.5;
        double a = SolarConversion.POTENTIAL_EV2 * 1.33 * energyMeV / MIXING.massSplittingEv2();
        double sin2Two = MIXING.sinTwoTheta12() * MIXING.sinTwoTheta12();
        double perNight = EARTH.change(energyMeV)[1] / 0.5;
        assertEquals(MIXING.cos2Theta13() * sin2Two * a, perNight, 0.05 * perNight);
    }

    /** Changes of the density matrix at Gran Sasso, averaged over random hours by another program with three flavours. */
    @ParameterizedTest
    @CsvSource({
        "5, 0.00129, 0.00019, -0.00052, -0.00063, 0.00068, -0.00067",
        "10, 0.00509, 0.00069, -0.00196, -0.00245, 0.00267, -0.00264",
        "15, 0.00899, 0.00107, -0.00330, -0.00429, 0.00472, -0.00470"
    })
    void threeFlavoursAtRandomHours(
            double energyMeV, double ee, double emu, double etau, double mumu, double mutau, double tautau) {
        DensityMatrix change = YEAR.at(energyMeV).plus(-1.0, SUN.at(energyMeV));
        double samples = 0.05 * ee; // statistical error of the other program
        assertEquals(ee, change.ee(), samples);
        assertEquals(emu, change.emu(), samples);
        assertEquals(etau, change.etau(), samples);
        assertEquals(mumu, change.mumu(), samples);
        assertEquals(mutau, change.mutau(), samples);
        assertEquals(tautau, change.tautau(), samples);
    }

    /** Mean changes of the polarisation of ν_2 by another program, with twenty times as many angles. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.001192, 0.000494, 0.02",
        "5, 0.005457, 0.002167, 0.01",
        "8, 0.009938, 0.003811, 0.01",
        "10, 0.012584, 0.004711, 0.01",
        "15, 0.020139, 0.007061, 0.01"
    })
    void meanPolarisation(double energyMeV, double alongZ, double alongX, double tolerance) {
        double[] change = EARTH.change(energyMeV);
        assertEquals(alongX, change[0], tolerance * alongX);
        assertEquals(alongZ, change[1], tolerance * alongZ);
    }

    /** The polarisation keeps its length, and in vacuum its direction. */
    @Test
    void precession() {
        double[] n = new EarthShells(MIXING, MatterTerm.standard(MIXING)).second(10.0, 0.95);
        assertEquals(1.0, Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]), 1e-12);
        double[] vacuum = new EarthShells(MIXING, new MatterTerm(0.0, 0.0)).second(10.0, 0.95);
        assertEquals(MIXING.sinTwoTheta12(), vacuum[0], 1e-12);
        assertEquals(-MIXING.cosTwoTheta12(), vacuum[2], 1e-12);
    }

    @Test
    void theEarthChangesFlavoursOnly() {
        DensityMatrix year = YEAR.at(10.0);
        assertEquals(1.0, year.trace(), 1e-14);
        assertTrue(year.ee() > SUN.at(10.0).ee());
    }

    @ParameterizedTest
    @CsvSource({"42.4, 0.93", "0, 1.0", "-44.4, 0.9335", "90, 0.398"})
    void sunsBelowTheHorizon(double latitudeDeg, double deepest) {
        double[] exposure = NadirExposure.of(latitudeDeg);
        assertEquals(0.5, Arrays.stream(exposure).sum(), 2e-3);
        int last = exposure.length - 1;
        while (exposure[last] == 0.0) last--;
        assertEquals(deepest, (last + 0.5) / exposure.length, 0.02);
    }
}
