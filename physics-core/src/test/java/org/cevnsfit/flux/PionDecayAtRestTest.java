package org.cevnsfit.flux;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.cevnsfit.constants.PhysicalConstants;
import org.cevnsfit.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The source at the spallation target against reference values and against direct integration of its spectra. */
class PionDecayAtRestTest {
    private static final PionDecayAtRest CSI_2021 = new PionDecayAtRest(0.0848, 3.198e23, 19.3);
    private static final double MUON = PhysicalConstants.MUON_MASS_MEV;

    @Test
    void energiesAndMeans() {
        List<SourceComponent> components = CSI_2021.components();
        assertEquals(
                List.of("nu_mu", "anti_nu_mu", "nu_e"),
                components.stream().map(SourceComponent::name).toList());
        assertEquals(29.79214, components.get(0).maximumEnergyMeV(), 5e-6);
        assertEquals(52.82919, components.get(1).maximumEnergyMeV(), 5e-6);
        assertArrayEquals(new double[] {29.79214}, components.get(0).breakpointsMeV(), 5e-6);
        assertArrayEquals(new double[] {52.82919}, components.get(2).breakpointsMeV(), 5e-6);
        assertEquals(36.9804, meanMeV(components.get(1)), 5e-5);
        assertEquals(31.6975, meanMeV(components.get(2)), 5e-5);
    }

    @ParameterizedTest
    @CsvSource({
        "anti_nu_mu, 17.59316, 9.384341e-1, 2.618257e-2, 7.967565e-4",
        "nu_e, 17.59316, 8.891675e-1, 2.805869e-2, 9.563776e-4",
        "nu_mu, 17.59316, 1, 3.356590e-2, 1.126670e-3",
        "anti_nu_mu, 43.10315, 3.568759e-1, 7.453857e-3, 1.562191e-4",
        "nu_e, 43.10315, 1.568909e-1, 3.377009e-3, 7.286648e-5"
    })
    void moments(String name, double minimumMeV, double phi0, double phi1, double phi2) {
        double[] moments = moments(component(name), minimumMeV);
        assertEquals(phi0, moments[0], 1e-6 * phi0);
        assertEquals(phi1, moments[1], 1e-6 * phi1);
        assertEquals(phi2, moments[2], 1e-6 * phi2);
    }

    @ParameterizedTest
    @CsvSource({"nu_mu, 43.10315", "nu_mu, 29.79215", "anti_nu_mu, 52.8292", "nu_e, 60"})
    void nothingAboveTheEndOfTheSpectrum(String name, double minimumMeV) {
        assertArrayEquals(new double[3], moments(component(name), minimumMeV));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 3.0, 17.6, 30.0, 45.0})
    void michelMomentsAreTheIntegralsOfTheirSpectra(double minimumMeV) {
        double[] antineutrino = moments(component("anti_nu_mu"), minimumMeV);
        double[] neutrino = moments(component("nu_e"), minimumMeV);
        for (int n = 0; n < 3; n++) {
            int power = -n;
            double numubar = new GaussIntegratorFactory()
                    .legendre(24, minimumMeV, MUON / 2)
                    .integrate(e -> 64 * e * e / Math.pow(MUON, 3) * (0.75 - e / MUON) * Math.pow(e, power));
            double nue = new GaussIntegratorFactory()
                    .legendre(24, minimumMeV, MUON / 2)
                    .integrate(e -> 192 * e * e / Math.pow(MUON, 3) * (0.5 - e / MUON) * Math.pow(e, power));
            assertEquals(1.0, antineutrino[n] / numubar, 1e-12);
            assertEquals(1.0, neutrino[n] / nue, 1e-12);
        }
    }

    @Test
    void fluencePerFlavour() {
        for (SourceComponent component : CSI_2021.components()) {
            assertEquals(5.793618e14, component.fluencePerCm2(), 1e-6 * 5.793618e14);
        }
        double csiUnits = 14600.0 / 259.81 * PhysicalConstants.AVOGADRO_PER_MOL; // 14.6 kg
        assertEquals(3.38414e25, csiUnits, 1e-5 * csiUnits);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, -1.0, Double.NaN, Double.POSITIVE_INFINITY})
    void senselessSourcesAreRejected(double value) {
        assertThrows(InputException.class, () -> new PionDecayAtRest(value, 1e23, 19.3));
        assertThrows(InputException.class, () -> new PionDecayAtRest(0.08, value, 19.3));
        assertThrows(InputException.class, () -> new PionDecayAtRest(0.08, 1e23, value));
    }

    /** ⟨E⟩ = ∫_0^∞ Φ_0(E) dE for a unit-normalised spectrum */
    private static double meanMeV(SourceComponent component) {
        return new GaussIntegratorFactory()
                .legendre(24, 0.0, component.maximumEnergyMeV())
                .integrate(e -> moments(component, e)[0]);
    }

    private static SourceComponent component(String name) {
        return CSI_2021.components().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double[] moments(SourceComponent component, double minimumMeV) {
        double[] moments = new double[3];
        component.moments(minimumMeV, moments);
        return moments;
    }
}
