package org.cevnsfit.profile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.ExperimentPrediction;
import org.cevnsfit.prediction.PartTemplates;
import org.cevnsfit.prediction.SignalModel;

/** Which parameters change what an experiment of a fit expects. */
public final class Dependence {
    private final List<ExperimentPrediction> experiments;
    private final SignalModel signal;

    Dependence(List<ExperimentPrediction> experiments, SignalModel signal) {
        this.experiments = experiments;
        this.signal = signal;
    }

    /** @return true if the coupling enters the rate of a flavour and target that the experiment has */
    public boolean onCoupling(String experiment, String coupling) {
        List<String> names = signal.couplings().stream().map(Parameter::name).toList();
        return SharingGraph.moved(find(experiment).experiment(), signal)[names.indexOf(coupling)];
    }

    /** @return true if the neutron radius or quenching parameter is one of the experiment's target or response */
    public boolean onOptionalShape(String experiment, String parameter) {
        return ChosenPulls.actsOn(parameter, find(experiment).experiment());
    }

    /** @return true if some template differs between two shape points, whatever the couplings */
    public boolean onShape(String experiment, ShapePoint one, ShapePoint other) {
        return !Arrays.deepEquals(templates(experiment, one), templates(experiment, other));
    }

    /** @return true if the experiment has the nuisance */
    public boolean onNuisance(String experiment, String nuisance) {
        return find(experiment).pulls().stream().map(Pull::name).anyMatch(nuisance::equals);
    }

    private double[][] templates(String experiment, ShapePoint shape) {
        int[] all = IntStream.range(0, signal.couplings().size()).toArray();
        return find(experiment).templates(shape, all, new double[all.length]).parts().stream()
                .map(PartTemplates::templates)
                .toArray(double[][]::new);
    }

    private ExperimentPrediction find(String name) {
        return experiments.stream()
                .filter(prediction -> prediction.experiment().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no experiment " + name));
    }
}
