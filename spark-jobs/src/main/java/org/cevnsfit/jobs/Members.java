package org.cevnsfit.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cevnsfit.plan.EachExperiment;
import org.cevnsfit.plan.FittedParameters;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.report.ExperimentSurface;
import org.cevnsfit.surface.ParameterGoodness;

/**
 * The experiments of a scan, each scanned alone before; none where that was not asked for.
 *
 * @param outcomes of the scans of one experiment, in the order of the experiments
 */
record Members(List<String> experiments, List<ScanOutcome> outcomes) {
    static final Members NONE = new Members(List.of(), List.of());

    /** @param done outcomes by name of the scan; those of the members have to be there */
    static Members of(Scan scan, List<EachExperiment> each, Map<String, ScanOutcome> done) {
        for (EachExperiment members : each) {
            if (!members.scan().equals(scan.name())) continue;
            return new Members(
                    members.experiments(),
                    members.aloneScans().stream().map(done::get).toList());
        }
        return NONE;
    }

    List<ExperimentSurface> surfaces() {
        List<ExperimentSurface> surfaces = new ArrayList<>();
        for (int e = 0; e < experiments.size(); e++) {
            surfaces.add(
                    new ExperimentSurface(experiments.get(e), outcomes.get(e).surface()));
        }
        return surfaces;
    }

    /** @return agreement of the experiments; empty if there are none */
    Optional<ParameterGoodness> goodness(Scan together, double chi2Together) {
        if (experiments.isEmpty()) return Optional.empty();
        FittedParameters parameters = new FittedParameters(together);
        List<ParameterGoodness.Alone> alone = new ArrayList<>();
        for (int e = 0; e < experiments.size(); e++) {
            String name = experiments.get(e);
            double chi2 = outcomes.get(e).reference().chi2();
            alone.add(new ParameterGoodness.Alone(name, chi2, parameters.moving(name)));
        }
        return Optional.of(new ParameterGoodness(chi2Together, alone));
    }
}
