package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.NUCLIDES;
import static org.cevnsfit.model.CrossSections.OWN_RADII;
import static org.cevnsfit.model.CrossSections.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.ElectronCouplings;
import org.cevnsfit.interaction.FormFactor;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.RecoilKinematics;
import org.cevnsfit.interaction.VectorCouplings;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Nuclide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Standard-Model coherent scattering against reference values, to four digits. */
class CoherentReferenceTest {
    private static final double FOUR_DIGITS = 1e-4;
    private static final List<Nuclide> CSI = List.of(NUCLIDES.nuclide("Cs133"), NUCLIDES.nuclide("I127"));

    @Test
    void workedExample() { // Cs133, E = 30 MeV, T = 5 keV, nu_mu
        Nuclide cs133 = CSI.get(0);
        NuclearDensity density = NuclearDensity.at(FormFactor.HELM, OWN_RADII);
        assertEquals(0.882550, density.proton(cs133, 0.005), 1e-6);
        assertEquals(0.869747, density.neutron(cs133, 0.005), 1e-6);
        same(1.51480e-36, point(new StandardModel(STANDARD), Flavour.NU_MU, cs133, 30, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "Cs133, 30, 5, 200.502, 151.480, 150.603, 156.481",
        "Cs133, 50, 20, 154.195, 47.0306, 46.0660, 54.6390",
        "I127, 30, 5, 176.155, 135.673, 135.073, 139.990",
        "Ar40, 30, 20, 4.22397, 3.59120, 3.55027, 3.64368",
        "Ar40, 50, 80, 2.90539, 1.49382, 1.43058, 1.59373",
        "Ge74, 30, 10, 30.2106, 24.4970, 24.1104, 24.9074",
        "Ge74, 4, 0.3, 17.3536, 17.2460, 17.2377, 17.2542",
        "Xe132, 10, 1, 117.177, 111.267, 110.813, 111.636",
        "Xe132, 30, 5, 200.089, 153.975, 150.817, 156.637"
    })
    void differentialCrossSection(String name, double e, double keV, double unit, double helm, double kn, double sf) {
        Nuclide nuclide = NUCLIDES.nuclide(name);
        same(unit * 1e-38, point(with(FormFactor.UNIT), Flavour.NU_MU, nuclide, e, keV));
        same(helm * 1e-38, point(with(FormFactor.HELM), Flavour.NU_MU, nuclide, e, keV));
        same(kn * 1e-38, point(with(FormFactor.KLEIN_NYSTRAND), Flavour.NU_MU, nuclide, e, keV));
        same(sf * 1e-38, point(with(FormFactor.SYMMETRISED_FERMI), Flavour.NU_MU, nuclide, e, keV));
    }

    @ParameterizedTest
    @CsvSource({
        "Ar40, 17.4088, 15.3390, 15.2078, 15.5091, 14.9179, 15.3606",
        "Ge70, 51.8221, 43.8100, 43.2043, 44.3129, 42.5728, 43.8437",
        "Ge74, 63.9350, 53.6758, 53.0047, 54.3981, 52.3073, 53.7147",
        "I127, 199.657, 155.548, 154.953, 160.038, 151.797, 155.608",
        "Cs133, 222.130, 172.066, 171.238, 176.959, 167.982, 172.129",
        "Xe129, 204.997, 161.475, 158.738, 163.979, 157.586, 161.537",
        "Xe132, 222.477, 174.773, 171.696, 177.416, 170.727, 174.838",
        "Xe136, 246.896, 193.295, 189.698, 196.091, 189.042, 193.366"
    })
    void totalCrossSection(String name, double unit, double helm, double kn, double sf, double nuE, double truncated) {
        Nuclide nuclide = NUCLIDES.nuclide(name);
        same(unit * 1e-40, CrossSections.totalCm2(with(FormFactor.UNIT), Flavour.NU_MU, nuclide, 30));
        same(helm * 1e-40, CrossSections.totalCm2(with(FormFactor.HELM), Flavour.NU_MU, nuclide, 30));
        same(kn * 1e-40, CrossSections.totalCm2(with(FormFactor.KLEIN_NYSTRAND), Flavour.NU_MU, nuclide, 30));
        same(sf * 1e-40, CrossSections.totalCm2(with(FormFactor.SYMMETRISED_FERMI), Flavour.NU_MU, nuclide, 30));
        same(nuE * 1e-40, CrossSections.totalCm2(with(FormFactor.HELM), Flavour.NU_E, nuclide, 30));
        PhysicsSettings usual = new PhysicsSettings(
                VectorCouplings.RADIATIVE, FormFactor.HELM, RecoilKinematics.TRUNCATED, true, ElectronCouplings.TREE);
        same(truncated * 1e-40, CrossSections.totalCm2(new StandardModel(usual), Flavour.NU_MU, nuclide, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "Ge, 30, 5.04808e-39, 4.91546e-39",
        "Ar, 30, 1.53199e-39, 1.48992e-39",
        "Xe, 30, 1.72157e-38, 1.68143e-38",
        "CsI, 30, 1.63807e-38, 1.59889e-38",
        "Ge, 10, 6.54068e-40, 6.36938e-40"
    })
    void naturalElements(String element, double e, double nuMu, double nuE) {
        same(nuMu, perAtom(element, Flavour.NU_MU, e));
        same(nuE, perAtom(element, Flavour.NU_E, e));
    }

    @ParameterizedTest
    @CsvSource({"Ar, 1.90633e-40", "Xe, 2.36776e-39", "CsI, 2.27652e-39"})
    void naturalElementsAt10MeV(String element, double nuMu) {
        same(nuMu, perAtom(element, Flavour.NU_MU, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "CsI, 270.696, 183.596, 162.084, 215.842, 172.862, 182.575, 191.246",
        "Ar, 22.2837, 18.2083, 15.1343, 22.3637, 17.1269, 17.9800, 18.5260",
        "Ge, 76.9496, 58.6228, 49.8991, 70.8054, 55.1639, 57.5270, 59.7689",
        "Xe, 281.188, 193.967, 170.321, 228.838, 182.743, 189.242, 198.258"
    })
    void averageOverPionDecay(
            String element, double unit, double helm, double nuMu, double numubar, double nuE, double kn, double sf) {
        double[] perFlavour = averages(with(FormFactor.HELM), OWN_RADII, element);
        same(nuMu * 1e-40, perFlavour[0]);
        same(numubar * 1e-40, perFlavour[1]);
        same(nuE * 1e-40, perFlavour[2]);
        same(helm * 1e-40, mean(perFlavour));
        same(unit * 1e-40, mean(averages(with(FormFactor.UNIT), OWN_RADII, element)));
        same(kn * 1e-40, mean(averages(with(FormFactor.KLEIN_NYSTRAND), OWN_RADII, element)));
        same(sf * 1e-40, mean(averages(with(FormFactor.SYMMETRISED_FERMI), OWN_RADII, element)));
    }

    @ParameterizedTest
    @CsvSource({"CsI, 180.123", "Ar, 17.9345"})
    void averageWithTreeCouplings(String element, double helm) {
        StandardModel tree = new StandardModel(STANDARD.withCouplings(VectorCouplings.TREE));
        same(helm * 1e-40, mean(averages(tree, OWN_RADII, element)));
    }

    @ParameterizedTest
    @CsvSource({"4.60, 195.669", "4.82, 189.900", "5.09, 182.858", "5.47, 173.084", "6.00, 159.874"})
    void averageWithCommonNeutronRadius(double radiusFm, double helm) {
        ShapePoint shape = ShapePoint.nominal().with(ShapePoint.NEUTRON_RADIUS_FM, radiusFm);
        same(helm * 1e-40, mean(averages(with(FormFactor.HELM), shape, "CsI")));
    }

    @ParameterizedTest
    @CsvSource({
        "Cs133, 5, 1.503677e-36, 1.597325e-36, 1.336915e-36",
        "Cs133, 30, 0, 3.154098e-38, 9.915114e-39",
        "Ar40, 50, 0, 1.551599e-38, 9.555830e-39",
        "Ge74, 20, 7.164464e-38, 1.415854e-37, 9.896258e-38"
    })
    void spectrumOfPionDecay(String name, double keV, double nuMu, double numubar, double nuE) {
        List<SourceComponent> source = CrossSections.pionDecay();
        double[] expected = {nuMu, numubar, nuE};
        for (int c = 0; c < 3; c++) {
            same(
                    expected[c],
                    CrossSections.cm2PerMeV(
                            with(FormFactor.HELM), OWN_RADII, source.get(c), NUCLIDES.nuclide(name), 1e-3 * keV));
        }
    }

    private static StandardModel with(FormFactor formFactor) {
        return new StandardModel(STANDARD.withFormFactor(formFactor));
    }

    private static void same(double expected, double found) {
        assertEquals(expected, found, FOUR_DIGITS * expected);
    }

    private static double point(
            StandardModel model, Flavour flavour, Nuclide nuclide, double energyMeV, double recoilKeV) {
        double[] couplings = CrossSections.nominal(model);
        return CrossSections.cm2PerMeV(model, couplings, OWN_RADII, flavour, nuclide, energyMeV, 1e-3 * recoilKeV);
    }

    /** Averages over the isotopes of an element; CsI is the mean of its two nuclei. */
    private static double perAtom(String element, Flavour flavour, double energyMeV) {
        if (element.equals("CsI")) {
            return CSI.stream()
                    .mapToDouble(n -> CrossSections.totalCm2(with(FormFactor.HELM), flavour, n, energyMeV))
                    .average()
                    .orElseThrow();
        }
        return NUCLIDES.element(element).stream()
                .mapToDouble(n -> n.abundance() * CrossSections.totalCm2(with(FormFactor.HELM), flavour, n, energyMeV))
                .sum();
    }

    private static double[] averages(StandardModel model, ShapePoint shape, String element) {
        boolean csi = element.equals("CsI");
        double weight = csi ? 0.5 : 1.0; // both nuclides of CsI have abundance one
        List<Nuclide> isotopes = csi ? CSI : NUCLIDES.element(element);
        return CrossSections.pionDecay().stream()
                .mapToDouble(component -> weight * CrossSections.perAtomCm2(model, shape, component, isotopes))
                .toArray();
    }

    private static double mean(double[] perFlavour) {
        return (perFlavour[0] + perFlavour[1] + perFlavour[2]) / 3.0;
    }
}
