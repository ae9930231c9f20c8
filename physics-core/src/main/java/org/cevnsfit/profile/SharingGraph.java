package org.cevnsfit.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.TargetShare;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.nuisance.Covariance;
import org.cevnsfit.nuisance.NuisancePrior;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.ExperimentPrediction;
import org.cevnsfit.prediction.SignalModel;
import org.cevnsfit.target.Recoil;

/**
 * Which experiments a profile couples. Nodes are experiments, nuisances and profiled couplings; an experiment is joined to the nuisances it has
 * and to the couplings its rate depends on, a covariance block joins its nuisances. Scanned and fixed couplings join nothing.
 */
final class SharingGraph {
    private final int experiments;
    private final int nuisances;
    private final int[] leader; // union-find over experiments, nuisances, profiled couplings

    private SharingGraph(int experiments, int nuisances, int profiled) {
        this.experiments = experiments;
        this.nuisances = nuisances;
        leader = IntStream.range(0, experiments + nuisances + profiled).toArray();
    }

    /**
     * @param profiled indices of the profiled couplings in the model
     * @return the components in the order of their first experiment; a coupling on which no experiment depends is in none
     */
    static List<Component> components(
            List<ExperimentPrediction> experiments, SignalModel model, NuisancePrior prior, int[] profiled) {
        int size = prior.pulls().size();
        SharingGraph graph = new SharingGraph(experiments.size(), size, profiled.length);
        List<String> names = prior.pulls().stream().map(Pull::name).toList();
        for (int e = 0; e < experiments.size(); e++) {
            for (Pull pull : experiments.get(e).pulls()) graph.join(e, graph.experiments + names.indexOf(pull.name()));
            boolean[] moved = moved(experiments.get(e).experiment(), model);
            for (int f = 0; f < profiled.length; f++) {
                if (moved[profiled[f]]) graph.join(e, graph.experiments + size + f);
            }
        }
        for (Covariance block : prior.blocks()) {
            int[] members = prior.indices(block);
            for (int member : members) graph.join(graph.experiments + members[0], graph.experiments + member);
        }
        return graph.components();
    }

    /** @return which couplings the rate in an experiment depends on */
    static boolean[] moved(Experiment experiment, SignalModel model) {
        int couplings = model.couplings().size();
        boolean[] moved = new boolean[couplings];
        for (Recoil recoil : Recoil.values()) {
            boolean[] acts = actingKernels(experiment, model, recoil);
            for (SourceComponent component : experiment.source().components()) {
                List<Polynomial> coefficients = model.coefficients(experiment.source(), component, recoil);
                for (int c = 0; c < coefficients.size(); c++) { // [part of the flux × kernel]
                    if (!acts[c % acts.length]) continue;
                    for (int variable : coefficients.get(c).variables()) {
                        if (variable < couplings) moved[variable] = true; // the others are shape parameters
                    }
                }
            }
        }
        return moved;
    }

    /** @return which kernels give counts on some target of the experiment */
    private static boolean[] actingKernels(Experiment experiment, SignalModel model, Recoil recoil) {
        List<Kernel> kernels = model.kernels(recoil, ShapePoint.nominal());
        boolean[] acts = new boolean[kernels.size()];
        for (TargetShare share : experiment.targets()) {
            if (share.target().recoil() != recoil) continue;
            for (int k = 0; k < acts.length; k++) acts[k] |= kernels.get(k).actsOn(share.target());
        }
        return acts;
    }

    private int find(int node) {
        int at = node;
        while (leader[at] != at) at = leader[at];
        return at;
    }

    private void join(int one, int other) {
        int a = find(one);
        int b = find(other);
        leader[Math.max(a, b)] = Math.min(a, b);
    }

    private List<Component> components() {
        List<Component> found = new ArrayList<>();
        for (int e = 0;
                e < experiments;
                e++) { // experiments come first, so the leader of a component is its first experiment
            if (find(e) != e) continue;
            found.add(new Component(
                    members(e, 0, experiments),
                    members(e, experiments, experiments + nuisances),
                    members(e, experiments + nuisances, leader.length)));
        }
        return found;
    }

    private int[] members(int component, int from, int to) {
        return IntStream.range(from, to)
                .filter(node -> find(node) == component)
                .map(node -> node - from)
                .toArray();
    }
}
