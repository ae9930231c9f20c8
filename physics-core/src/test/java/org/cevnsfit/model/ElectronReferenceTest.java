package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.OWN_RADII;
import static org.cevnsfit.model.CrossSections.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cevnsfit.constants.Flavour;
import org.cevnsfit.target.AtomicElectrons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Neutrino-electron scattering against reference values, per free electron and to four digits. */
class ElectronReferenceTest {
    private static final AtomicElectrons FREE = new AtomicElectrons("free", new double[] {0.0}, new int[] {1});
    private static final StandardModel MODEL = new StandardModel(STANDARD);

    @ParameterizedTest
    @CsvSource({
        "NU_E, 1, 0.1, 1.00413e-44",
        "ANTI_NU_E, 1, 0.1, 8.44146e-45",
        "NU_MU, 1, 0.1, 2.02701e-45",
        "NU_E, 4, 0.001, 1.03824e-44",
        "NU_E, 30, 0.01, 1.03823e-44"
    })
    void differentialCrossSection(Flavour flavour, double energyMeV, double recoilMeV, double expected) {
        double found = CrossSections.cm2PerMeV(
                MODEL, CrossSections.nominal(MODEL), OWN_RADII, flavour, FREE, energyMeV, recoilMeV);
        assertEquals(expected, found, 1e-4 * expected);
    }

    @ParameterizedTest
    @CsvSource({"NU_E, 9.4208e-44", "ANTI_NU_E, 4.0169e-44", "NU_MU, 1.5011e-44", "ANTI_NU_MU, 1.3754e-44"})
    void totalCrossSectionAt10MeV(Flavour flavour, double expected) {
        assertEquals(expected, CrossSections.totalCm2(MODEL, flavour, FREE, 10.0), 1e-4 * expected);
    }
}
