package org.cevnsfit.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.NonStandardInteractions;
import org.cevnsfit.nuisance.NormPull;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.prediction.ExperimentPrediction;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.profile.FitModel;
import org.cevnsfit.validation.SyntheticExperiments;

/** The plane of two NSI couplings with experiments that no configuration declares. */
final class BenchModels {
    private static final long SEED = 7;
    private static final String SET = "STD";
    private static final String SHARED_NORM = "csiSignalNorm";

    private final Path home;
    private final InteractionModel nsi = new NonStandardInteractions(PhysicsSettings.standard());
    private final Experiment csi;

    BenchModels(Path home) {
        this.home = home;
        csi = ExperimentReader.read(home, "coherent-csi-2021");
    }

    /** @return CsI and a made-up 120-bin Gaussian experiment with nine linear nuisances */
    Scan withArgon(int side) {
        return plane(List.of(csi, SyntheticExperiments.argon(home.resolve("data"), nsi, SEED)), side);
    }

    /** @return copies of CsI that share one norm or nothing */
    Scan copies(int copies, boolean sharing, int side) {
        Set<String> shared = sharing ? Set.of(SHARED_NORM) : Set.of();
        return plane(SyntheticExperiments.clones(csi, "csi", copies, shared, SEED), side);
    }

    private Scan plane(List<Experiment> experiments, int side) {
        Map<String, String> sets = new LinkedHashMap<>();
        experiments.forEach(experiment -> sets.put(experiment.name(), SET));
        FitModel model = FitModel.of(experiments, sets, nsi, Normalisation.COMPUTED, false);
        Scan declared = BenchScans.plane(home, SET, side).scans().get(0);
        return new Scan(
                "bench", "bench", model, declared.axes(), List.of(), model.nominalCouplings(), ShapePoint.nominal());
    }

    /**
     * Templates of CsI with the two couplings of the plane free.
     *
     * @param repeats how many nuisances more scale the signal just as another does
     */
    ExperimentTemplates templates(int repeats) {
        List<String> names = nsi.couplings().stream().map(c -> c.name()).toList();
        int[] free = {names.indexOf("eps_ee_uV"), names.indexOf("eps_mumu_uV")};
        double[] nominal =
                nsi.couplings().stream().mapToDouble(c -> c.nominal()).toArray();
        List<Pull> pulls = new ArrayList<>(csi.nuisanceSets().get(SET));
        Pull norm = pulls.stream()
                .filter(pull -> pull instanceof NormPull && pull.name().equals(SHARED_NORM))
                .findFirst()
                .orElseThrow();
        for (int r = 0; r < repeats; r++) pulls.add(norm.renamed(SHARED_NORM + "-" + r));
        return new ExperimentPrediction(csi, pulls, nsi, Normalisation.COMPUTED)
                .templates(ShapePoint.nominal(), free, nominal);
    }
}
