package org.cevnsfit.detector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cevnsfit.ProjectHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The germanium quenching measured with iron-filtered neutrons: its E_ee falls from 0.2475 keVee at 1.14 keVnr and rises again later. */
class FallingQuenchingTest {
    private static final TabulatedQuenching FEF =
            TabulatedQuenching.read(ProjectHome.data("shared").resolve("germanium-quenching.csv"), "fef");
    private static final QuenchedRecoils RECOILS = new QuenchedRecoils(FEF);

    @Test
    void anEnergyInTheFallHasAFirstAndALastRecoil() {
        double first = RECOILS.recoilKeVnr(0.245);
        double last = RECOILS.lastRecoilKeVnr(0.245);
        assertTrue(first < 1.14 && last > 1.25, first + " to " + last);
        assertEquals(0.245, FEF.electronEquivalentKeVee(first), 1e-9);
        assertEquals(0.245, FEF.electronEquivalentKeVee(last), 1e-9);
        for (double recoil = last; recoil < 6.0; recoil += 0.01) {
            assertTrue(FEF.electronEquivalentKeVee(recoil) >= 0.245 - 1e-9, "at " + recoil);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.2, 0.6, 1.5})
    void elsewhereBothAreOne(double energyKeVee) {
        assertEquals(RECOILS.recoilKeVnr(energyKeVee), RECOILS.lastRecoilKeVnr(energyKeVee), 1e-9);
    }
}
