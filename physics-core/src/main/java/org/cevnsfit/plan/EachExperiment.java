package org.cevnsfit.plan;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.profile.FitModel;

/**
 * A scan of several experiments together that goes with the same scan of each of them alone.
 *
 * @param scan name of the scan of all
 * @param experiments their names
 */
public record EachExperiment(String scan, List<String> experiments) {
    public EachExperiment {
        experiments = List.copyOf(experiments);
    }

    /** @return name of the scan of one experiment */
    public String alone(String experiment) {
        return scan + "-" + experiment;
    }

    /** @return the scan of one experiment: the same axes and treatment of parameters with its nuisances alone */
    public Scan alone(Scan together, String experiment) {
        FitModel model = together.model().alone(experiment);
        SortedMap<String, Double> fixed = new TreeMap<>(together.fixedNuisances());
        fixed.keySet().retainAll(model.nuisances().stream().map(Pull::name).toList());
        return new Scan(
                alone(experiment),
                together.title(),
                model,
                together.axes(),
                together.profiled(),
                together.fixedCouplings(),
                together.fixedShape(),
                together.resolution(),
                fixed,
                together.profiledShapes());
    }

    /** @return names of the scans of one experiment each */
    public List<String> aloneScans() {
        return experiments.stream().map(this::alone).toList();
    }
}
