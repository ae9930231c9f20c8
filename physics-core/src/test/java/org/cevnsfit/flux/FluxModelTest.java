package org.cevnsfit.flux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.typesafe.config.ConfigFactory;
import java.util.List;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What flux models make of the components of a source. */
class FluxModelTest {
    private static final PionDecayAtRest SNS = new PionDecayAtRest(0.0848, 3.198e23, 19.3);
    private static final ReactorSource REACTOR = reactor();

    private static ReactorSource reactor() {
        FissionFractions typical = new FissionFractions(0.53, 0.08, 0.32, 0.07);
        return ReactorSource.ofPower(
                new ReactorCore(2.96, new Baseline(10.39, 0.0), 96.4, typical),
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
        FluxModel model = kind.read(Settings.of(ConfigFactory.empty()));
        for (NeutrinoSource source : List.of(SNS, REACTOR)) {
            for (SourceComponent component : source.components()) {
                for (double minimumMeV : new double[] {0.3, 1.7, 9.0, 33.0}) {
                    double[] expected = moments(component, minimumMeV);
                    double[] ours = moments(model, nominal(model), source, component, minimumMeV);
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

    /** Probabilities of a unitary matrix, |U_s4|² = (1 − s_14)(1 − s_24)(1 − s_34), with sin² = 1 in the place of the oscillation. */
    @Test
    void neutrinosThatDisappearAreSterileOrOfAnotherFlavour() {
        double[] sin2 = {0.1, 0.25, 0.4};
        double[] mixing = {0.1, 0.225, 0.27, 0.405}; // |U_e4|², |U_µ4|², |U_τ4|², |U_s4|²
        for (SourceComponent component : SNS.components()) {
            int a = component.flavour().generation();
            FluxPart oscillating = new ThreePlusOne()
                    .parts(SNS, component, ShapePoint.nominal())
                    .get(1);
            assertEquals(3, oscillating.weights().size());
            double arriving = 0.0;
            for (FlavourPair element : oscillating.weights().keySet()) {
                Flavour flavour = element.a();
                assertTrue(element.diagonal());
                assertEquals(component.flavour().antineutrino(), flavour.antineutrino());
                int b = flavour.generation();
                double weight = oscillating.weights().get(element).value(sin2);
                assertEquals(4.0 * mixing[a] * (mixing[b] - (a == b ? 1.0 : 0.0)), weight, 1e-15);
                arriving += weight;
            }
            assertEquals(-4.0 * mixing[a] * mixing[3], arriving, 1e-15);
        }
    }

    @Test
    void oneAngleIsTheTwoFlavourOscillation() {
        SourceComponent born = SNS.components().get(2);
        double survival = new ThreePlusOne()
                .parts(SNS, born, ShapePoint.nominal())
                .get(1)
                .weight()
                .value(new double[] {0.2, 0.0, 0.0});
        double twoFlavours = new SterileOscillation()
                .parts(SNS, born, ShapePoint.nominal())
                .get(1)
                .weight()
                .value(new double[] {4.0 * 0.2 * 0.8, 0.0});
        assertEquals(twoFlavours, survival, 1e-15);
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
