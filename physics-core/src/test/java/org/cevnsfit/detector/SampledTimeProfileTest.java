package org.cevnsfit.detector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.DoubleStream;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.numerics.MonotoneCubic;
import org.cevnsfit.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampledTimeProfileTest {
    private static final double[] BINS_US = {0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1, 2, 4, 6};
    private static final TimeEfficiency EFFICIENCY = new TimeEfficiency(0.52, 0.0494);
    private static final Table SIGNAL =
            Table.read(ProjectHome.data("coherent-csi-2021").resolve("signal-time.csv"));
    private static final double[] EDGES_US = SIGNAL.edges("t_lo", "t_hi", "us");

    private static SampledTimeProfile profile(String component) {
        return SampledTimeProfile.of(EDGES_US, SIGNAL.column(component, "1"), BINS_US, EFFICIENCY);
    }

    private static double[] fractions(TimeProfile profile, double shiftUs) {
        double[] fraction = new double[profile.timeBins()];
        profile.fractions(shiftUs, fraction, null, null);
        return fraction;
    }

    @ParameterizedTest // arXiv:2110.07730, released flux projections and time efficiency
    @CsvSource({"nu_mu, 0.99747", "anti_nu_mu, 0.84789", "nu_e, 0.84752"})
    void keptFractions(String component, double kept) {
        assertEquals(kept, DoubleStream.of(fractions(profile(component), 0)).sum(), 5e-6);
    }

    @ParameterizedTest
    @CsvSource({"nu_mu, 0.07", "nu_mu, -0.1235", "anti_nu_mu, 0.25", "nu_e, -0.25", "nu_e, 0.0213", "nu_mu, 0"})
    void fractionsAgreeWithADenseSum(String component, double shiftUs) {
        double[] fast = fractions(profile(component), shiftUs);
        for (int j = 0; j < fast.length; j++) {
            assertEquals(dense(component, BINS_US[j], BINS_US[j + 1], shiftUs), fast[j], 2e-6, "bin " + j);
        }
    }

    @Test
    void nodesOfTheTableAreExact() {
        double[] content = SIGNAL.column("nu_mu", "1");
        ShiftedFractions exact = new ShiftedFractions(EDGES_US, content, EFFICIENCY);
        for (int k = -50; k <= 50; k += 7) {
            double[] fast = fractions(profile("nu_mu"), k / 200.0);
            for (int j = 0; j < fast.length; j++) {
                assertEquals(exact.fraction(BINS_US[j], BINS_US[j + 1], k / 200.0), fast[j], 1e-14);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.2333, -0.051, 0.0004, 0.0712, 0.2477})
    void derivativesAreThoseOfTheFractionsGiven(double shiftUs) {
        SampledTimeProfile profile = profile("nu_mu");
        double[] fraction = new double[11];
        double[] first = new double[11];
        double[] second = new double[11];
        profile.fractions(shiftUs, fraction, first, second);
        double h = 1e-5;
        double[] up = fractions(profile, shiftUs + h);
        double[] down = fractions(profile, shiftUs - h);
        for (int j = 0; j < 11; j++) {
            assertEquals((up[j] - down[j]) / (2 * h), first[j], 1e-7, "bin " + j);
            assertEquals((up[j] - 2 * fraction[j] + down[j]) / (h * h), second[j], 1e-4, "bin " + j);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.245, -0.1, 0, 0.115, 0.25})
    void derivativeAtANodeIsThatOfTheIntegral(double shiftUs) {
        ShiftedFractions exact = new ShiftedFractions(EDGES_US, SIGNAL.column("nu_e", "1"), EFFICIENCY);
        double[] first = new double[11];
        profile("nu_e").fractions(shiftUs, new double[11], first, null);
        double h = 1e-6;
        for (int j = 0; j < 11; j++) {
            double up = exact.fraction(BINS_US[j], BINS_US[j + 1], shiftUs + h);
            double down = exact.fraction(BINS_US[j], BINS_US[j + 1], shiftUs - h);
            assertEquals((up - down) / (2 * h), first[j], 2e-6, "bin " + j);
        }
    }

    @Test
    void aShiftMovesEventsLater() {
        double[] early = fractions(profile("nu_mu"), -0.2);
        double[] late = fractions(profile("nu_mu"), 0.2);
        assertTrue(early[2] > 2 * late[2] && late[6] > 2 * early[6]);
    }

    @Test
    void normalisedProfilesSumToOneWithoutShiftOnly() {
        SampledTimeProfile normalised = profile("nu_e").normalised();
        assertEquals(1, DoubleStream.of(fractions(normalised, 0)).sum(), 1e-14);
        assertTrue(DoubleStream.of(fractions(normalised, -0.2)).sum() > 1.01);
    }

    @Test
    void shiftsBeyondTheTableAreABug() {
        SampledTimeProfile profile = profile("nu_e");
        assertTrue(profile.shiftable());
        assertThrows(IllegalStateException.class, () -> fractions(profile, 0.26));
        assertThrows(IllegalStateException.class, () -> fractions(profile, Double.NaN));
    }

    @Test
    void exponentialProfileIntegratesItsDensity() {
        FixedTimeProfile profile = FixedTimeProfile.exponential(0.0494, BINS_US);
        double[] fraction = fractions(profile, 0.1);
        double whole = (1 - Math.exp(-0.0494 * 6)) / 0.0494;
        for (int j = 0; j < 11; j++) {
            double part = (Math.exp(-0.0494 * BINS_US[j]) - Math.exp(-0.0494 * BINS_US[j + 1])) / 0.0494;
            assertEquals(part / whole, fraction[j], 1e-14);
        }
        assertEquals(1, DoubleStream.of(fraction).sum(), 1e-14);
        double[] first = DoubleStream.generate(() -> 7).limit(11).toArray();
        double[] second = first.clone();
        profile.fractions(0, fraction, first, second);
        assertArrayEquals(new double[11], first);
        assertArrayEquals(new double[11], second);
        assertTrue(!profile.shiftable());
    }

    private static MonotoneCubic cumulative(double[] content) {
        double[] sum = new double[content.length + 1];
        for (int i = 0; i < content.length; i++) sum[i + 1] = sum[i] + content[i];
        return new MonotoneCubic(EDGES_US, sum);
    }

    /** The readable twin: midpoint sum of p(t − s) ε(t) with p = dC/dt. */
    private static double dense(String component, double lower, double upper, double shiftUs) {
        MonotoneCubic cumulative = cumulative(SIGNAL.column(component, "1"));
        int steps = (int) Math.round((upper - lower) * 20000);
        double h = (upper - lower) / steps;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double t = lower + (i + 0.5) * h;
            sum += h * cumulative.derivative(t - shiftUs) * EFFICIENCY.at(t);
        }
        return sum;
    }
}
