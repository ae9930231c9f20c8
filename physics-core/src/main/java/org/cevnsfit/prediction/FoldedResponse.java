package org.cevnsfit.prediction;

import java.io.Serializable;
import org.cevnsfit.detector.RecoilResponse;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.TargetShare;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.target.Target;

/**
 * Everything of one target that does not depend on the kernels, so that a new mediator mass costs multiply-adds only: P(bin | T_j)
 * times quadrature weight times number of targets for each efficiency node, and the moments of each source component at
 * the massless threshold times its fluence.
 */
final class FoldedResponse implements Serializable {
    private static final long serialVersionUID = 1L;

    final Target target;
    final RecoilNodes nodes;
    final double[] masslessThresholdMeV;
    final double[][] response; // [efficiency node][bin × node], row-major
    final double[][] moments; // [component][3 × node], moment-major

    FoldedResponse(Experiment experiment, TargetShare share, double[] efficiencyNodes) {
        target = share.target();
        nodes = RecoilNodes.of(experiment, share);
        response = new double[efficiencyNodes.length][];
        for (int e = 0; e < efficiencyNodes.length; e++) {
            response[e] = response(experiment.response(), share.count(), efficiencyNodes[e]);
        }
        masslessThresholdMeV = new double[nodes.size()];
        for (int j = 0; j < nodes.size(); j++) {
            double t = nodes.recoilMeV()[j];
            masslessThresholdMeV[j] = 0.5 * (t + Math.sqrt(t * t + 2.0 * target.massMeV() * t));
        }
        int components = experiment.source().components().size();
        moments = new double[components][3 * nodes.size()];
        for (int c = 0; c < components; c++) {
            fillMoments(experiment.source().components().get(c), masslessThresholdMeV, moments[c]);
        }
    }

    private double[] response(RecoilResponse detector, double count, double efficiencyShift) {
        int bins = detector.energyBins();
        double[] folded = new double[bins * nodes.size()];
        double[] probability = new double[bins];
        for (int j = 0; j < nodes.size(); j++) {
            detector.probabilities(target.recoil(), nodes.recoilMeV()[j] * 1e3, efficiencyShift, probability);
            double factor = nodes.weightMeV()[j] * count;
            for (int b = 0; b < bins; b++) folded[b * nodes.size() + j] = probability[b] * factor;
        }
        return folded;
    }

    /** Fluence-weighted moments Φ_n at the given thresholds, layout [n × node]. */
    static void fillMoments(SourceComponent component, double[] thresholdMeV, double[] moments) {
        double[] phi = new double[3];
        int size = thresholdMeV.length;
        for (int j = 0; j < size; j++) {
            component.moments(thresholdMeV[j], phi);
            for (int n = 0; n < 3; n++) moments[n * size + j] = component.fluencePerCm2() * phi[n];
        }
    }
}
