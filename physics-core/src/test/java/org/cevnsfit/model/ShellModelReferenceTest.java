package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.NUCLIDES;
import static org.cevnsfit.model.CrossSections.OWN_RADII;
import static org.cevnsfit.model.CrossSections.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.error.InputException;
import org.cevnsfit.interaction.FormFactor;
import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.RecoilTable;
import org.cevnsfit.interaction.VectorCharge;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.NuclearResponses;
import org.cevnsfit.target.Nuclide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shell-model responses of arXiv:2007.08529 against reference values and an independent evaluation. */
class ShellModelReferenceTest {
    private static final PhysicsSettings SHELL = STANDARD.withFormFactor(FormFactor.SHELL_MODEL);
    private static final NuclearDensity DENSITY = NuclearDensity.at(FormFactor.SHELL_MODEL, OWN_RADII);
    private static final Nuclide CS133 = NUCLIDES.nuclide("Cs133");
    private static final double HBARC = 197.3269804;

    @ParameterizedTest
    @CsvSource({
        "I127, 50, 0.78789, 0.76627",
        "Cs133, 25, 0.94164, 0.93492",
        "Cs133, 50, 0.78277, 0.75970",
        "Cs133, 100, 0.34263, 0.29441",
        "Xe132, 50, 0.78431, 0.76025"
    })
    void chargeResponsesAsFormFactors(String name, double q, double proton, double neutron) {
        Nuclide nuclide = NUCLIDES.nuclide(name);
        assertEquals(proton, DENSITY.proton(nuclide, recoilMeV(nuclide, q)), 1e-5);
        assertEquals(neutron, DENSITY.neutron(nuclide, recoilMeV(nuclide, q)), 1e-5);
    }

    @Test
    void responsesOfIodine() {
        NuclearResponses responses = NUCLIDES.nuclide("I127").responses();
        double q2 = Math.pow(50.0 / HBARC, 2);
        assertEquals(41.75828, responses.value(responses.protonCharge(), q2), 1e-5);
        assertEquals(56.70370, responses.value(responses.neutronCharge(), q2), 1e-5);
        assertEquals(-9.34610, responses.value(responses.protonSpinOrbit(), q2), 1e-5);
        assertEquals(-11.97591, responses.value(responses.neutronSpinOrbit(), q2), 1e-5);
    }

    @ParameterizedTest
    @CsvSource({"25, -35.70005", "50, -28.81846", "75, -19.71831"})
    void weakChargeTimesFormFactor(double q, double expected) {
        double found =
                0.0299 * value(VectorCharge.protons(DENSITY), q) - 0.5117 * value(VectorCharge.neutrons(DENSITY), q);
        assertEquals(expected, found, 1e-5);
    }

    @Test
    void chargePartOfTheWeakCharge() {
        double protons = value(new NuclearAmplitude.Protons(DENSITY), 50.0);
        double neutrons = value(new NuclearAmplitude.Neutrons(DENSITY), 50.0);
        assertEquals(-29.03452, 0.0299 * protons - 0.5117 * neutrons, 1e-5);
    }

    @Test
    void pointRadiiOfCaesium() { // M = Z (1 − q² R²/6 + ...)
        double q = 0.1;
        double q2 = Math.pow(q / HBARC, 2);
        double recoil = recoilMeV(CS133, q);
        assertEquals(4.7278, Math.sqrt(6.0 * (1.0 - DENSITY.proton(CS133, recoil)) / q2), 1e-4);
        assertEquals(4.9989, Math.sqrt(6.0 * (1.0 - DENSITY.neutron(CS133, recoil)) / q2), 1e-4);
    }

    @ParameterizedTest
    @CsvSource({
        "Cs133, 30, 5, 152.003",
        "Cs133, 50, 20, 48.4839",
        "I127, 30, 5, 136.351",
        "Xe132, 10, 1, 110.988",
        "Xe132, 30, 5, 152.115"
    })
    void differentialCrossSection(String name, double energy, double recoilKeV, double expected) {
        StandardModel model = new StandardModel(SHELL);
        double found = CrossSections.cm2PerMeV(
                model,
                CrossSections.nominal(model),
                OWN_RADII,
                Flavour.NU_MU,
                NUCLIDES.nuclide(name),
                energy,
                1e-3 * recoilKeV);
        assertEquals(1.0, found / (expected * 1e-38), 1e-4);
    }

    @ParameterizedTest
    @CsvSource({"I127, 156.302", "Cs133, 172.628", "Xe129, 160.130", "Xe132, 172.999", "Xe136, 190.992"})
    void totalCrossSection(String name, double expected) {
        double found = CrossSections.totalCm2(new StandardModel(SHELL), Flavour.NU_MU, NUCLIDES.nuclide(name), 30.0);
        assertEquals(1.0, found / (expected * 1e-40), 1e-4);
    }

    @Test
    void averageOverPionDecay() {
        List<Nuclide> csi = List.of(CS133, NUCLIDES.nuclide("I127"));
        double mean = CrossSections.pionDecay().stream()
                .mapToDouble(c -> 0.5 * CrossSections.perAtomCm2(new StandardModel(SHELL), OWN_RADII, c, csi))
                .average()
                .orElseThrow();
        assertEquals(1.0, mean / 184.863e-40, 1e-4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ar40", "Ge74", "Na23", "Xe124"})
    void nuclidesWithoutResponsesKeepHelm(String name) {
        Nuclide nuclide = NUCLIDES.nuclide(name);
        assertNull(nuclide.responses());
        ShapePoint shape = ShapePoint.nominal().with(ShapePoint.NEUTRON_RADIUS_FM, 4.1);
        RecoilTable table = new RecoilTable(nuclide, new double[] {0.001, 0.01, 0.05});
        NuclearDensity shell = NuclearDensity.at(FormFactor.SHELL_MODEL, shape);
        NuclearDensity helm = NuclearDensity.at(FormFactor.HELM, shape);
        for (int j = 0; j < table.size(); j++) {
            assertEquals(
                    VectorCharge.protons(helm).values(table)[j],
                    VectorCharge.protons(shell).values(table)[j]);
            assertEquals(
                    VectorCharge.neutrons(helm).values(table)[j],
                    VectorCharge.neutrons(shell).values(table)[j]);
        }
    }

    @Test
    void theOtherFormFactorsHaveOneCharge() {
        NuclearDensity helm = NuclearDensity.at(FormFactor.HELM, OWN_RADII);
        assertEquals(new NuclearAmplitude.Protons(helm), VectorCharge.protons(helm));
        assertEquals(new NuclearAmplitude.Neutrons(helm), VectorCharge.neutrons(helm));
    }

    @Test
    void radiusScaleStretchesTheNeutrons() {
        NuclearDensity scaled =
                NuclearDensity.at(FormFactor.SHELL_MODEL, ShapePoint.nominal().with(ShapePoint.RADIUS_SCALE, 1.05));
        double recoil = recoilMeV(CS133, 50.0);
        assertEquals(DENSITY.proton(CS133, recoil), scaled.proton(CS133, recoil));
        assertEquals(DENSITY.neutron(CS133, 1.05 * 1.05 * recoil), scaled.neutron(CS133, recoil), 1e-14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R_n_fm", "R_n_CsI_fm", "skin_CsI_fm"})
    void aGivenRadiusIsRefused(String parameter) {
        NuclearDensity given =
                NuclearDensity.at(FormFactor.SHELL_MODEL, ShapePoint.nominal().with(parameter, 5.0));
        String message = assertThrows(InputException.class, () -> given.neutron(CS133, 0.01))
                .getMessage();
        assertTrue(message.contains("Cs133") && message.contains("shell-model predicts it"), message);
    }

    private static double value(NuclearAmplitude amplitude, double momentumTransferMeV) {
        return amplitude.values(new RecoilTable(CS133, new double[] {recoilMeV(CS133, momentumTransferMeV)}))[0];
    }

    private static double recoilMeV(Nuclide nuclide, double momentumTransferMeV) {
        return momentumTransferMeV * momentumTransferMeV / (2.0 * nuclide.massMeV());
    }
}
