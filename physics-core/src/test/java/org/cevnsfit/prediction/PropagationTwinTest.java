package org.cevnsfit.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.typesafe.config.ConfigFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.detector.FixedTimeProfile;
import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.flux.BoronSpectrum;
import org.cevnsfit.flux.ElectronDensity;
import org.cevnsfit.flux.EnergyWeight;
import org.cevnsfit.flux.FlavourShare;
import org.cevnsfit.flux.FluxKind;
import org.cevnsfit.flux.NeutrinoMixing;
import org.cevnsfit.flux.NeutrinoSource;
import org.cevnsfit.flux.PropagationNsi;
import org.cevnsfit.flux.SolarConversion;
import org.cevnsfit.flux.SolarFlavours;
import org.cevnsfit.flux.SolarNeutrons;
import org.cevnsfit.flux.SolarNormalisation;
import org.cevnsfit.flux.SolarReaction;
import org.cevnsfit.flux.SolarSource;
import org.cevnsfit.flux.SolarTables;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.NonStandardInteractions;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates with couplings that act in the Sun and in the detector are those of a source that was built for these couplings. */
class PropagationTwinTest {
    private static final Experiment REACTOR = withCounts(ExperimentReader.read(ProjectHome.PATH, "forecast-germanium"));
    private static final SolarTables TABLES = new SolarTables(ProjectHome.PATH.resolve("data/shared"));
    private static final List<SolarReaction> REACTIONS = List.of(SolarReaction.PP, SolarReaction.BE7, SolarReaction.B8);
    private static final NonStandardInteractions NSI = new NonStandardInteractions(PhysicsSettings.standard());
    private static final SignalModel BOTH =
            new SignalModel(NSI, FluxKind.PROPAGATION_NSI.read(Settings.of(ConfigFactory.empty())));
    private static final ElectronDensity SPREAD =
            new ElectronDensity(new double[] {50.0, 75.0, 95.0}, new double[] {1.0, 3.0, 2.0});
    private static final SolarConversion SUN = new SolarConversion(NeutrinoMixing.MEASURED, SPREAD);
    private static final ExperimentPrediction PREDICTION = prediction(experiment(source(SUN)), BOTH);

    /** ρ(E) at certain couplings as if it were known from the start */
    private record Frozen(EnergyWeight share) implements SolarFlavours {
        @Override
        public List<FlavourShare> shares() {
            EnergyWeight rest = energyMeV -> 1.0 - share.at(energyMeV);
            return List.of(new FlavourShare(rest, SUN.first()), new FlavourShare(share, SUN.second()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void templatesAreThoseOfASourceForTheseCouplings(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ShapePoint shape = ShapePoint.nominal();
        for (String name : BOTH.sharedCouplings()) shape = shape.with(name, random.nextDouble(-0.15, 0.15));
        ShapePoint at = shape;
        EnergyWeight share = new PropagationNsi(SolarNeutrons.MODEL).secondShare(SUN, at);
        ExperimentPrediction exact = prediction(experiment(source(new Frozen(share))), SignalModel.of(NSI));
        double[] couplings = BOTH.ofInteraction(new double[] {0.24}, at);
        double[] expected = counts(exact.templates(ShapePoint.nominal(), new int[0], couplings));
        double[] ours = counts(PREDICTION.templates(at, new int[0], new double[] {0.24}));
        for (int b = 0; b < expected.length; b++) assertEquals(1.0, ours[b] / expected[b], 1e-6);
        double[] plain = counts(prediction(experiment(source(SUN)), SignalModel.of(NSI))
                .templates(ShapePoint.nominal(), new int[0], couplings));
        assertNotEquals(1.0, plain[0] / expected[0], 1e-3);
    }

    @Test
    void withoutCouplingsItIsTheStandardConversion() {
        double[] expected = counts(prediction(experiment(source(SUN)), SignalModel.of(NSI))
                .templates(ShapePoint.nominal(), new int[0], nominal(SignalModel.of(NSI))));
        double[] ours = counts(PREDICTION.templates(NominalSignal.shape(BOTH), new int[0], nominal(BOTH)));
        for (int b = 0; b < expected.length; b++) assertEquals(1.0, ours[b] / expected[b], 1e-9);
    }

    /** sin²θ_W free, so that templates have several monomials */
    @Test
    void otherCouplingsMayVary() {
        ShapePoint shape = ShapePoint.nominal().with("eps_ee_uV", 0.1).with("eps_emu_eL", -0.2);
        List<PartTemplates> free = PREDICTION
                .templates(shape, new int[] {0}, new double[] {Double.NaN})
                .parts();
        List<PartTemplates> fixed =
                PREDICTION.templates(shape, new int[0], new double[] {0.21}).parts();
        double[] monomials = new double[free.get(0).monomials().monomials()];
        for (int p = 0; p < fixed.size(); p++) {
            if (!fixed.get(p).component().equals(Experiment.CEVNS)) continue;
            int bins = fixed.get(p).templates().length;
            free.get(p).monomials().values(new double[] {0.21}, monomials);
            for (int b = 0; b < bins; b++) {
                double sum = 0.0;
                for (int u = 0; u < monomials.length; u++)
                    sum += monomials[u] * free.get(p).templates()[u * bins + b];
                double expected = fixed.get(p).templates()[b];
                assertEquals(expected, sum, 1e-10 * Math.abs(expected));
            }
        }
    }

    @Test
    void otherSourcesOnlyScatter() {
        ShapePoint shape = ShapePoint.nominal().with("eps_ee_uV", 0.1).with("eps_etau_dV", 0.2);
        double[] couplings = BOTH.ofInteraction(new double[] {0.23}, shape);
        double[] expected =
                counts(prediction(REACTOR, SignalModel.of(NSI)).templates(ShapePoint.nominal(), new int[0], couplings));
        double[] ours = counts(prediction(REACTOR, BOTH).templates(shape, new int[0], new double[] {0.23}));
        for (int b = 0; b < expected.length; b++) assertEquals(1.0, ours[b] / expected[b], 1e-12);
    }

    private static Experiment withCounts(Experiment forecast) {
        return forecast.withObserved(new double[forecast.energyBins()], null);
    }

    private static double[] nominal(SignalModel model) {
        return model.couplings().stream().mapToDouble(Parameter::nominal).toArray();
    }

    private static SolarSource source(SolarFlavours flavours) {
        return new SolarSource(REACTIONS.stream()
                .map(reaction -> SolarSource.component(
                        TABLES,
                        reaction,
                        BoronSpectrum.WINTER_2006,
                        TABLES.fluxPerCm2S(SolarNormalisation.MEASURED_B8, reaction),
                        1e6,
                        flavours))
                .toList());
    }

    /** The germanium detector in the Sun */
    private static Experiment experiment(NeutrinoSource source) {
        TimeProfile whole = new FixedTimeProfile(new double[] {1.0});
        Map<String, TimeProfile> times = source.components().stream()
                .collect(Collectors.toMap(component -> component.name(), component -> whole));
        Experiment e = REACTOR;
        return new Experiment(
                e.name(),
                source,
                e.targets(),
                e.response(),
                times,
                e.energyEdges(),
                e.timeEdgesUs(),
                e.observed(),
                e.variance(),
                List.of(),
                e.releasedCevns(),
                e.releasedAxes(),
                e.runs(),
                Map.of(),
                e.publishedSignalTotal(),
                List.of(),
                List.of());
    }

    private static ExperimentPrediction prediction(Experiment experiment, SignalModel model) {
        return new ExperimentPrediction(experiment.withoutBackgrounds(), List.of(), model, Normalisation.COMPUTED);
    }

    /** Counts of all parts in each bin */
    private static double[] counts(ExperimentTemplates templates) {
        double[] sum = new double[templates.energyBins()];
        for (PartTemplates part : templates.parts()) {
            for (int b = 0; b < sum.length; b++) sum[b] += part.templates()[b];
        }
        return Arrays.copyOf(sum, sum.length);
    }
}
