package org.cevnsfit.profile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.flux.NeutrinoSource;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.NonStandardInteractions;
import org.cevnsfit.nuisance.Covariance;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.prediction.SignalModel;
import org.cevnsfit.validation.SyntheticExperiments;
import org.junit.jupiter.api.Test;

class SharingGraphTest {
    private static final InteractionModel NSI = new NonStandardInteractions(PhysicsSettings.standard());
    private static final Experiment CSI = ExperimentReader.read(ProjectHome.PATH, "coherent-csi-2021");
    private static final Experiment ARGON = SyntheticExperiments.argon(ProjectHome.PATH.resolve("data"), NSI, 1);

    private record OfFlavour(NeutrinoSource whole, Flavour flavour) implements NeutrinoSource {
        @Override
        public List<SourceComponent> components() {
            return whole.components().stream()
                    .filter(component -> component.flavour() == flavour)
                    .toList();
        }
    }

    private static FitModel model(List<Experiment> experiments, Covariance... blocks) {
        Map<String, String> sets = new LinkedHashMap<>();
        experiments.forEach(experiment -> sets.put(experiment.name(), "STD"));
        return FitModel.of(experiments, sets, SignalModel.of(NSI), Normalisation.COMPUTED, Set.of(), List.of(blocks));
    }

    private static List<List<Integer>> experiments(List<Component> components) {
        return components.stream()
                .map(component -> Arrays.stream(component.experiments()).boxed().toList())
                .toList();
    }

    @Test
    void experimentsThatShareNothingAreApart() {
        List<Component> found = model(List.of(CSI, ARGON)).components(List.of());
        assertEquals(List.of(List.of(0), List.of(1)), experiments(found));
        assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5}, found.get(0).nuisances());
        assertArrayEquals(
                new int[] {6, 7, 8, 9, 10, 11, 12, 13, 14}, found.get(1).nuisances());
    }

    @Test
    void aSharedNuisanceJoinsItsExperimentsOnly() {
        List<Experiment> pair = SyntheticExperiments.clones(CSI, "csi", 2, Set.of("nuclearRadius"), 3);
        List<Component> found = model(List.of(pair.get(0), ARGON, pair.get(1))).components(List.of());
        assertEquals(List.of(List.of(0, 2), List.of(1)), experiments(found));
        assertEquals(11, found.get(0).nuisances().length);
    }

    @Test
    void aCovarianceBlockJoins() {
        Covariance block = new Covariance(
                List.of("argonSignalNorm", "csiSignalNorm"),
                new double[][] {{0.13 * 0.13, 0.01}, {0.01, 0.11 * 0.11}},
                "synthetic");
        List<Component> found = model(List.of(CSI, ARGON), block).components(List.of());
        assertEquals(List.of(List.of(0, 1)), experiments(found));
    }

    @Test
    void aProfiledCouplingJoinsTheExperimentsItMoves() {
        Experiment electrons = ofFlavour(ARGON, Flavour.NU_E);
        FitModel fit = model(List.of(CSI, electrons));
        assertEquals(1, fit.components(List.of("eps_ee_uV")).size());
        List<Component> apart = fit.components(List.of("eps_mumu_uV", "eps_mumu_dV"));
        assertEquals(List.of(List.of(0), List.of(1)), experiments(apart));
        assertArrayEquals(new int[] {0, 1}, apart.get(0).profiled());
        assertArrayEquals(new int[0], apart.get(1).profiled());
    }

    private static Experiment ofFlavour(Experiment whole, Flavour flavour) {
        return new Experiment(
                whole.name(),
                new OfFlavour(whole.source(), flavour),
                whole.targets(),
                whole.response(),
                whole.signalTimes(),
                whole.energyEdges(),
                whole.timeEdgesUs(),
                whole.observed(),
                whole.variance(),
                whole.backgrounds(),
                whole.releasedCevns(),
                whole.nuisanceSets(),
                whole.publishedSignalTotal(),
                whole.conflictsWith(),
                whole.citations());
    }
}
