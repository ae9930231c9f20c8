package org.cevnsfit.detector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.target.Recoil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CsI[Na], arXiv:2110.07730 and arXiv:2111.02477; reference values to five digits. */
class PhotoelectronResponseTest {
    private static final Path DATA = ProjectHome.data("coherent-csi-2021");
    private static final double[] EDGES_PE = {0, 8, 12, 16, 20, 24, 32, 40, 50, 60};
    private static final QuenchingPolynomial QUENCHING =
            QuenchingPolynomial.read(DATA.resolve("quenching.csv"), "nominal");
    private static final GammaSmearing SMEARING = new GammaSmearing(0.0749, 9.56);
    private static final EfficiencyCurves EFFICIENCY = EfficiencyCurves.read(DATA.resolve("efficiency.csv"));
    private static final PhotoelectronResponse RESPONSE =
            new PhotoelectronResponse(EDGES_PE, QUENCHING, SMEARING, EFFICIENCY);

    @ParameterizedTest
    @CsvSource({"5, 0.37155", "10, 0.88201", "20, 2.07279", "40, 4.11154"})
    void quenchedEnergy(double recoilKeVnr, double keVee) {
        assertEquals(keVee, QUENCHING.electronEquivalentKeVee(recoilKeVnr), 5e-6);
    }

    @Test
    void quenchingIsCutAtZero() {
        assertEquals(0, new QuenchingPolynomial(-1, 0, 0, 0).electronEquivalentKeVee(3));
    }

    @Test
    void gammaDensityOfOneKeVee() {
        assertEquals(0.086093, SMEARING.density(10, 1), 5e-7);
        assertEquals(0.096346, SMEARING.density(13.35, 1), 5e-7);
        GammaSmearing.Shape shape = SMEARING.shape(1);
        assertEquals(16.880, (1 + shape.b()) / (shape.rate() * shape.rate()), 5e-4);
        assertEquals(11.7758, QUENCHING.electronEquivalentKeVee(10) / 0.0749, 5e-5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 1, 4.5, 20})
    void gammaDensityAgreesWithTheLibrary(double keVee) {
        double mean = keVee / 0.0749;
        GammaDistribution twin = new GammaDistribution(1 + 9.56 * keVee, mean / (1 + 9.56 * keVee));
        for (double x : new double[] {0.3, 0.9, 1, 1.4, 2}) {
            assertEquals(1, SMEARING.density(x * mean, keVee) / twin.density(x * mean), 1e-11);
        }
    }

    @ParameterizedTest
    @CsvSource({"8, 0.07064", "10, 0.24569", "15, 0.67738", "20, 0.89689", "40, 0.98681", "7, 0", "0, 0"})
    void nominalEfficiency(double photoelectrons, double efficiency) {
        assertEquals(efficiency, EFFICIENCY.at(0).at(photoelectrons), 5e-6);
    }

    @Test
    void efficiencyStartsAtSevenPhotoelectrons() {
        double zero = EFFICIENCY.nominal().photoelectronsAt(0);
        assertEquals(7.07, zero, 5e-3);
        assertEquals(0, EFFICIENCY.nominal().at(zero - 1e-9));
        assertTrue(EFFICIENCY.nominal().at(zero + 1e-9) > 0);
        assertEquals(Double.POSITIVE_INFINITY, EFFICIENCY.nominal().photoelectronsAt(1));
    }

    @Test
    void efficiencyCoefficientsAreLinearOnEitherSide() {
        EfficiencyCurves.Sigmoid half = EFFICIENCY.at(0.5);
        assertEquals(1.32045 + 0.5 * 0.02345, half.a(), 1e-12);
        assertEquals(0.285979 - 0.5 * 0.000613, half.bPerPe(), 1e-12);
        assertEquals(10.8646 - 0.5 * 1.01864, half.cPe(), 1e-12);
        assertEquals(-0.333322 - 0.5 * 0.023042, half.d(), 1e-12);
        assertEquals(11.8832, EFFICIENCY.at(-1).cPe());
        assertEquals(10.8646 + 0.25 * 1.0186, EFFICIENCY.at(-0.25).cPe(), 1e-12);
        assertThrows(IllegalStateException.class, () -> EFFICIENCY.at(1.1));
        assertThrows(IllegalStateException.class, () -> EFFICIENCY.at(Double.NaN));
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "3, 1", "5, -1", "8, 0.4", "12, -0.7", "20, 0", "40, 1", "60, 0"})
    void probabilitiesAgreeWithADenseSimpsonSum(double recoilKeVnr, double shift) {
        double[] fast = probabilities(RESPONSE, Recoil.NUCLEUS, recoilKeVnr, shift);
        double keVee = QUENCHING.electronEquivalentKeVee(recoilKeVnr);
        for (int bin = 0; bin < fast.length; bin++) {
            assertEquals(1, simpson(EDGES_PE[bin], EDGES_PE[bin + 1], keVee, shift) / fast[bin], 1e-9, "bin " + bin);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.03, 0.2, 1, 3, 6})
    void moreNodesChangeNothing(double keVee) {
        double[] fast = probabilities(RESPONSE, Recoil.ELECTRON, keVee, 0);
        double[] dense = new double[fast.length];
        SelectionNodes.of(EDGES_PE, EFFICIENCY.nominal(), 64).integrate(SMEARING.shape(keVee), dense);
        for (int bin = 0; bin < fast.length; bin++) assertEquals(1, dense[bin] / fast[bin], 1e-11, "bin " + bin);
    }

    @Test
    void electronRecoilsAreNotQuenched() {
        double recoilKeVnr = 15;
        double keVee = QUENCHING.electronEquivalentKeVee(recoilKeVnr);
        assertArrayEquals(
                probabilities(RESPONSE, Recoil.NUCLEUS, recoilKeVnr, 0),
                probabilities(RESPONSE, Recoil.ELECTRON, keVee, 0));
    }

    @Test
    void anEfficiencyAboveOneIsCut() {
        EfficiencyCurves.Sigmoid steep = new EfficiencyCurves.Sigmoid(3, 1, 20, -1);
        EfficiencyCurves cut = new EfficiencyCurves(steep, steep, steep);
        double[] p =
                probabilities(new PhotoelectronResponse(EDGES_PE, QUENCHING, SMEARING, cut), Recoil.ELECTRON, 2, 0);
        double whole = new GammaDistribution(1 + 19.12, 2 / 0.0749 / (1 + 19.12)).probability(24, 32);
        assertEquals(whole, p[5], 1e-9);
        assertTrue(p[4] > 0 && p[2] == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NUCLEUS", "ELECTRON"})
    void outsideItsRangeNothingIsSelected(Recoil recoil) {
        double lowest = RESPONSE.minimumRecoilKeV(recoil, ResponseShift.NONE);
        double highest = RESPONSE.maximumRecoilKeV(recoil, ResponseShift.NONE);
        for (double shift : new double[] {-1, 0, 1}) {
            assertTrue(total(recoil, 0.999 * lowest, shift) <= 1e-15);
            assertTrue(total(recoil, 1.001 * highest, shift) <= 1e-15);
        }
        assertTrue(total(recoil, 1.01 * lowest, 1) > 1e-15);
        assertTrue(total(recoil, 0.99 * highest, 1) > 1e-15);
        assertEquals(0, total(recoil, 0, 0));
        assertTrue(total(Recoil.ELECTRON, 2, 0) > 0.5);
    }

    @Test
    void quenchingMustRise() {
        QuenchingPolynomial falling = new QuenchingPolynomial(0.1, 0, -20, 10);
        InputException e = assertThrows(
                InputException.class, () -> new PhotoelectronResponse(EDGES_PE, falling, SMEARING, EFFICIENCY));
        assertTrue(e.getMessage().contains("must rise"), e.getMessage());
    }

    @Test
    void unknownQuenchingSetsAreNamed() {
        InputException e = assertThrows(
                InputException.class, () -> QuenchingPolynomial.read(DATA.resolve("quenching.csv"), "nomial"));
        assertTrue(e.getMessage().contains("did you mean 'nominal'"), e.getMessage());
    }

    private static double total(Recoil recoil, double energyKeV, double shift) {
        return DoubleStream.of(probabilities(RESPONSE, recoil, energyKeV, shift))
                .sum();
    }

    private static double[] probabilities(PhotoelectronResponse response, Recoil recoil, double keV, double shift) {
        double[] probability = new double[response.energyBins()];
        Arrays.fill(probability, Double.NaN);
        response.probabilities(recoil, keV, ResponseShift.NONE.with(ResponseEffect.EFFICIENCY, shift), probability);
        return probability;
    }

    /** The readable twin: ε(X) p(X) summed on a fine grid above the zero of the efficiency. */
    private static double simpson(double lower, double upper, double keVee, double shift) {
        EfficiencyCurves.Sigmoid efficiency = EFFICIENCY.at(shift);
        double from = Math.max(lower, efficiency.photoelectronsAt(0));
        int steps = 4000;
        double h = (upper - from) / steps;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double x = from + i * h;
            double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * efficiency.at(x) * SMEARING.density(x, keVee);
        }
        return sum * h / 3;
    }
}
