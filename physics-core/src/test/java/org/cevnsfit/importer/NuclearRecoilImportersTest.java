package org.cevnsfit.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Tables of XENONnT, PandaX-4T and LUX-ZEPLIN for 8B neutrinos on nuclei. */
class NuclearRecoilImportersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            mode = Mode.MATCH_ANY,
            names = {"XENONNT_8B.*", "XENONNT_S2.*", "PANDAX4T_8B.*", "LZ_8B.*"})
    void committedTablesAreWhatTheImportersWrite(ReleaseKind kind) throws IOException {
        CommittedTables.requireWritten(kind, CommittedTables.release(kind.dataSet()), folder);
    }

    @ParameterizedTest // arXiv:2604.06002, 2408.02877, 2601.11296
    @CsvSource({"xenonnt-8b-2026, 9, 28, 25", "xenonnt-8b-2024, 9, 28, 0", "xenonnt-s2only-2026, 583, 864, 1107"})
    void observedEventsOfTheRuns(String name, double sr0, double sr1, double sr2) {
        Table table = table(name, "counts.csv");
        double[] counts = table.counts("observed", "counts");
        assertEquals(sr0, sum(table, "sr0", counts));
        assertEquals(sr1, sum(table, "sr1", counts));
        assertEquals(sr2, sum(table, "sr2", counts));
    }

    @ParameterizedTest // background of arXiv:2408.02877, and sums of the release of arXiv:2604.06002
    @CsvSource({
        "xenonnt-8b-2024, accidental-coincidences, 7.482, 17.767, 0",
        "xenonnt-8b-2024, electronic-recoils, 0.126, 0.554, 0",
        "xenonnt-8b-2026, accidental-coincidences, 7.482, 17.767, 14.865"
    })
    void expectedBackgrounds(String name, String component, double sr0, double sr1, double sr2) {
        Table table = table(name, component + ".csv");
        double[] counts = table.nonNegative("expected", "counts");
        assertEquals(sr0, sum(table, "sr0", counts), 1e-3);
        assertEquals(sr1, sum(table, "sr1", counts), 1e-3);
        assertEquals(sr2, sum(table, "sr2", counts), 1e-3);
    }

    @Test // reference value: the released 8B templates at nominal yields times exposure
    void releasedSignalOf2024() {
        Table table = table("xenonnt-8b-2024", "cevns.csv.gz");
        double[] expected = table.nonNegative("expected", "counts");
        double[] light = table.column("xenonntLightYield", "1");
        double[] charge = table.column("xenonntChargeYield", "1");
        double nominal = 0.0;
        for (int row = 0; row < expected.length; row++) {
            if (light[row] == 0.0 && charge[row] == 0.0) nominal += expected[row];
        }
        assertEquals(49 * 162, expected.length);
        assertEquals(11.916, nominal, 5e-4);
    }

    @ParameterizedTest // efficiencies at nominal yields, summed from the released responses
    @CsvSource({"xenonnt-8b-2026, sr0, 1.0, 0.0073169", "xenonnt-8b-2026, sr2, 1.7, 0.039069"})
    void acceptedFractions(String name, String run, double recoilKeV, double fraction) {
        Table table = table(name, "response.csv.gz");
        List<String> runs = table.texts("run");
        double[] recoils = table.positive("recoil", "keV");
        double[] light = table.column("light_yield", "1");
        double[] charge = table.column("charge_yield", "1");
        double sum = 0.0;
        for (int bin = 0; bin < 81; bin++) {
            double[] accepted = table.nonNegative("bin_" + bin, "1");
            for (int row = 0; row < accepted.length; row++) {
                boolean nominal = light[row] == 0.0 && charge[row] == 0.0;
                if (nominal && runs.get(row).equals(run) && recoils[row] == recoilKeV) sum += accepted[row];
            }
        }
        assertEquals(fraction, sum, 2e-4 * fraction);
    }

    @Test
    void numbersThatStandForZeroAreZero() {
        Table table = table("xenonnt-8b-2026", "response.csv.gz");
        double[] accepted = table.nonNegative("bin_0", "1");
        assertEquals(0.0, accepted[0]);
        assertTrue(Arrays.stream(accepted).allMatch(fraction -> fraction == 0.0 || fraction > 1e-10));
    }

    @Test // 8.4 +- 3.1 of arXiv:2407.10892
    void varianceOfBothSelectionsCombinesToThePublishedOne() {
        double[] variance = table("pandax4t-8b-2024-summary", "counts.csv").positive("variance", "counts2");
        assertEquals(3.1, 1 / Math.sqrt(1 / variance[0] + 1 / variance[1]), 1e-6);
    }

    @Test // 3.1 +2.1 -1.3 of arXiv:2512.08065
    void bothErrorsFollowFromAConstantAndARelativeOne() {
        Table counts = table("lz-8b-2025", "counts.csv");
        double flux = counts.column("observed", "counts")[0];
        double variance = counts.positive("variance", "counts2")[0];
        double relative = 0.338;
        assertEquals(2.1, Math.sqrt(variance + Math.pow(relative * (flux + 2.1), 2)), 0.01);
        assertEquals(1.3, Math.sqrt(variance + Math.pow(relative * (flux - 1.3), 2)), 0.01);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sr0,0.5,0,0,x | found 'x' in column b00, a number is due",
                "sr0,0.5,0,0,-1 | found -1 in column b00, zero or more is due",
                "sr0,0.5,0,0,1 | no column b01",
            })
    void garbledResponsesAreNamedAndNothingIsWritten(String row, String problem) throws IOException {
        Path release = Files.createDirectories(folder.resolve("release"));
        Files.writeString(release.resolve("exposure.csv"), "science_run,exposure_tonne_year\nsr0,1\n");
        Files.writeString(release.resolve("events.csv"), "science_run,flat_bin\nsr0,3\n");
        Files.writeString(release.resolve("backgrounds.csv"), "science_run,recoil,t_ly,component,b00\n" + row + "\n");
        Path tables = folder.resolve("tables");
        InputException e = assertThrows(
                InputException.class,
                () -> ReleaseKind.XENONNT_8B_2026.importer().write(release, tables));
        assertTrue(e.getMessage().contains(problem), e.getMessage());
        assertFalse(Files.exists(tables));
    }

    private static Table table(String name, String file) {
        return Table.read(ProjectHome.data(name).resolve(file));
    }

    private static double sum(Table table, String run, double[] counts) {
        List<String> runs = table.texts("run");
        double sum = 0.0;
        for (int row = 0; row < counts.length; row++) {
            if (runs.get(row).equals(run)) sum += counts[row];
        }
        return sum;
    }
}
