package org.cevnsfit.validation;

import java.nio.file.Path;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.constants.PhysicalConstants;
import org.cevnsfit.flux.BoronSpectrum;
import org.cevnsfit.flux.ElectronDensity;
import org.cevnsfit.flux.NeutrinoMixing;
import org.cevnsfit.flux.SolarConversion;
import org.cevnsfit.flux.SolarFlavours;
import org.cevnsfit.flux.SolarReaction;
import org.cevnsfit.flux.SolarSource;
import org.cevnsfit.flux.SolarTables;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.ElectronCouplings;
import org.cevnsfit.interaction.FormFactor;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.RecoilKinematics;
import org.cevnsfit.interaction.RecoilSpectrum;
import org.cevnsfit.interaction.VectorCouplings;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.numerics.GaussLegendre;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.NuclideTable;
import org.cevnsfit.target.Recoil;

/** Our solar neutrinos: how many stay electron neutrinos, and how often those of ⁸B scatter on xenon. */
final class SolarResults {
    private static final double FLUX_PER_CM2_S = 5.25e6;
    private static final double YEAR_D = 365.25;
    private static final double GRAM_PER_TONNE = 1e6;
    private static final double XENON_GRAM_PER_MOL = 131.293;
    private static final double LARGEST_RECOIL_KEV = 5.0;
    private static final int PANELS = 20;
    private static final int POINTS = 4;

    private final Path data;

    /** @param home project folder with conf and data */
    SolarResults(Path home) {
        this.data = home.resolve("data");
    }

    /** @return ρ_ee at the effective density of a reaction */
    static double survival(SolarReaction reaction, double energyMeV) {
        ElectronDensity density = ElectronDensity.effective(reaction.effectiveMolPerCm3());
        return new SolarConversion(NeutrinoMixing.MEASURED, density)
                .at(energyMeV)
                .ee();
    }

    /** @return recoils of natural xenon above an energy, all flavours scattering as ν_µ do [1/(t yr)] */
    double boronRecoils(BoronSpectrum spectrum, VectorCouplings couplings, double thresholdKeV) {
        SourceComponent boron = SolarSource.component(
                        new SolarTables(data.resolve("shared")),
                        SolarReaction.B8,
                        spectrum,
                        FLUX_PER_CM2_S,
                        YEAR_D,
                        new SolarFlavours.Unchanged())
                .born();
        StandardModel model = new StandardModel(new PhysicsSettings(
                couplings, FormFactor.HELM, RecoilKinematics.SPIN_ZERO, true, ElectronCouplings.TREE));
        double[] nominal =
                model.couplings().stream().mapToDouble(Parameter::nominal).toArray();
        RecoilSpectrum crossSection =
                new RecoilSpectrum(model.terms(Flavour.NU_MU, Recoil.NUCLEUS, ShapePoint.nominal()), nominal);
        double[] edges = new double[PANELS + 1];
        for (int k = 0; k <= PANELS; k++)
            edges[k] = 1e-3 * (thresholdKeV + (LARGEST_RECOIL_KEV - thresholdKeV) * k / PANELS);
        GaussLegendre rule = new GaussLegendre(edges, POINTS);
        double cm2 = 0.0;
        for (Nuclide isotope : NuclideTable.read(data).element("Xe"))
            for (int j = 0; j < rule.nodes().length; j++)
                cm2 += isotope.abundance()
                        * rule.weights()[j]
                        * crossSection.cm2PerMeV(isotope, rule.nodes()[j], boron::moments);
        return cm2 * boron.fluencePerCm2() * GRAM_PER_TONNE * PhysicalConstants.AVOGADRO_PER_MOL / XENON_GRAM_PER_MOL;
    }
}
