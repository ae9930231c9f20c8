package org.cevnsfit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.constants.PhysicalConstants;
import org.cevnsfit.flux.BoronSpectrum;
import org.cevnsfit.flux.DensityMatrix;
import org.cevnsfit.flux.ElectronDensity;
import org.cevnsfit.flux.FlavourShare;
import org.cevnsfit.flux.FluxPart;
import org.cevnsfit.flux.NeutrinoMixing;
import org.cevnsfit.flux.SolarComponent;
import org.cevnsfit.flux.SolarConversion;
import org.cevnsfit.flux.SolarFlavours;
import org.cevnsfit.flux.SolarNormalisation;
import org.cevnsfit.flux.SolarReaction;
import org.cevnsfit.flux.SolarSource;
import org.cevnsfit.flux.SolarTables;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.ElectronCouplings;
import org.cevnsfit.interaction.FormFactor;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.RecoilKinematics;
import org.cevnsfit.interaction.Term;
import org.cevnsfit.interaction.VectorCouplings;
import org.cevnsfit.numerics.GaussLegendre;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.target.AtomicElectrons;
import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recoils of natural xenon from solar neutrinos against reference values, per tonne and year of 365.25 d. */
class SolarRateTest {
    private static final SolarTables TABLES = new SolarTables(CrossSections.DATA.resolve("shared"));
    private static final double ATOMS_PER_TONNE = 1e6 * PhysicalConstants.AVOGADRO_PER_MOL / 131.293;
    private static final double YEAR_D = 365.25;
    private static final List<Nuclide> XENON = CrossSections.NUCLIDES.element("Xe");
    private static final StandardModel MODEL = new StandardModel(PhysicsSettings.standard());
    private static final double LARGEST_RECOIL_KEV = 4.6;

    /** dR/dT [1/(t yr keV)] with the couplings of ν_µ */
    @ParameterizedTest
    @CsvSource({"0.5, 700.3, 0.001", "1, 236.9, 0.001", "2, 17.33, 0.001", "3, 0.215, 0.005"})
    void nuclearRecoilsOfBoron(double recoilKeV, double expected, double tolerance) {
        SolarComponent muons = boron(BoronSpectrum.BAHCALL_1996, new MuonNeutrinos());
        assertEquals(1.0, nuclear(MODEL, muons, recoilKeV) / expected, tolerance);
    }

    /** ∫ dR/dT dT [1/(t yr)]; the spectrum of 2006 is harder than that of 1996, and the last row has couplings without radiative corrections */
    @ParameterizedTest
    @CsvSource({
        "BAHCALL_1996, RADIATIVE, 0.5, 309.1, 1e-3",
        "BAHCALL_1996, RADIATIVE, 1.0, 94.4, 1e-3",
        "WINTER_2006, RADIATIVE, 0.5, 316.2, 1e-3",
        "WINTER_2006, RADIATIVE, 1.0, 98.0, 1e-3",
        "ORTIZ_2000, RADIATIVE, 0.5, 317.4, 1e-3",
        "WINTER_2006, TREE, 0.45, 343.6, 2e-3"
    })
    void nuclearRecoilsOfBoronAboveAThreshold(
            BoronSpectrum spectrum, VectorCouplings couplings, double thresholdKeV, double expected, double tolerance) {
        StandardModel model = new StandardModel(new PhysicsSettings(
                couplings, FormFactor.HELM, RecoilKinematics.SPIN_ZERO, true, ElectronCouplings.TREE));
        SolarComponent muons = boron(spectrum, new MuonNeutrinos());
        double[] edges = new double[13];
        for (int k = 0; k < edges.length; k++)
            edges[k] = thresholdKeV + (LARGEST_RECOIL_KEV - thresholdKeV) * k / (edges.length - 1);
        GaussLegendre rule = new GaussLegendre(edges, 4);
        double sum = 0.0;
        for (int j = 0; j < rule.nodes().length; j++) sum += rule.weights()[j] * nuclear(model, muons, rule.nodes()[j]);
        assertEquals(1.0, sum / expected, tolerance);
    }

    /** dR/dT of pp and ⁷Be [1/(t yr keV)]; the tabulated spectrum of pp falls 0.2 % below the allowed shape at 50 keV */
    @ParameterizedTest
    @CsvSource({
        "PP, 2, 2.508, 0.0005",
        "PP, 5, 2.703, 0.0005",
        "PP, 20, 2.748, 0.001",
        "PP, 50, 2.472, 0.003",
        "BE7, 2, 0.2039, 0.0005",
        "BE7, 5, 0.2220, 0.0005",
        "BE7, 20, 0.2385, 0.0005",
        "BE7, 50, 0.2436, 0.0005"
    })
    void electronRecoils(SolarReaction reaction, double recoilKeV, double expected, double tolerance) {
        SolarConversion sun =
                new SolarConversion(NeutrinoMixing.MEASURED, ElectronDensity.effective(reaction.effectiveMolPerCm3()));
        assertEquals(1.0, electrons(reaction, recoilKeV, sun) / expected, tolerance);
    }

    /** Without oscillations electron neutrinos scatter more often. */
    @Test
    void electronNeutrinosScatterMoreOften() {
        SolarFlavours unchanged = new SolarFlavours.Unchanged();
        SolarConversion sun = new SolarConversion(NeutrinoMixing.MEASURED, ElectronDensity.effective(80));
        double ratio = electrons(SolarReaction.BE7, 5, sun) / electrons(SolarReaction.BE7, 5, unchanged);
        double survival = sun.at(0.8613).ee();
        assertEquals(survival + (1 - survival) * 0.21, ratio, 0.02);
    }

    private static double electrons(SolarReaction reaction, double recoilKeV, SolarFlavours flavours) {
        double flux = TABLES.fluxPerCm2S(SolarNormalisation.B16_GS98, reaction);
        SolarComponent component =
                SolarSource.component(TABLES, reaction, BoronSpectrum.WINTER_2006, flux, YEAR_D, flavours);
        AtomicElectrons xenon = CrossSections.ELECTRONS.element("Xe");
        return 1e-3 * ATOMS_PER_TONNE * perMeV(MODEL, component, xenon, 1e-3 * recoilKeV);
    }

    private static SolarComponent boron(BoronSpectrum spectrum, SolarFlavours flavours) {
        return SolarSource.component(TABLES, SolarReaction.B8, spectrum, 5.25e6, YEAR_D, flavours);
    }

    private static double nuclear(StandardModel model, SolarComponent component, double recoilKeV) {
        double sum = 0.0;
        for (Nuclide isotope : XENON) sum += isotope.abundance() * perMeV(model, component, isotope, 1e-3 * recoilKeV);
        return 1e-3 * ATOMS_PER_TONNE * sum;
    }

    /** fluence · Tr[ρ dσ/dT] [1/MeV] on one target */
    private static double perMeV(StandardModel model, SolarComponent component, Target target, double recoilMeV) {
        double sum = 0.0;
        double[] a = new double[3];
        double[] moments = new double[3];
        for (FluxPart part : component.arriving()) {
            SourceComponent spectrum = part.component();
            for (Map.Entry<FlavourPair, Polynomial> element : part.weights().entrySet()) {
                double weight = element.getValue().value(new double[0]) * spectrum.fluencePerCm2();
                for (Term term : model.terms(element.getKey(), target.recoil(), CrossSections.OWN_RADII)) {
                    term.kernel().energyPowers(target, recoilMeV, a);
                    spectrum.moments(term.kernel().minimumNeutrinoEnergyMeV(target, recoilMeV), moments);
                    double folded = a[0] * moments[0] + a[1] * moments[1] + a[2] * moments[2];
                    sum += weight * term.coefficient().value(CrossSections.nominal(model)) * folded;
                }
            }
        }
        return sum;
    }

    /** Muon neutrinos only, as the reference values of ⁸B have them. */
    private record MuonNeutrinos() implements SolarFlavours {
        private static final DensityMatrix MUON = new DensityMatrix(0, 1, 0, 0, 0, 0);

        @Override
        public List<FlavourShare> shares() {
            return List.of(new FlavourShare(energyMeV -> 1.0, MUON));
        }
    }
}
