package org.cevnsfit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.typesafe.config.ConfigFactory;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.target.AtomicElectrons;
import org.cevnsfit.target.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Millicharges are the formulas of arXiv:2211.11905, g_V^p + 2√2πα q/(G_F 2mT) on nuclei and g_V^e − 2√2πα q/(G_F 2m_eT) on electrons. */
class MillichargeTwinTest {
    private static final double PER_1EM10E_MEV2 =
            2.0 * Math.sqrt(2.0) * Math.PI / 137.035999084 / 1.1663787e-11 * 1e-10;

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void charges(long seed) {
        RandomPoint at = new RandomPoint(seed);
        Millicharge model = new Millicharge(at.physics, null);
        double[] q = PhotonTwin.couplings(at, model, at.logarithmic(1e-2, 1e3));
        at.compare(
                model,
                q,
                (twin, flavour) -> PhotonTwin.nuclear(
                        twin, flavour, at.sin2ThetaW, shifts(q, flavour, twin.target(), twin.recoilMeV())),
                (twin, flavour) -> PhotonTwin.electron(
                        twin, flavour, at.sin2ThetaW, shifts(q, flavour, twin.target(), -twin.recoilMeV())));
    }

    /** 2α/π σ_γ(T)/T ln(E/m_ν) q² of a table σ_γ = 3e-18 cm² (0.1 keV/T)² below an edge at 2 keV and five times that above it */
    @ParameterizedTest
    @CsvSource({"0.09, 0", "0.15, 1", "1.99, 1", "2, 5", "2.01, 5", "7, 5", "21, 0"})
    void boundElectrons(double recoilKeV, double strength) {
        Millicharge model = read("""
                equivalent-photon {
                  neutrino-energy-MeV = 4
                  photo-absorption = [{ element = Ge, energies-keV = [0.1, 2, 2, 20]
                    cross-sections-cm2 = [3e-18, 7.5e-21, 3.75e-20, 3.75e-22] }]
                }""");
        AtomicElectrons germanium = CrossSections.ELECTRONS.element("Ge");
        double[] charged = CrossSections.with(model, "q_ee_1em10e", 0.03);
        charged[4] = 0.04; // of e and mu: adds its square
        double sigma = strength * 3e-18 * Math.pow(0.1 / recoilKeV, 2);
        double expected = 2.0 / 137.035999084 / Math.PI * sigma / (1e-3 * recoilKeV) * Math.log(4e6) * 25e-24;
        double standard = at(model, CrossSections.nominal(model), germanium, recoilKeV);
        double found = at(model, charged, germanium, recoilKeV) - standard;
        assertEquals(expected, found, 1e-9 * expected + 1e-12 * standard);
    }

    static Millicharge read(String options) {
        return Millicharge.read(Settings.of(ConfigFactory.parseString(options)), PhysicsSettings.standard());
    }

    private static double at(Millicharge model, double[] couplings, AtomicElectrons target, double recoilKeV) {
        return CrossSections.cm2PerMeV(
                model, couplings, CrossSections.OWN_RADII, Flavour.ANTI_NU_E, target, 4.0, 1e-3 * recoilKeV);
    }

    private static double[] shifts(double[] q, Flavour flavour, Target target, double signedRecoilMeV) {
        return PhotonTwin.row(q, flavour, PER_1EM10E_MEV2 / (2.0 * target.massMeV() * signedRecoilMeV));
    }
}
