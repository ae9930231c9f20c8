package org.cevnsfit.prediction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.MassiveFinalState;
import org.cevnsfit.interaction.RecoilTable;

/**
 * One target at one shape point: what its kernels share, computed once. A massive final state has nodes of its own, at which the strength of a kernel is
 * taken as it is, because no other slice would use an interpolation. Not thread safe.
 */
final class TargetSlice {
    final RecoilTable table;
    private final FoldedResponse response;
    private final List<SourceComponent> flux;
    private final Map<MassiveFinalState, Massive> massive = new HashMap<>();

    /** Counts per strength at the nodes of one dependence, shape [part × shift × bin × node], and the recoil energies there. */
    private record Massive(RecoilTable nodes, double[] counts) {}

    TargetSlice(FoldedResponse response, List<SourceComponent> flux, RecoilTable table) {
        this.response = response;
        this.flux = flux;
        this.table = table;
    }

    /** @return counts of a kernel, shape [part of the flux × shift × bin] */
    double[] counts(Kernel kernel, MassiveFinalState dependence) {
        Massive at = massive.computeIfAbsent(dependence, this::massive);
        double[] strengths = kernel.strengths(at.nodes);
        double[] counts = new double[at.counts.length / strengths.length];
        for (int i = 0; i < counts.length; i++) {
            double sum = 0.0;
            for (int j = 0; j < strengths.length; j++) sum += at.counts[i * strengths.length + j] * strengths[j];
            counts[i] = sum;
        }
        return counts;
    }

    private Massive massive(MassiveFinalState dependence) {
        FoldedResponse broken = response.brokenFor(dependence, flux);
        RecoilTable nodes = new RecoilTable(response.target, broken.nodes.recoilMeV());
        return new Massive(nodes, broken.counts(dependence, flux));
    }
}
