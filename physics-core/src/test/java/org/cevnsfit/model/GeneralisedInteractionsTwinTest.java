package org.cevnsfit.model;

import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.parameter.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generalised interactions and light axial, tensor and pseudoscalar mediators are the formulas of the papers, at random points. */
class GeneralisedInteractionsTwinTest {
    private static final double FERMI = 1.1663787e-11;

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void contact(long seed) {
        for (TensorTreatment treatment : TensorTreatment.values()) {
            RandomPoint point = new RandomPoint(seed);
            GeneralisedInteractions model = new GeneralisedInteractions(point.physics, treatment);
            double[] theta = point.random.doubles(15, -2.0, 2.0).toArray();
            theta[0] = point.sin2ThetaW;
            Couplings c = new Couplings(model.couplings(), theta);
            point.compare(
                    model,
                    theta,
                    (at, flavour) -> treatment == TensorTreatment.STANDARD
                            ? c.onNucleus(at).standard(flavour, theta[0])
                            : c.onNucleus(at).legacy(flavour, theta[0]),
                    (at, flavour) -> c.onElectron(at).value(flavour, theta[0]));
        }
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void lightAxial(long seed) {
        RandomPoint point = new RandomPoint(seed);
        double g = point.logarithmic(1e-6, 1e-2);
        double mass = point.logarithmic(1e-3, 1e4);
        point.with("m_A_MeV", mass);
        point.compare(
                new LightAxial(point.physics),
                new double[] {point.sin2ThetaW, g},
                (at, flavour) -> {
                    double c = -contact(g, at.target().massMeV(), at.recoilMeV(), mass) * (0.842 - 0.427 - 0.085);
                    return new GeneralisedCrossSection(
                                    at, new double[2], new double[2], new double[] {c, c}, new double[2])
                            .standard(flavour, point.sin2ThetaW);
                },
                (at, flavour) -> new GeneralisedElectronCrossSection(
                                at, 0.0, 0.0, 0.0, -contact(g, 0.51099895, at.recoilMeV(), mass), 0.0)
                        .value(flavour, point.sin2ThetaW));
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void lightTensor(long seed) {
        RandomPoint point = new RandomPoint(seed);
        double g = point.logarithmic(1e-6, 1e-2);
        double mass = point.logarithmic(1e-3, 1e4);
        point.with("m_T_MeV", mass);
        point.compare(
                new LightTensor(point.physics),
                new double[] {point.sin2ThetaW, g},
                (at, flavour) -> {
                    double c = contact(g, at.target().massMeV(), at.recoilMeV(), mass) * (0.784 - 0.204);
                    GeneralisedCrossSection with = new GeneralisedCrossSection(
                            at, new double[2], new double[2], new double[2], new double[] {c, c});
                    return with.standard(flavour, point.sin2ThetaW) - axialPart(at, flavour, point.sin2ThetaW);
                },
                (at, flavour) -> new GeneralisedElectronCrossSection(
                                at, 0.0, 0.0, 0.0, 0.0, contact(g, 0.51099895, at.recoilMeV(), mass))
                        .value(flavour, point.sin2ThetaW));
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void lightPseudoscalar(long seed) {
        RandomPoint point = new RandomPoint(seed);
        double g = point.logarithmic(1e-6, 1e-2);
        double mass = point.logarithmic(1e-3, 1e4);
        point.with("m_P_MeV", mass);
        point.compare(
                new LightPseudoscalar(point.physics),
                new double[] {point.sin2ThetaW, g},
                (at, flavour) -> at.standardModel(flavour, point.sin2ThetaW),
                (at, flavour) -> new GeneralisedElectronCrossSection(
                                at, 0.0, contact(g, 0.51099895, at.recoilMeV(), mass), 0.0, 0.0, 0.0)
                        .value(flavour, point.sin2ThetaW));
    }

    /** Models that flip chirality have the axial part only if asked for; {@link GeneralisedCrossSection} always has it. */
    private static double axialPart(CoherentCrossSection at, Flavour flavour, double sin2ThetaW) {
        return GeneralisedCrossSection.none(at).standard(flavour, sin2ThetaW) - at.standardModel(flavour, sin2ThetaW);
    }

    /** √2 g² / (G_F (2mT + M²)) */
    private static double contact(double g, double targetMeV, double recoilMeV, double massMeV) {
        return Math.sqrt(2.0) * g * g / (FERMI * (2.0 * targetMeV * recoilMeV + massMeV * massMeV));
    }

    /** Quark and electron couplings, found by name. */
    private record Couplings(List<Parameter> parameters, double[] theta) {
        private double get(String name) {
            return theta[parameters.stream().map(Parameter::name).toList().indexOf(name)];
        }

        GeneralisedCrossSection onNucleus(CoherentCrossSection at) {
            double su = get("C_S_u");
            double sd = get("C_S_d");
            double vu = get("C_V_u");
            double vd = get("C_V_d");
            double au = get("C_A_u");
            double ad = get("C_A_d");
            double as = get("C_A_s");
            double tu = get("C_T_u");
            double td = get("C_T_d");
            double p = 938.27208816;
            double n = 939.56542052;
            return new GeneralisedCrossSection(
                    at,
                    new double[] {
                        su * p / 2.16 * 0.0208 + sd * p / 4.70 * 0.0411, su * n / 2.16 * 0.0189 + sd * n / 4.70 * 0.0451
                    },
                    new double[] {2.0 * vu + vd, vu + 2.0 * vd},
                    new double[] {0.842 * au - 0.427 * ad - 0.085 * as, -0.427 * au + 0.842 * ad - 0.085 * as},
                    new double[] {0.784 * tu - 0.204 * td, -0.204 * tu + 0.784 * td});
        }

        GeneralisedElectronCrossSection onElectron(ElectronCrossSection at) {
            return new GeneralisedElectronCrossSection(
                    at, get("C_S_e"), get("C_P_e"), get("C_V_e"), get("C_A_e"), get("C_T_e"));
        }
    }
}
