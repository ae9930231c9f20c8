package org.cevnsfit.prediction;

import java.io.Serializable;
import java.util.List;
import java.util.stream.DoubleStream;
import org.cevnsfit.detector.RecoilResponse;
import org.cevnsfit.detector.ResponseShift;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.TargetShare;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.EnergyDependence;
import org.cevnsfit.interaction.MassiveFinalState;
import org.cevnsfit.target.Target;

/**
 * Source and detector of one target at the nodes of the recoil integral: P(bin | T_j) times quadrature weight times number of targets for
 * each shift of the response, to be met with the moments of each part of the flux.
 */
final class FoldedResponse implements Serializable {
    private static final long serialVersionUID = 1L;

    final Target target;
    final RecoilNodes nodes;
    private final RecoilResponse detector;
    private final double count;
    private final List<ResponseShift> shifts;
    private final int bins;
    private final double[][] response; // [shift][bin × node], row-major

    /** @param shifts of the response to fold with; the nodes serve them all */
    FoldedResponse(Experiment experiment, TargetShare share, RecoilNodes nodes, List<ResponseShift> shifts) {
        this.target = share.target();
        this.nodes = nodes;
        this.detector = experiment.response();
        this.count = share.count();
        this.shifts = List.copyOf(shifts);
        this.bins = experiment.response().functions();
        this.response = new double[shifts.size()][bins * nodes.size()];
        for (int j = 0; j < nodes.size(); j++) compute(j);
    }

    /** The same response at other nodes, computed only where they are new. */
    private FoldedResponse(FoldedResponse of, RecoilNodes nodes) {
        this.target = of.target;
        this.nodes = nodes;
        this.detector = of.detector;
        this.count = of.count;
        this.shifts = of.shifts;
        this.bins = of.bins;
        this.response = new double[shifts.size()][bins * nodes.size()];
        for (int j = 0; j < nodes.size(); j++) {
            int known = of.nodes.indexOf(nodes, j);
            if (known < 0) compute(j);
            else copy(of, known, j);
        }
    }

    private void compute(int node) {
        double[] probability = new double[bins];
        for (int e = 0; e < response.length; e++) {
            detector.probabilities(target.recoil(), nodes.recoilMeV()[node] * 1e3, shifts.get(e), probability);
            double factor = nodes.weightMeV()[node] * count;
            for (int b = 0; b < bins; b++) response[e][b * nodes.size() + node] = probability[b] * factor;
        }
    }

    private void copy(FoldedResponse of, int from, int to) {
        for (int e = 0; e < response.length; e++) {
            for (int b = 0; b < bins; b++) {
                response[e][b * nodes.size() + to] = of.response[e][b * of.nodes.size() + from];
            }
        }
    }

    /**
     * Nodes for a massive final state, whose recoil spectra begin and end at other energies than those of elastic scattering.
     *
     * @param flux parts of the flux
     * @return this response with its panels broken at those energies
     */
    FoldedResponse brokenFor(MassiveFinalState dependence, List<SourceComponent> flux) {
        DoubleStream energies = flux.stream()
                .flatMapToDouble(component -> DoubleStream.concat(
                        DoubleStream.of(component.maximumEnergyMeV()), DoubleStream.of(component.breakpointsMeV())));
        double[] edges = energies.flatMap(energy -> DoubleStream.of(dependence.recoilRangeMeV(target, energy)))
                .toArray();
        RecoilNodes broken = nodes.brokenAt(edges);
        return broken == nodes ? this : new FoldedResponse(this, broken);
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
        for (double[] rate : rates(dependence, flux)) {
            for (double[] ofNode : response) {
                for (int b = 0; b < bins; b++, at += size) {
                    for (int j = 0; j < size; j++) counts[at + j] = ofNode[b * size + j] * rate[j];
                }
            }
        }
        return counts;
    }

    /** Σ_n a_n(T_j) Φ_n(T_j) times the fluence, shape [part][node]; node by node, because parts may share what they compute at one */
    private double[][] rates(EnergyDependence dependence, List<SourceComponent> flux) {
        double[][] rates = new double[flux.size()][nodes.size()];
        double[] a = new double[3];
        double[] phi = new double[3];
        for (int j = 0; j < nodes.size(); j++) {
            double recoilMeV = nodes.recoilMeV()[j];
            dependence.energyPowers(target, recoilMeV, a);
            double minimum = dependence.minimumNeutrinoEnergyMeV(target, recoilMeV);
            for (int p = 0; p < rates.length; p++) {
                flux.get(p).moments(minimum, phi);
                rates[p][j] = flux.get(p).fluencePerCm2() * (a[0] * phi[0] + a[1] * phi[1] + a[2] * phi[2]);
            }
        }
        return rates;
    }
}
