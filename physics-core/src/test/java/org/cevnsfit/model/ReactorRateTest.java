package org.cevnsfit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cevnsfit.constants.PhysicalConstants;
import org.cevnsfit.flux.CaptureShape;
import org.cevnsfit.flux.FissionFractions;
import org.cevnsfit.flux.LowEnergyShape;
import org.cevnsfit.flux.ReactorCore;
import org.cevnsfit.flux.ReactorSource;
import org.cevnsfit.flux.ReactorSpectrum;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.numerics.GaussLegendre;
import org.cevnsfit.target.Nuclide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cross sections per fission and recoil spectra of germanium at reactors against reference values. */
class ReactorRateTest {
    private static final FissionFractions TYPICAL = new FissionFractions(0.53, 0.08, 0.32, 0.07);
    /** An independent program with the same formulas [cm²] */
    private static final double CSI_INDEPENDENT = 5.046148e-40;

    private static final StandardModel MODEL = new StandardModel(PhysicsSettings.standard());

    @ParameterizedTest
    @CsvSource({"Ge, 1.43452e-40", "Ar, 4.15701e-41", "Xe, 5.24544e-40"})
    void crossSectionPerFission(String element, double cm2) {
        double ours = CrossSections.NUCLIDES.element(element).stream()
                .mapToDouble(isotope -> isotope.abundance() * cm2PerFission(isotope))
                .sum();
        assertEquals(1.0, ours / cm2, 1e-3);
    }

    @Test
    void crossSectionPerFissionOfCaesiumIodide() {
        double caesium = cm2PerFission(CrossSections.NUCLIDES.nuclide("Cs133"));
        double iodine = cm2PerFission(CrossSections.NUCLIDES.nuclide("I127"));
        assertEquals(1.0, 0.5 * (caesium + iodine) / 5.04723e-40, 1e-3);
        assertEquals(1.0, 0.5 * (caesium + iodine) / CSI_INDEPENDENT, 5e-6);
    }

    /** dR/dT [1/(kg d keV)] */
    @ParameterizedTest
    @CsvSource({
        "3.6, 20.7, 0.2, 251.08",
        "3.6, 20.7, 0.5, 39.435",
        "3.6, 20.7, 1.0, 3.3557",
        "3.6, 20.7, 1.5, 0.24444",
        "3.6, 20.7, 2.0, 0.0093750",
        "2.96, 10.39, 0.2, 819.43",
        "2.96, 10.39, 0.5, 128.70",
        "2.96, 10.39, 1.0, 10.952",
        "2.96, 10.39, 1.5, 0.79777",
        "2.96, 10.39, 2.0, 0.030596"
    })
    void recoilsOfGermanium(double powerGW, double distanceM, double recoilKeV, double perKgDayKeV) {
        SourceComponent component = component(powerGW, distanceM);
        double nucleiPerKg = 1000.0 * PhysicalConstants.AVOGADRO_PER_MOL / 72.63;
        double cm2PerMeV = CrossSections.NUCLIDES.element("Ge").stream()
                .mapToDouble(isotope -> isotope.abundance()
                        * CrossSections.cm2PerMeV(MODEL, CrossSections.OWN_RADII, component, isotope, 1e-3 * recoilKeV))
                .sum();
        double ours = component.fluencePerCm2() * nucleiPerKg * cm2PerMeV * 1e-3;
        assertEquals(1.0, ours / perKgDayKeV, 3e-3);
    }

    /** ∫ dσ/dT dT per fission [cm²], panels doubling up to the kinematic edge */
    private static double cm2PerFission(Nuclide nuclide) {
        SourceComponent component = component(3.6, 20.7);
        double edge = CrossSections.largestRecoilMeV(nuclide, component.maximumEnergyMeV());
        double[] panels = new double[121];
        for (int k = 1; k <= 120; k++) panels[k] = edge * Math.pow(0.5, 0.25 * (120 - k));
        GaussLegendre rule = new GaussLegendre(panels, 8);
        double sum = 0.0;
        for (int j = 0; j < rule.nodes().length; j++) {
            sum += rule.weights()[j]
                    * CrossSections.cm2PerMeV(MODEL, CrossSections.OWN_RADII, component, nuclide, rule.nodes()[j]);
        }
        double fissionsPerCm2 = new ReactorCore(3.6, 20.7, 1.0, TYPICAL).fissionsPerCm2();
        return sum * component.fluencePerCm2() / fissionsPerCm2;
    }

    private static SourceComponent component(double powerGW, double distanceM) {
        return ReactorSource.ofPower(
                        new ReactorCore(powerGW, distanceM, 1.0, TYPICAL),
                        ReactorSpectrum.HUBER_MUELLER.perFission(
                                CrossSections.DATA, TYPICAL, LowEnergyShape.VOGEL_ENGEL, 0.6, CaptureShape.ALLOWED))
                .components()
                .get(0);
    }
}
