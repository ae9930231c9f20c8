package org.cevnsfit.prediction;

import java.io.Serializable;
import java.util.List;
import org.cevnsfit.detector.RecoilResponse;
import org.cevnsfit.detector.ResponseShift;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.TargetShare;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.EnergyDependence;
import org.cevnsfit.target.Target;

/**
 * Source and detector of one target at the nodes of the recoil integral: P(bin | T_j) times quadrature weight times number of targets for
 * each shift of the response, to be met with the moments of each part of the flux.
 */
final class FoldedResponse implements Serializable {
    private static final long serialVersionUID = 1L;

    final Target target;
    final RecoilNodes nodes;
    private final int bins;
    private final double[][] response; // [shift][bin × node], row-major

    /** @param shifts of the response to fold with; the nodes serve them all */
    FoldedResponse(Experiment experiment, TargetShare share, RecoilNodes nodes, List<ResponseShift> shifts) {
        this.bins = experiment.energyBins();
        this.nodes = nodes;
        target = share.target();
        response = new double[shifts.size()][];
        for (int e = 0; e < response.length; e++) {
            response[e] = response(experiment.response(), share.count(), shifts.get(e));
        }
    }

    private double[] response(RecoilResponse detector, double count, ResponseShift shift) {
        double[] folded = new double[bins * nodes.size()];
        double[] probability = new double[bins];
        for (int j = 0; j < nodes.size(); j++) {
            detector.probabilities(target.recoil(), nodes.recoilMeV()[j] * 1e3, shift, probability);
            double factor = nodes.weightMeV()[j] * count;
            for (int b = 0; b < bins; b++) folded[b * nodes.size() + j] = probability[b] * factor;
        }
        return folded;
    }

    /**
     * Counts per strength at each node, P(bin | T_j) w_j N_t Σ_n a_n(T_j) Φ_n(T_j), so that a kernel's count in a bin is the sum of these times
     * its strengths at the nodes.
     *
     * @param flux parts of the flux
     * @return shape [part × shift × bin × node] [MeV]
     */
    double[] counts(EnergyDependence dependence, List<SourceComponent> flux) {
        int size = nodes.size();
        double[] counts = new double[flux.size() * response.length * bins * size];
        int at = 0;
        for (SourceComponent component : flux) {
            double[] rate = rate(dependence, component);
            for (double[] ofNode : response) {
                for (int i = 0; i < bins * size; i++) counts[at++] = ofNode[i] * rate[i % size];
            }
        }
        return counts;
    }

    /** Σ_n a_n(T_j) Φ_n(T_j) times the fluence, shape [node] */
    private double[] rate(EnergyDependence dependence, SourceComponent component) {
        double[] rate = new double[nodes.size()];
        double[] a = new double[3];
        double[] phi = new double[3];
        for (int j = 0; j < rate.length; j++) {
            double recoilMeV = nodes.recoilMeV()[j];
            dependence.energyPowers(target, recoilMeV, a);
            component.moments(dependence.minimumNeutrinoEnergyMeV(target, recoilMeV), phi);
            rate[j] = component.fluencePerCm2() * (a[0] * phi[0] + a[1] * phi[1] + a[2] * phi[2]);
        }
        return rate;
    }
}
