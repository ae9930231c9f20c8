package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.plan.FitConfigurationReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits on scalar and tensor interactions at CONUS+ against a likelihood written independently from the formulas. */
class GeneralisedLimitsTest {
    private static final GeneralisedResults RESULTS = new GeneralisedResults(ProjectHome.PATH);

    @ParameterizedTest
    @CsvSource({
        "light-scalar, m_S_MeV, 0.1, 3.8663e-6",
        "light-scalar, m_S_MeV, 10, 5.1137e-6",
        "light-scalar, m_S_MeV, 100, 3.2895e-5",
        "light-tensor, m_T_MeV, 0.1, 1.5738e-6",
        "light-tensor, m_T_MeV, 100, 1.2940e-3"
    })
    void lightMediators(String scan, String mass, double massMeV, double expected) {
        assertEquals(expected, RESULTS.limit(scan, mass, massMeV), 0.01 * expected);
    }

    @ParameterizedTest
    @CsvSource({"scalar-up, 0.025963", "tensor-electrons, 29.170"})
    void contactInteractions(String scan, double expected) {
        assertEquals(expected, RESULTS.limit(scan), 0.01 * expected);
    }

    /** g² = G_F M² C/√2 for a heavy mediator; the scalar's charge is that of u and d together. */
    @Test
    void limitsOfHeavyMediatorsGrowWithTheMass() {
        double one = RESULTS.limit("light-scalar", "m_S_MeV", 500.0);
        double three = RESULTS.limit("light-scalar", "m_S_MeV", 1500.0);
        assertEquals(3.0, three / one, 0.01);
    }

    @Test
    void anAxisOfSpinsIsRefusedWhereNoTargetHasOne() {
        String message = assertThrows(
                        InputException.class,
                        () -> FitConfigurationReader.read(
                                ProjectHome.PATH,
                                ProjectHome.PATH.resolve("conf/fits/csi-lar-generalised.conf"),
                                List.of("experiments=[coherent-lar-2020]", "nuisances={coherent-lar-2020=STD}"),
                                List.of("axial")))
                .getMessage();
        assertTrue(message.contains("found 'C_A_u', which changes nothing in [coherent-lar-2020]"), message);
    }
}
