package org.cevnsfit.flux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.cevnsfit.ProjectHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments of oscillating components, slow and fast, against quadrature that follows the phase. */
class OscillationTest {
    private static final PionDecayAtRest SNS = new PionDecayAtRest(0.0848, 3.198e23, 19.3);
    private static final ReactorSource REACTOR = reactor(0.0);

    private static ReactorSource reactor(double spreadM) {
        FissionFractions typical = new FissionFractions(0.53, 0.08, 0.32, 0.07);
        return ReactorSource.ofPower(
                new ReactorCore(2.96, new Baseline(10.39, spreadM), 96.4, typical),
                ReactorSpectrum.HUBER_MUELLER.perFission(
                        ProjectHome.PATH.resolve("data"),
                        typical,
                        LowEnergyShape.VOGEL_ENGEL,
                        0.6,
                        CaptureShape.ALLOWED));
    }

    /** s22 sin²(1.26693 Δm² L/E) at Δm² = 1 eV², s22 = 0.1 */
    @ParameterizedTest
    @CsvSource({"19.3, 29.8, 0.053510", "10.39, 4, 0.002211"})
    void disappearanceProbability(double distanceM, double energyMeV, double probability) {
        Oscillation oscillation = Oscillation.of(1.0, new Baseline(distanceM, 0.0));
        assertEquals(probability, 0.1 * oscillation.sin2(energyMeV), 1e-6);
    }

    @Test
    void linesOscillateAsOneEnergy() {
        SourceComponent line = SNS.components().get(0);
        Oscillation oscillation = Oscillation.of(1.0, SNS.baseline());
        double expected = line.fluencePerCm2() * oscillation.sin2(PionDecayAtRest.PROMPT_ENERGY_MEV);
        SourceComponent oscillated = line.oscillating(oscillation);
        assertEquals(expected, oscillated.fluencePerCm2() * moments(oscillated, 1.0)[0], 1e-12 * expected);
    }

    /** Against panels that resolve every oscillation. */
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.0, 1.5",
        "1, 0.0, 0.2",
        "10, 0.0, 0.7",
        "10, 0.5, 1.9",
        "100, 0.0, 1.2",
        "100, 0.2, 2.5",
        "1000, 0.0, 4.1"
    })
    void reactorMomentsResolveThePhase(double splittingEv2, double spreadM, double minimumMeV) {
        ReactorSource source = reactor(spreadM);
        SourceComponent component = source.components().get(0);
        Oscillation oscillation = Oscillation.of(splittingEv2, source.baseline());
        EnergySpectrum spectrum = spectrum();
        double total = integral(spectrum::perMeV, 0.0, 10.0, 0.0);
        double[] ours = moments(component.oscillating(oscillation), minimumMeV);
        for (int n = 0; n < 3; n++) {
            int power = -n;
            double expected = integral(
                            e -> spectrum.perMeV(e) * oscillation.sin2(e) * Math.pow(e, power),
                            minimumMeV,
                            10.0,
                            oscillation.phaseMeV())
                    / total;
            assertEquals(expected, ours[n], 3e-7 * moments(component, minimumMeV)[n]);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 3.0, 30.0, 3000.0})
    void michelMomentsResolveThePhase(double splittingEv2) {
        Oscillation oscillation = Oscillation.of(splittingEv2, SNS.baseline());
        for (SourceComponent component : SNS.components().subList(1, 3)) {
            EnergySpectrum spectrum = (EnergySpectrum) component;
            double[] ours = moments(component.oscillating(oscillation), 14.3);
            double[] whole = moments(component, 14.3);
            for (int n = 0; n < 3; n++) {
                int power = -n;
                double expected = integral(
                        e -> spectrum.perMeV(e) * oscillation.sin2(e) * Math.pow(e, power),
                        14.3,
                        component.maximumEnergyMeV(),
                        oscillation.phaseMeV());
                assertEquals(expected, ours[n], 3e-7 * whole[n]);
            }
        }
    }

    @Test
    void fastOscillationsAverageToOneHalf() {
        for (NeutrinoSource source : List.of(SNS, REACTOR)) {
            SourceComponent component =
                    source.components().get(source.components().size() - 1);
            Oscillation oscillation = Oscillation.of(1e6, source.baseline());
            double[] whole = moments(component, 2.0);
            double[] ours = moments(component.oscillating(oscillation), 2.0);
            for (int n = 0; n < 3; n++) assertEquals(0.5, ours[n] / whole[n], 1e-5);
        }
    }

    private static EnergySpectrum spectrum() {
        return ReactorSpectrum.HUBER_MUELLER.perFission(
                ProjectHome.PATH.resolve("data"),
                new FissionFractions(0.53, 0.08, 0.32, 0.07),
                LowEnergyShape.VOGEL_ENGEL,
                0.6,
                CaptureShape.ALLOWED);
    }

    /** Panels of at most π/4 of the phase κ/E and 10 keV, broken at the edges of the tables of the reactor. */
    private static double integral(DoubleUnaryOperator integrand, double from, double to, double phaseMeV) {
        double[] edges = spectrum().piecesMeV();
        double sum = 0.0;
        double low = from;
        while (low < to) {
            double high = Math.min(to, low + 0.01);
            if (phaseMeV > 0.0) high = Math.min(high, 1.0 / (1.0 / low - 0.25 * Math.PI / phaseMeV));
            if (high <= low) high = Math.min(to, low + 0.01);
            for (double edge : edges) if (edge > low && edge < high) high = edge;
            sum += new GaussIntegratorFactory().legendre(6, low, high).integrate(integrand::applyAsDouble);
            low = high;
        }
        return sum;
    }

    private static double[] moments(SourceComponent component, double minimumMeV) {
        double[] moments = new double[3];
        component.moments(minimumMeV, moments);
        return moments;
    }
}
