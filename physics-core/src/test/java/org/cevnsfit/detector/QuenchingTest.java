package org.cevnsfit.detector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quenching models and how conf names them; reference values of germanium to five digits. */
class QuenchingTest {
    private static final String TABLE = "kind = table, file = \"../shared/germanium-quenching.csv\"";

    @ParameterizedTest
    @CsvSource({
        "0.157, 0.3, 0.14573", "0.157, 0.5, 0.15595", "0.157, 1, 0.17099", "0.157, 2, 0.18756", "0.157, 5, 0.21240",
        "0.162, 0.3, 0.14967", "0.162, 0.5, 0.16013", "0.162, 1, 0.17548", "0.162, 2, 0.19239", "0.162, 5, 0.21769",
        "0.2, 1, 0.20808"
    })
    void lindhardOfGermanium(double k, double recoilKeVnr, double factor) {
        QuenchingFactor lindhard = read("kind = lindhard, k = " + k);
        assertEquals(factor, lindhard.electronEquivalentKeVee(recoilKeVnr) / recoilKeVnr, 5e-6);
    }

    @Test
    void theOffsetCutsLowEnergies() {
        QuenchingFactor offset = read("kind = lindhard-offset, k = 0.157, q0 = 1e-4");
        double perKeV = 11.5 * Math.pow(32, -7.0 / 3);
        assertEquals(0.17099 - 1e-4 / perKeV, offset.electronEquivalentKeVee(1), 5e-6);
        assertEquals(0, offset.electronEquivalentKeVee(0.1));
        assertTrue(offset.electronEquivalentKeVee(0.4) > 0);
    }

    @Test
    void linearAndConstant() {
        assertEquals(
                50 * 0.285,
                read("kind = linear, a = 0.246, b-per-keVnr = 7.8e-4").electronEquivalentKeVee(50),
                1e-12);
        assertEquals(0.878, read("kind = constant, value = 0.0878").electronEquivalentKeVee(10), 1e-12);
    }

    @Test
    void aPolynomialIsNamedByFileAndSetInEitherSyntax() {
        QuenchingFactor csi = read("kind = polynomial, file = quenching.csv", ProjectHome.data("coherent-csi-2021"));
        Settings old = Settings.of(ConfigFactory.parseString("quenching = quenching.csv, quenching-set = nominal"));
        assertEquals(csi, QuenchingKind.ofResponse(old, ProjectHome.data("coherent-csi-2021")));
        assertEquals(0.88201, csi.electronEquivalentKeVee(10), 5e-6);
    }

    @ParameterizedTest
    @CsvSource({"fef, 0.1, 0.41689", "fef, 0.14, 0.40921", "ybe, 0.1, 0.34322", "ybe, 0, 0.37738", "fef, 0, 0.43610"})
    void measuredTables(String column, double recoilKeVnr, double factor) {
        QuenchingFactor table = read(TABLE + ", column = " + column);
        double small = Math.max(recoilKeVnr, 1e-9);
        assertEquals(factor, table.electronEquivalentKeVee(small) / small, 1e-7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind = constant, value = 2", "kind = linear, a = 5, b-per-keVnr = 0"})
    void noMoreThanTheRecoilIonises(String section) {
        String message = assertThrows(InputException.class, () -> read(section)).getMessage();
        assertTrue(message.contains(" to 1.0; correct the value"), message);
    }

    @Test
    void noCellOfATableIsAboveOne(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("q.csv"), "recoil[keVnr],q[1]\n0.1,0.5\n0.2,1.5\n");
        String section = "kind = table, file = q.csv, column = q";
        String message =
                assertThrows(InputException.class, () -> read(section, folder)).getMessage();
        assertTrue(message.contains("q.csv:3 column q: found 1.5, at most 1 is allowed"), message);
    }

    @Test
    void aTableIsConstantOutsideItsPoints() {
        TabulatedQuenching table = new TabulatedQuenching(new double[] {0.5, 1, 2}, new double[] {0.2, 0.3, 0.25});
        assertEquals(0.2 * 0.1, table.electronEquivalentKeVee(0.1), 1e-15);
        assertEquals(0.25 * 7, table.electronEquivalentKeVee(7), 1e-15);
        assertArrayEquals(new double[] {0.5, 2}, table.kinksKeVnr());
        double inside = table.electronEquivalentKeVee(0.75) / 0.75;
        assertTrue(0.2 < inside && inside < 0.3, "between its neighbours: " + inside);
    }

    @Test
    void betweenTwoModels() {
        String models =
                "kind = between, first { kind = constant, value = 0.1 }, second { kind = constant, value = 0.3 }";
        QuenchingFactor between = read(models);
        assertEquals(0.2, between.electronEquivalentKeVee(1), 1e-15);
        assertEquals(0.1, between.shifted(-1).electronEquivalentKeVee(1), 1e-15);
        assertEquals(0.3, between.shifted(1).electronEquivalentKeVee(1), 1e-15);
        assertEquals(0.25, read(models + ", position = 0.5").electronEquivalentKeVee(1), 1e-15);
        assertEquals(1, between.largestShift());
    }

    @Test
    void aNuisanceShiftsKOrScales() {
        assertEquals(new LindhardQuenching(0.166, 0, 32), new LindhardQuenching(0.162, 0, 32).shifted(0.004));
        LinearQuenching linear = new LinearQuenching(0.25, 1e-3);
        assertEquals(
                1.1 * linear.electronEquivalentKeVee(30), linear.shifted(0.1).electronEquivalentKeVee(30), 1e-12);
        assertSame(linear, linear.shifted(0));
    }

    @Test
    void anExactKReplacesLindhardOfGermaniumOnly() {
        LindhardQuenching xenon = new LindhardQuenching(0.11, 0, 54);
        assertSame(xenon, xenon.withGermaniumLindhardK(0.2));
        QuenchingFactor mixed = new QuenchingBetween(new LindhardQuenching(0.157, 1e-5, 32), xenon, 0);
        QuenchingFactor due = new QuenchingBetween(new LindhardQuenching(0.2, 1e-5, 32), xenon, 0);
        assertEquals(due, mixed.withGermaniumLindhardK(0.2));
    }

    @Test
    void equalTablesAreEqual() {
        QuenchingFactor fef = read(TABLE + ", column = fef");
        assertEquals(fef, read(TABLE + ", column = fef"));
        assertEquals(fef.hashCode(), read(TABLE + ", column = fef").hashCode());
        assertNotEquals(fef, read(TABLE + ", column = ybe"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind = lindhart, k = 0.1",
                "kind = lindhard, k = 0",
                "kind = lindhard",
                "kind = table, column = a"
            })
    void mistakesAreInputErrors(String section) {
        assertThrows(InputException.class, () -> read(section));
    }

    private static QuenchingFactor read(String section) {
        return read(section, ProjectHome.data("coherent-csi-2021"));
    }

    private static QuenchingFactor read(String section, Path folder) {
        Settings response = Settings.of(ConfigFactory.parseString("quenching { " + section + " }"));
        QuenchingFactor quenching = QuenchingKind.ofResponse(response, folder);
        response.rejectUnknown();
        return quenching;
    }
}
