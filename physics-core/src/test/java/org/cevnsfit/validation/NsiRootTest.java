package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cevnsfit.ProjectHome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The two bands of eps_ee_dV and of eps_mumu_dV lie apart by the coupling that turns the weak charge Q_W into −Q_W, computed in closed
 * form at F = 1: 0.35846 for ¹³³Cs, 0.35668 for ¹²⁷I (formula of arXiv:hep-ph/0508299).
 */
class NsiRootTest {
    @ParameterizedTest
    @ValueSource(strings = {"eps_ee_dV", "eps_mumu_dV"})
    void minimaLieApartByTheSecondRoot(String coupling) {
        double sum = new CsiResults(ProjectHome.PATH).sumOfMinima("csi-nsi-down", "nsi-ee-mumu-d", coupling, -0.5, 0.8);
        assertEquals(0.5 * (0.35846 + 0.35668), sum, 0.03);
    }
}
