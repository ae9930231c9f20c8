package org.cevnsfit.prediction;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.cevnsfit.detector.RecoilResponse;
import org.cevnsfit.detector.ResponseShift;
import org.cevnsfit.error.InputException;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.TargetShare;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.numerics.GaussLegendre;
import org.cevnsfit.target.AtomicElectrons;
import org.cevnsfit.target.Target;

/**
 * Recoil energies at which one target's spectrum meets the detector response: Gauss-Legendre panels, evenly spaced in the
 * logarithm, broken wherever the spectrum has an edge (kinematic edge of a line, end point, electron binding energy) or the response has one (kink of the
 * quenching, edge of a bin that the resolution hardly blurs).
 *
 * @param recoilMeV T_j [MeV], ascending
 * @param weightMeV quadrature weights [MeV]
 * @param edgesMeV edges of the panels, ascending [MeV]
 */
public record RecoilNodes(double[] recoilMeV, double[] weightMeV, double[] edgesMeV) implements Serializable {
    private static final int PANELS = 96;
    private static final GaussLegendre RULE = new GaussLegendre(new double[] {-1.0, 1.0}, 5);
    private static final double KEV = 1e-3;

    /** Nodes for one target of an experiment at its nominal response. */
    public static RecoilNodes of(Experiment experiment, TargetShare share) {
        return of(experiment, share, List.of(ResponseShift.NONE));
    }

    /**
     * @param shifts of the response, all of which these nodes serve
     */
    static RecoilNodes of(Experiment experiment, TargetShare share, List<ResponseShift> shifts) {
        Target target = share.target();
        double low = Double.POSITIVE_INFINITY;
        double high = 0.0;
        TreeSet<Double> edges = new TreeSet<>();
        for (ResponseShift shift : shifts) {
            RecoilResponse response = experiment.response();
            low = Math.min(low, response.minimumRecoilKeV(target.recoil(), shift) * KEV);
            high = Math.max(high, response.maximumRecoilKeV(target.recoil(), shift) * KEV);
            for (double keV : response.breakpointsKeV(target.recoil(), shift)) edges.add(keV * KEV);
        }
        double kinematic = 0.0;
        for (SourceComponent component : experiment.source().components()) {
            kinematic = Math.max(kinematic, edge(target, component.maximumEnergyMeV()));
            for (double energy : component.breakpointsMeV()) edges.add(edge(target, energy));
        }
        high = Math.min(high, kinematic);
        if (low >= high) throw unreachable(experiment, low, high);
        if (target instanceof AtomicElectrons electrons) {
            for (double binding : electrons.bindingEnergiesMeV()) edges.add(binding);
        }
        for (int k = 0; k < PANELS; k++) edges.add(low * Math.pow(high / low, (double) k / PANELS));
        edges.add(high);
        double[] panels = edges.subSet(low, true, high, true).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        return of(panels);
    }

    private static RecoilNodes of(double[] edgesMeV) {
        GaussLegendre rule = RULE.on(edgesMeV);
        return new RecoilNodes(rule.nodes(), rule.weights(), edgesMeV);
    }

    /**
     * @param otherMeV energies where something else has an edge; those outside of the panels do not count
     * @return the same panels, those with such an edge inside broken there
     */
    RecoilNodes brokenAt(double[] otherMeV) {
        double low = edgesMeV[0];
        double high = edgesMeV[edgesMeV.length - 1];
        double[] edges = DoubleStream.concat(
                        DoubleStream.of(edgesMeV), DoubleStream.of(otherMeV).filter(edge -> edge > low && edge < high))
                .sorted()
                .distinct()
                .toArray();
        return edges.length == edgesMeV.length ? this : of(edges);
    }

    private static InputException unreachable(Experiment experiment, double low, double high) {
        return new InputException(
                experiment.name() + " response",
                "its bins need recoils above " + low / KEV + " keV, the source gives up to " + high / KEV + " keV",
                "correct the energy bins, the quenching or the source");
    }

    /** T_max = 2E²/(m + 2E) [MeV] */
    private static double edge(Target target, double neutrinoEnergyMeV) {
        return 2.0 * neutrinoEnergyMeV * neutrinoEnergyMeV / (target.massMeV() + 2.0 * neutrinoEnergyMeV);
    }

    public int size() {
        return recoilMeV.length;
    }

    /** @return which of these nodes is the same as one of others, −1 if none is */
    int indexOf(RecoilNodes others, int index) {
        int found = Arrays.binarySearch(recoilMeV, others.recoilMeV[index]);
        return found >= 0 && weightMeV[found] == others.weightMeV[index] ? found : -1;
    }
}
