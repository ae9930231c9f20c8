package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.NUCLIDES;
import static org.cevnsfit.model.CrossSections.OWN_RADII;
import static org.cevnsfit.model.CrossSections.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.AtomicElectrons;
import org.cevnsfit.target.NuclearSpin;
import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Generalised interactions against reference values of amplitudes evaluated with explicit Dirac matrices. */
class GeneralisedInteractionsReferenceTest {
    private static final GeneralisedInteractions MODEL =
            new GeneralisedInteractions(STANDARD, TensorTreatment.STANDARD);
    private static final GeneralisedInteractions LEGACY = new GeneralisedInteractions(STANDARD, TensorTreatment.LEGACY);

    @Test
    void scalarOnCaesium() { // C_S = 0.1 A F_n
        Nuclide nucleus = spinless(NUCLIDES.nuclide("Cs133"));
        double[] quarks = quarks(
                0.1,
                0.1,
                938.27208816 / 2.16 * 0.0208,
                938.27208816 / 4.70 * 0.0411,
                939.56542052 / 2.16 * 0.0189,
                939.56542052 / 4.70 * 0.0451);
        Map<String, Double> couplings = Map.of("C_S_u", quarks[0], "C_S_d", quarks[1]);
        assertAdded(2.40037e-38, MODEL, couplings, nucleus, 30.0, 0.005);
        assertAdded(2.40037e-38, LEGACY, couplings, nucleus, 30.0, 0.005);
    }

    @Test
    void tensorOnCaesium() { // C_T or T_c = 0.1 A F_n; by spins a_p = 0.1, a_n = 0
        Nuclide nucleus = NUCLIDES.nuclide("Cs133");
        Map<String, Double> both = tensor(0.1, 0.1);
        assertAdded(4.62421e-37, LEGACY, both, spinless(nucleus), 30.0, 0.005);
        Nuclide ownRadii = withSpin(nucleus, NuclearSpin.ZERO);
        assertAdded(9.92026e-41, MODEL, both, ownRadii, 30.0, 0.005);
        Map<String, Double> proton = tensor(0.1, 0.0);
        double spin = added(MODEL, proton, nucleus, 30.0, 0.005) - added(MODEL, proton, ownRadii, 30.0, 0.005);
        assertEquals(4.50911e-42, spin, 1e-4 * 4.50911e-42);
    }

    @Test
    void tensorOnXenonBySpin() {
        Nuclide xenon = NUCLIDES.nuclide("Xe129");
        Map<String, Double> neutron = tensor(0.0, 0.1);
        double spin = added(MODEL, neutron, xenon, 10.0, 0.001)
                - added(MODEL, neutron, withSpin(xenon, NuclearSpin.ZERO), 10.0, 0.001);
        assertEquals(1.16356e-41, spin, 1e-4 * 1.16356e-41);
    }

    /** Amplitudes with Dirac matrices for m = 123772.54 MeV, E = 30 MeV, T = 5 keV, spin 0: C_S = 60, T_c = 3500 and both chiralities of the neutrino. */
    @ParameterizedTest
    @CsvSource({"NU_MU, 1.23370028e-14", "ANTI_NU_MU, 3.70645894e-14"})
    void scalarAndTensorInterfere(Flavour flavour, double expectedPerMeV3) {
        FlipKinematics[] parts = {FlipKinematics.SCALAR, FlipKinematics.INTERFERENCE, FlipKinematics.TENSOR};
        double sign = flavour.antineutrino() ? 2.0 : -2.0;
        double[] weights = {60.0 * 60.0, sign * 60.0 * 3500.0, 3500.0 * 3500.0};
        double sum = 0.0;
        for (int i = 0; i < parts.length; i++) {
            double[] a = new double[3];
            parts[i].energyPowers(heavy(), 0.005, a);
            sum += weights[i] * (a[0] + a[1] / 30.0 + a[2] / 900.0);
        }
        double found = Math.pow(1.1663787e-11, 2) * 123772.54 / Math.PI * sum;
        assertEquals(expectedPerMeV3, found, 1e-8 * expectedPerMeV3);
    }

    /** Amplitudes with Dirac matrices for a free electron, E = 1 MeV, T = 0.3 MeV, without the Standard Model [cm²/MeV]. */
    @ParameterizedTest
    @CsvSource({
        "C_S_e, 0.4, C_T_e, 0, 3.417230356658062e-47, 3.417230356658062e-47",
        "C_P_e, 0.9, C_T_e, 0, 3.9258145600491737e-47, 3.9258145600491737e-47",
        "C_V_e, 0.3, C_T_e, 0, -2.392892753832511e-46, 4.198598359336472e-46",
        "C_A_e, 0.3, C_T_e, 0, -9.176386566205867e-46, -8.876605550378945e-46",
        "C_S_e, 0, C_T_e, 0.2, 4.716061648556667e-46, 4.716061648556667e-46",
        "C_S_e, 0.4, C_T_e, 0.2, 4.1789192024666085e-46, 5.9366501659783385e-46",
        "C_P_e, 0.9, C_T_e, 0.2, 7.08609043851228e-46, 3.1311957706108905e-46"
    })
    void electrons(String name, double coupling, String other, double tensor, double neutrino, double antineutrino) {
        Target electron = new AtomicElectrons("free", new double[] {0.0}, new int[] {1});
        double[] theta = CrossSections.with(MODEL, name, coupling);
        theta[index(other)] = tensor;
        for (Flavour flavour : List.of(Flavour.NU_MU, Flavour.ANTI_NU_MU)) {
            double standard = CrossSections.cm2PerMeV(
                    MODEL, CrossSections.nominal(MODEL), OWN_RADII, flavour, electron, 1.0, 0.3);
            double found = CrossSections.cm2PerMeV(MODEL, theta, OWN_RADII, flavour, electron, 1.0, 0.3) - standard;
            double expected = flavour.antineutrino() ? antineutrino : neutrino;
            assertEquals(expected, found, 1e-8 * Math.abs(expected));
        }
    }

    private static Map<String, Double> tensor(double proton, double neutron) {
        double[] quarks = quarks(proton, neutron, 0.784, -0.204, -0.204, 0.784);
        return Map.of("C_T_u", quarks[0], "C_T_d", quarks[1]);
    }

    /** Solves p = pu u + pd d, n = nu u + nd d. */
    private static double[] quarks(double p, double n, double pu, double pd, double nu, double nd) {
        double determinant = pu * nd - pd * nu;
        return new double[] {(p * nd - n * pd) / determinant, (n * pu - p * nu) / determinant};
    }

    /** No spin, and the protons distributed as the neutrons are. */
    private static Nuclide spinless(Nuclide n) {
        double radius = n.neutronRadiusFm();
        return new Nuclide(
                n.name(), n.protonNumber(), n.neutronNumber(), n.massMeV(), radius, radius, 1.0, NuclearSpin.ZERO);
    }

    private static Nuclide withSpin(Nuclide n, NuclearSpin spin) {
        return new Nuclide(
                n.name(),
                n.protonNumber(),
                n.neutronNumber(),
                n.massMeV(),
                n.protonRadiusFm(),
                n.neutronRadiusFm(),
                1.0,
                spin);
    }

    private static Nuclide heavy() {
        return new Nuclide("X133", 55, 78, 123772.54, 4.8, 5.0, 1.0, NuclearSpin.ZERO);
    }

    private static void assertAdded(
            double expected,
            GeneralisedInteractions model,
            Map<String, Double> couplings,
            Nuclide nuclide,
            double energyMeV,
            double recoilMeV) {
        assertEquals(expected, added(model, couplings, nuclide, energyMeV, recoilMeV), 1e-4 * expected);
    }

    /** @return what couplings add to the rate of a neutrino [cm²/MeV] */
    static double added(
            GeneralisedInteractions model,
            Map<String, Double> couplings,
            Target target,
            double energyMeV,
            double recoilMeV) {
        double[] theta = CrossSections.nominal(model);
        double none = rate(model, theta, OWN_RADII, target, energyMeV, recoilMeV);
        couplings.forEach((name, value) -> theta[index(name)] = value);
        return rate(model, theta, OWN_RADII, target, energyMeV, recoilMeV) - none;
    }

    static int index(String name) {
        return MODEL.couplings().stream().map(Parameter::name).toList().indexOf(name);
    }

    static double rate(
            InteractionModel model,
            double[] couplings,
            ShapePoint shape,
            Target target,
            double energyMeV,
            double recoilMeV) {
        return CrossSections.cm2PerMeV(model, couplings, shape, Flavour.NU_MU, target, energyMeV, recoilMeV);
    }
}
