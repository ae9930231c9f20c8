package org.cevnsfit.flux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What flux models make of the components of a source. */
class FluxModelTest {
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

    @ParameterizedTest
    @EnumSource(FluxKind.class)
    void nominalCouplingsGiveTheFluxOfTheSource(FluxKind kind) {
        for (NeutrinoSource source : List.of(SNS, REACTOR)) {
            for (SourceComponent component : source.components()) {
                for (double minimumMeV : new double[] {0.3, 1.7, 9.0, 33.0}) {
                    double[] expected = moments(component, minimumMeV);
                    double[] ours = moments(kind.model(), nominal(kind.model()), source, component, minimumMeV);
                    for (int n = 0; n < 3; n++) {
                        double exact = component.fluencePerCm2() * expected[n];
                        assertEquals(exact, ours[n], 1e-12 * exact, component.name());
                    }
                }
            }
        }
    }

    /** Density of ν̄_µ at y = 2E/m_µ = ¼, ½, ¾, 1 [1/MeV] */
    @ParameterizedTest
    @CsvSource({"0, 5.91529e-3, 1.89289e-2, 3.19426e-2, 3.78579e-2", "0.75, 1.06475e-2, 2.83934e-2, 3.19426e-2, 0"})
    void muonDecayWithAShapeParameter(double w, double first, double second, double third, double fourth) {
        SourceComponent antineutrino = SNS.components().get(1);
        List<FluxPart> parts = new MuonDecayFlux().parts(SNS, antineutrino, ShapePoint.nominal());
        double[] expected = {first, second, third, fourth};
        for (int i = 0; i < 4; i++) {
            double energy = 52.82919 * (i + 1) / 4 * (1 - 1e-7);
            double density = 0.0;
            for (FluxPart part : parts) {
                density += part.weight().value(new double[] {1, w, 1, 0.75})
                        * ((EnergySpectrum) part.component()).perMeV(energy);
            }
            assertEquals(expected[i], density, 1e-5 * 3e-2);
        }
    }

    @Test
    void shapeParametersLeaveTheNumberOfNeutrinosAlone() {
        double[] changed = {1.3, -0.4, 0.7, 2.0};
        for (int c = 1; c < 3; c++) {
            SourceComponent component = SNS.components().get(c);
            double[] ours = moments(new MuonDecayFlux(), changed, SNS, component, 0.0);
            assertEquals(changed[2 * (c - 1)] * component.fluencePerCm2(), ours[0], 1e-9 * ours[0]);
        }
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

    @Test
    void tauNeutrinosAndForeignSourcesStayAsTheyAre() {
        SourceComponent tau = new LineSpectrum("nu_tau", Flavour.NU_TAU, 1.0, 5.0);
        assertEquals(
                1,
                new SterileOscillation().parts(SNS, tau, ShapePoint.nominal()).size());
        SourceComponent antineutrino = REACTOR.components().get(0);
        assertEquals(
                antineutrino,
                new MuonDecayFlux()
                        .parts(REACTOR, antineutrino, ShapePoint.nominal())
                        .get(0)
                        .component());
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

    private static double[] nominal(FluxModel model) {
        return model.couplings().stream().mapToDouble(Parameter::nominal).toArray();
    }

    private static double[] moments(SourceComponent component, double minimumMeV) {
        double[] moments = new double[3];
        component.moments(minimumMeV, moments);
        return moments;
    }

    /** Σ weight · fluence · moments [1/cm²] */
    private static double[] moments(
            FluxModel model, double[] couplings, NeutrinoSource source, SourceComponent component, double minimumMeV) {
        double[] sum = new double[3];
        for (FluxPart part : model.parts(source, component, ShapePoint.nominal())) {
            double weight = part.weight().value(couplings) * part.component().fluencePerCm2();
            double[] moments = moments(part.component(), minimumMeV);
            for (int n = 0; n < 3; n++) sum[n] += weight * moments[n];
        }
        return sum;
    }
}
