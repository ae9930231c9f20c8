package org.cevnsfit.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BorexinoPhase2ImporterTest {
    private static final ReleaseKind BOREXINO = ReleaseKind.BOREXINO_PHASE2;

    @TempDir
    Path folder;

    @Test
    void committedTablesAreWhatTheImporterWrites() throws IOException {
        CommittedTables.requireWritten(BOREXINO, CommittedTables.release("borexino"), folder);
    }

    @Test // arXiv:1707.09279; doi:10.1038/s41586-018-0624-y
    void countsAndComponentsOfTheRelease() {
        double[] observed = table("counts").counts("observed", "counts");
        assertEquals(221, observed.length);
        assertEquals(1393, observed[0]);
        assertEquals(4199, observed[189 - 100]);
        assertEquals(182_234, Arrays.stream(observed).sum());
        double[] edges = table("counts").edges("e_lo", "e_hi", "keVee");
        assertEquals((476.211 + 11.89) / 1.0848, edges[102], 1e-3, "halfway between 474.976 and 477.446 keV");
        double[] total = new double[221];
        for (String name :
                new String[] {"carbon-14", "pile-up", "polonium-210", "krypton-85", "bismuth-210", "external", "solar"
                }) {
            double[] component = table(name).nonNegative("expected", "counts");
            for (int bin = 0; bin < total.length; bin++) total[bin] += component[bin];
        }
        assertEquals(2761.95, total[100], 0.01, "the fitted total of 200 hits, components add up to 3042");
        assertEquals(182_065.84, Arrays.stream(total).sum(), 0.5);
    }

    private static Table table(String name) {
        return Table.read(ProjectHome.data(BOREXINO.dataSet()).resolve(name + ".csv"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "101,2000,5,8,1,1,1,1,1,0,1,2 | 104,2000,5,8,1,1,1,1,1,0,1,2 | :3 column 1: found another bin, 101 hits are due",
                "101,2000,5,8,1,1,1,1,1,0,1,2 | 101,1000,5,8,1,1,1,1,1,0,1,2 | :3 column 2: found no energy above the one before",
                "101,2000,5,8,1,1,1,1,1,0,1,2 | 101,2000,5,8,0,0,0,0,0,0,0,0 | :3 column 5: the components add up to nothing",
                "101,2000,5,8,1,1,1,1,1,0,1,2 | 101,2000,5,8,1,1,1,1,1,3,1,2 | :3 column 10: found 3, zero is due",
                "101,2000,5,8,1,1,1,1,1,0,1,2 | 101,2000,-5,8,1,1,1,1,1,0,1,2 | :3 column 3: found -5, zero or more is due",
            })
    void wrongNumbersAreNamedAndNothingIsWritten(String good, String bad, String problem) throws IOException {
        StringBuilder text = new StringBuilder(
                "n_hits,energy_keV,counts,best_fit_total,c14,pileup,po210,kr85,bi210,c11,external,solar\n");
        for (int hits = 100; hits <= 320; hits++) {
            text.append(hits).append(',').append(1000 * (hits - 99)).append(",5,8,1,1,1,1,1,0,1,2\n");
        }
        Path release = Files.createDirectories(folder.resolve("release"));
        Path tables = folder.resolve("tables");
        Files.writeString(release.resolve(BorexinoPhase2Importer.FILE), text.toString());
        assertEquals(
                9, BOREXINO.importer().write(release, folder.resolve("sound")).size());
        Files.writeString(
                release.resolve(BorexinoPhase2Importer.FILE), text.toString().replace(good, bad));
        InputException e =
                assertThrows(InputException.class, () -> BOREXINO.importer().write(release, tables));
        assertTrue(e.getMessage().contains(problem), e.getMessage());
        assertFalse(Files.exists(tables));
    }
}
