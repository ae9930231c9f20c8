package org.cevnsfit.interaction;

import static org.cevnsfit.model.CrossSections.NUCLIDES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.cevnsfit.constants.PhysicalConstants;
import org.cevnsfit.error.InputException;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Nuclide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Form factors against reference values, their limits, and what a fit may do to the radius. */
class FormFactorTest {
    private static final Nuclide CS133 = NUCLIDES.nuclide("Cs133");

    @ParameterizedTest
    @CsvSource({
        "Ar40, 50, 0.87921, 0.87231, 0.86373, 0.88293",
        "Ar40, 100, 0.58532, 0.56515, 0.54485, 0.59908",
        "Ge74, 50, 0.83296, 0.82552, 0.81334, 0.83815",
        "I127, 50, 0.77851, 0.75580, 0.75150, 0.78146",
        "Cs133, 25, 0.93929, 0.93250, 0.93082, 0.93973",
        "Cs133, 50, 0.77389, 0.75052, 0.74530, 0.77569",
        "Cs133, 100, 0.31562, 0.26651, 0.25968, 0.32190",
        "Xe132, 50, 0.77541, 0.76305, 0.74632, 0.77665"
    })
    void formFactors(String name, double q, double helmProton, double helmNeutron, double kleinNystrand, double fermi) {
        Nuclide nuclide = NUCLIDES.nuclide(name);
        double recoil = q * q / (2.0 * nuclide.massMeV());
        assertEquals(helmProton, density(FormFactor.HELM).proton(nuclide, recoil), 1e-4 * helmProton);
        assertEquals(helmNeutron, density(FormFactor.HELM).neutron(nuclide, recoil), 1e-4 * helmNeutron);
        assertEquals(kleinNystrand, density(FormFactor.KLEIN_NYSTRAND).proton(nuclide, recoil), 1e-4 * kleinNystrand);
        assertEquals(kleinNystrand, density(FormFactor.KLEIN_NYSTRAND).neutron(nuclide, recoil), 1e-4 * kleinNystrand);
        assertEquals(fermi, density(FormFactor.SYMMETRISED_FERMI).neutron(nuclide, recoil), 1e-4 * fermi);
        assertEquals(1.0, density(FormFactor.UNIT).neutron(nuclide, recoil));
    }

    @ParameterizedTest
    @EnumSource(
            value = FormFactor.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNIT", "SHELL_MODEL"})
    void slopeAtTheOriginIsTheCommonRadius(FormFactor formFactor) { // F = 1 − q²R²/6 + ...
        double radiusFm = 4.7;
        double recoil = recoilMeV(0.01);
        double value = new NuclearDensity(formFactor, radiusFm, 1.0).neutron(CS133, recoil);
        assertEquals(radiusFm * radiusFm, 6.0 * (1.0 - value) / (0.01 * 0.01), 1e-3 * radiusFm * radiusFm);
    }

    @ParameterizedTest
    @CsvSource({"HELM, 0.1", "KLEIN_NYSTRAND, 0.1", "SYMMETRISED_FERMI, 0.03"})
    void seriesAndClosedFormMeet(FormFactor formFactor, double edge) {
        double sphereFm = switch (formFactor) {
            case HELM -> Math.sqrt(5.0 / 3.0 * 4.7 * 4.7 - 5.0 * 0.81);
            case KLEIN_NYSTRAND -> Math.sqrt(5.0 / 3.0 * 4.7 * 4.7 - 4.9);
            default -> Math.sqrt(5.0 / 3.0 * 4.7 * 4.7 - 7.0 / 3.0 * Math.pow(0.52 * Math.PI, 2));
        };
        double below = formFactor.value(edge / sphereFm * (1.0 - 1e-9), formFactor.sizeOfRadiusFm(4.7));
        double above = formFactor.value(edge / sphereFm * (1.0 + 1e-9), formFactor.sizeOfRadiusFm(4.7));
        assertEquals(1.0, above / below, 1e-11);
    }

    @Test
    void commonRadiusMovesNeutronsOnly() {
        double recoil = recoilMeV(0.25);
        NuclearDensity wide =
                NuclearDensity.at(FormFactor.HELM, ShapePoint.nominal().with(ShapePoint.NEUTRON_RADIUS_FM, 6.0));
        assertEquals(density(FormFactor.HELM).proton(CS133, recoil), wide.proton(CS133, recoil));
        double ratio = wide.neutron(CS133, recoil) / density(FormFactor.HELM).neutron(CS133, recoil);
        assertEquals(0.8909710493098, ratio, 1e-12); // 3 j1(x)/x exp(-q²s²/2) evaluated elsewhere
    }

    @Test
    void radiusScaleMovesNeutronsOfHelmAndBothOfKleinNystrand() {
        double recoil = recoilMeV(0.25);
        ShapePoint scaled = ShapePoint.nominal().with(ShapePoint.RADIUS_SCALE, 1.05);
        ShapePoint radius = ShapePoint.nominal().with(ShapePoint.NEUTRON_RADIUS_FM, 1.05 * CS133.neutronRadiusFm());
        NuclearDensity helm = NuclearDensity.at(FormFactor.HELM, scaled);
        assertEquals(
                NuclearDensity.at(FormFactor.HELM, radius).neutron(CS133, recoil), helm.neutron(CS133, recoil), 1e-14);
        assertEquals(density(FormFactor.HELM).proton(CS133, recoil), helm.proton(CS133, recoil));
        double larger = FormFactor.KLEIN_NYSTRAND.value(0.25, 1.05 * 1.23 * Math.cbrt(133));
        NuclearDensity kleinNystrand = NuclearDensity.at(FormFactor.KLEIN_NYSTRAND, scaled);
        assertEquals(larger, kleinNystrand.neutron(CS133, recoil), 1e-14);
        assertEquals(larger, kleinNystrand.proton(CS133, recoil), 1e-14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELM", "KLEIN_NYSTRAND", "SYMMETRISED_FERMI"})
    void radiusSmallerThanTheSurfaceIsRejected(FormFactor formFactor) {
        NuclearDensity tiny = new NuclearDensity(formFactor, 1.5, 1.0);
        assertThrows(InputException.class, () -> tiny.neutron(CS133, 0.005));
    }

    private static NuclearDensity density(FormFactor formFactor) {
        return NuclearDensity.at(formFactor, ShapePoint.nominal());
    }

    private static double recoilMeV(double momentumTransferPerFm) {
        double q = momentumTransferPerFm * PhysicalConstants.HBARC_MEV_FM;
        return q * q / (2.0 * CS133.massMeV());
    }
}
