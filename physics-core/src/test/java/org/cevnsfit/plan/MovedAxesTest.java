package org.cevnsfit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedAxesTest {

    private static FitConfiguration scan(String fit, String model, String parameter, double from, double to) {
        String axis = "{ parameter = " + parameter + ", from = " + from + ", to = " + to + ", points = 3 }";
        return FitConfigurationReader.read(
                ProjectHome.PATH,
                ProjectHome.PATH.resolve("conf/fits").resolve(fit + ".conf"),
                List.of("scans.neutron-radius.model = " + model, "scans.neutron-radius.axes = [" + axis + "]"),
                List.of("neutron-radius"));
    }

    @ParameterizedTest
    @CsvSource({
        "csi-2017, standard-model, k_Ge, 0.1, 0.2",
        "csi-2017, standard-model, R_n_Ar_fm, 3, 5",
        "csi-2017, standard-model, R_n_Ge_fm, 3, 5",
        "lar-quickstart, standard-model, R_n_CsI_fm, 3, 5",
        "csi-2017, nsi, eps_tautau_uV, -1, 1",
    })
    void anAxisThatMovesNothingIsRefused(String fit, String model, String parameter, double from, double to) {
        String message = assertThrows(InputException.class, () -> scan(fit, model, parameter, from, to))
                .getMessage();
        assertTrue(message.contains("scans.neutron-radius.axes = "), message);
        assertTrue(message.contains("found '" + parameter + "', which changes nothing in [coherent-"), message);
    }

    @ParameterizedTest
    @CsvSource({
        "csi-2017, standard-model, R_n_CsI_fm, 3, 5",
        "csi-2017, standard-model, R_n_fm, 3, 5",
        "lar-quickstart, standard-model, R_n_Ar_fm, 3, 5",
        "csi-2017, nsi, eps_etau_uV, -1, 1",
        "csi-2017, muon-decay, P_nue, 0, 2",
    })
    void anAxisThatMovesSomethingIsTaken(String fit, String model, String parameter, double from, double to) {
        assertEquals(
                parameter,
                scan(fit, model, parameter, from, to)
                        .scans()
                        .get(0)
                        .axes()
                        .get(0)
                        .parameter()
                        .name());
    }
}
