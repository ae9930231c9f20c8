package org.cevnsfit.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cevnsfit.detector.ResponseEffect;
import org.cevnsfit.detector.ResponseShift;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.TargetShare;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.MassiveFinalState;
import org.cevnsfit.target.Recoil;

/**
 * Counts of a kernel as the formula reads, Σ_target Σ_j P(bin | T_j) w_j N_t Σ_n a_n(T_j) Φ_n(T_j), every factor at every node of the recoil integral.
 */
final class StraightIntegral {
    private final Experiment experiment;
    private final List<RecoilNodes> nodes = new ArrayList<>();
    private final List<double[][][]> probabilities = new ArrayList<>(); // per target [efficiency shift + 1][node][bin]

    StraightIntegral(Experiment experiment) {
        this(experiment, share -> RecoilNodes.of(experiment, share));
    }

    /**
     * For a lepton of some mass: panels broken where its recoils begin and end.
     *
     * @param pieces into which every panel is cut besides
     */
    static StraightIntegral broken(Experiment experiment, MassiveFinalState dependence, int pieces) {
        return new StraightIntegral(experiment, share -> {
            RecoilNodes elastic = RecoilNodes.of(experiment, share);
            List<Double> edges = new ArrayList<>();
            for (SourceComponent component : experiment.source().components()) {
                add(edges, dependence.recoilRangeMeV(share.target(), component.maximumEnergyMeV()));
                for (double e : component.breakpointsMeV()) add(edges, dependence.recoilRangeMeV(share.target(), e));
            }
            double[] panels = elastic.edgesMeV();
            for (int k = 1; k < panels.length; k++) {
                for (int i = 1; i < pieces; i++) edges.add(panels[k - 1] + (panels[k] - panels[k - 1]) * i / pieces);
            }
            return elastic.brokenAt(
                    edges.stream().mapToDouble(Double::doubleValue).toArray());
        });
    }

    private static void add(List<Double> edges, double[] range) {
        for (double edge : range) edges.add(edge);
    }

    private StraightIntegral(Experiment experiment, Function<TargetShare, RecoilNodes> nodesOf) {
        this.experiment = experiment;
        for (TargetShare share : experiment.targets()) {
            RecoilNodes ofTarget = nodesOf.apply(share);
            double[][][] probability = new double[3][ofTarget.size()][experiment.energyBins()];
            for (int e = 0; e < 3; e++) {
                for (int j = 0; j < ofTarget.size(); j++) {
                    double recoilKeV = ofTarget.recoilMeV()[j] * 1e3;
                    ResponseShift shift = ResponseShift.NONE.with(ResponseEffect.EFFICIENCY, e - 1);
                    experiment.response().probabilities(share.target().recoil(), recoilKeV, shift, probability[e][j]);
                }
            }
            nodes.add(ofTarget);
            probabilities.add(probability);
        }
    }

    /** @return counts per bin at an efficiency shift of −1, 0 or 1 */
    double[] counts(Kernel kernel, Recoil recoil, SourceComponent component, int efficiencyShift) {
        double[] counts = new double[experiment.energyBins()];
        double[] a = new double[3];
        double[] phi = new double[3];
        for (int i = 0; i < nodes.size(); i++) {
            TargetShare share = experiment.targets().get(i);
            if (share.target().recoil() != recoil) continue;
            for (int j = 0; j < nodes.get(i).size(); j++) {
                double t = nodes.get(i).recoilMeV()[j];
                kernel.energyPowers(share.target(), t, a);
                component.moments(kernel.minimumNeutrinoEnergyMeV(share.target(), t), phi);
                double rate = component.fluencePerCm2() * (a[0] * phi[0] + a[1] * phi[1] + a[2] * phi[2]);
                double recoils = nodes.get(i).weightMeV()[j] * share.count() * rate;
                for (int b = 0; b < counts.length; b++)
                    counts[b] += probabilities.get(i)[1 + efficiencyShift][j][b] * recoils;
            }
        }
        return counts;
    }
}
