package org.cevnsfit.flux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.typesafe.config.ConfigFactory;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Density matrices of solar neutrinos that interact with matter in other ways. */
class PropagationNsiTest {
    private static final NeutrinoMixing MIXING = NeutrinoMixing.MEASURED;
    private static final double MOL_PER_CM3 = 90.9; // Y_n = 0.399
    private static final double VERY_HEAVY_EV2 = 1e4;
    private static final PropagationNsi FLUX = new PropagationNsi(SolarNeutrons.MODEL);

    /** Eigenstates of the Hamiltonian of three flavours, U M² U† + 2E√2 G_F N_e [diag(1, 0, 0) + Σ_f (N_f/N_e) ε^f], ν_3 very heavy. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void numericalEigenstates(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ShapePoint shape = ShapePoint.nominal();
        for (Parameter parameter : FLUX.shapeParameters())
            shape = shape.with(parameter.name(), random.nextDouble(-0.3, 0.3));
        double energyMeV = random.nextDouble(0.1, 16.0);
        RealMatrix mixing = new Array2DRowRealMatrix(MIXING.matrix());
        double[][] masses = {{0, 0, 0}, {0, MIXING.massSplittingEv2(), 0}, {0, 0, VERY_HEAVY_EV2}};
        RealMatrix hamiltonian =
                mixing.multiply(new Array2DRowRealMatrix(masses)).multiply(mixing.transpose());
        double potential = SolarConversion.POTENTIAL_EV2 * MOL_PER_CM3 * energyMeV;
        hamiltonian.addToEntry(0, 0, potential);
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) hamiltonian.addToEntry(a, b, potential * effective(shape, a, b));
        }
        EigenDecomposition eigen =
                new EigenDecomposition(hamiltonian.add(hamiltonian.transpose()).scalarMultiply(0.5));
        DensityMatrix expected = DensityMatrix.ZERO;
        for (int descending = 0; descending < 3; descending++) {
            double electron = eigen.getEigenvector(descending).getEntry(0);
            double[] vacuum = mixing.getColumn(2 - descending);
            expected = expected.plus(electron * electron, DensityMatrix.product(vacuum, vacuum));
        }
        DensityMatrix ours = at(MIXING, shape, energyMeV);
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) assertEquals(expected.element(a, b), ours.element(a, b), 1e-6);
        }
    }

    /** ε^eL + ε^eR + (2 + Y_n) ε^u + (1 + 2 Y_n) ε^d */
    private static double effective(ShapePoint shape, int a, int b) {
        List<String> flavours = List.of("e", "mu", "tau");
        String pair = "eps_" + flavours.get(Math.min(a, b)) + flavours.get(Math.max(a, b));
        return shape.get(pair + "_eL")
                + shape.get(pair + "_eR")
                + 2.399 * shape.get(pair + "_uV")
                + 1.798 * shape.get(pair + "_dV");
    }

    /** θ_12 → π/2 − θ_12 with ε_ee − ε_µµ → −2 − (ε_ee − ε_µµ): electron neutrinos do not know the octant of θ_12. */
    @ParameterizedTest
    @CsvSource({"0, 3", "0, 12", "0.3, 5", "-0.4, 9", "-1.2, 9"})
    void theDarkSideIsAMirror(double difference, double energyMeV) {
        NeutrinoMixing dark = new NeutrinoMixing(
                1.0 - MIXING.sin2Theta12(), MIXING.sin2Theta13(), MIXING.sin2Theta23(), MIXING.massSplittingEv2());
        ShapePoint light = ShapePoint.nominal().with("eps_ee_eL", difference);
        ShapePoint mirrored = ShapePoint.nominal()
                .with("eps_ee_eL", -1.0 - difference)
                .with("eps_mumu_eR", 1.0)
                .with("eps_tautau_eR", 1.0);
        double expected = at(MIXING, light, energyMeV).ee();
        assertEquals(expected, at(dark, mirrored, energyMeV).ee(), 1e-14);
    }

    /** Without θ_13 the whole matrix is the same but for the sign of ν_e; ε_µτ and ε_ττ − ε_µµ change their sign. */
    @ParameterizedTest
    @CsvSource({"3", "8", "14"})
    void withoutTheta13EveryElementIsAMirror(double energyMeV) {
        NeutrinoMixing bright = new NeutrinoMixing(0.307, 0.0, 0.572, MIXING.massSplittingEv2());
        NeutrinoMixing dark = new NeutrinoMixing(0.693, 0.0, 0.572, MIXING.massSplittingEv2());
        ShapePoint light = ShapePoint.nominal()
                .with("eps_ee_eL", 0.2)
                .with("eps_tautau_eL", -0.15)
                .with("eps_emu_eL", 0.1)
                .with("eps_etau_eL", -0.05)
                .with("eps_mutau_eL", 0.12);
        ShapePoint mirrored = ShapePoint.nominal()
                .with("eps_ee_eL", -2.2)
                .with("eps_tautau_eL", 0.15)
                .with("eps_emu_eL", 0.1)
                .with("eps_etau_eL", -0.05)
                .with("eps_mutau_eL", -0.12);
        DensityMatrix one = at(bright, light, energyMeV);
        DensityMatrix other = at(dark, mirrored, energyMeV);
        assertEquals(one.ee(), other.ee(), 1e-14);
        assertEquals(one.mumu(), other.mumu(), 1e-14);
        assertEquals(one.mutau(), other.mutau(), 1e-14);
        assertEquals(one.emu(), -other.emu(), 1e-14);
        assertEquals(one.etau(), -other.etau(), 1e-14);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.145", "18.06, 0.1635", "60, 0.2546", "92, 0.40507", "102.7, 0.4656", "110, 0.4656"})
    void neutronsByTheSolarModel(double molPerCm3, double expected) {
        assertEquals(expected, SolarNeutrons.MODEL.perElectron(molPerCm3), 5e-5);
    }

    @Test
    void neutronsCanBeGiven() {
        PropagationNsi given = (PropagationNsi)
                FluxKind.PROPAGATION_NSI.read(Settings.of(ConfigFactory.parseString("neutrons-per-electron = 0.5")));
        ShapePoint onDown = ShapePoint.nominal().with("eps_ee_dV", 0.1);
        ShapePoint onElectrons = ShapePoint.nominal().with("eps_ee_eL", 0.2);
        SolarConversion sun = sun(MIXING);
        assertEquals(
                given.secondShare(sun, onElectrons).at(7.0),
                given.secondShare(sun, onDown).at(7.0),
                1e-15);
    }

    /** The series that stands for S(E) in folded templates, with couplings at the border of what oscillations allow */
    @ParameterizedTest
    @CsvSource({"0, 1e-9", "0.3, 1e-6", "-0.3, 1e-9"})
    void seriesOfTheShareOfTheSecondState(double coupling, double tolerance) {
        EnergyWeight share = FLUX.secondShare(sun(MIXING), ShapePoint.nominal().with("eps_ee_uV", coupling));
        ChebyshevBasis basis = new ChebyshevBasis(16.36, 49);
        double[] c = basis.coefficients(share::at);
        for (double energyMeV = 0.1; energyMeV < 16.0; energyMeV += 0.37) {
            double x = 2.0 * energyMeV / 16.36 - 1.0;
            double sum = 0.0;
            for (int n = 0; n < c.length; n++) sum += c[n] * Math.cos(n * Math.acos(x));
            assertEquals(share.at(energyMeV), sum, tolerance);
        }
    }

    @Test
    void nightsAreRefused() {
        DayAndNight nights = new DayAndNight(sun(MIXING), new EarthRegeneration(MIXING, 42.4));
        SolarTables tables = new SolarTables(ProjectHome.PATH.resolve("data/shared"));
        SolarSource source = new SolarSource(List.of(
                SolarSource.component(tables, SolarReaction.BE7, BoronSpectrum.WINTER_2006, 4.93e9, 365.25, nights)));
        InputException e = assertThrows(
                InputException.class,
                () -> FLUX.basis(source, source.components().get(0)));
        assertEquals("flux.survival.earth", e.place());
    }

    private static SolarConversion sun(NeutrinoMixing mixing) {
        return new SolarConversion(mixing, ElectronDensity.effective(MOL_PER_CM3));
    }

    private static DensityMatrix at(NeutrinoMixing mixing, ShapePoint shape, double energyMeV) {
        SolarConversion sun = sun(mixing);
        double share = FLUX.secondShare(sun, shape).at(energyMeV);
        return DensityMatrix.ZERO.plus(1.0 - share, sun.first()).plus(share, sun.second());
    }
}
