package org.cevnsfit.prediction;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.detector.ResponseShift;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.TargetShare;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.target.Recoil;

/** The targets of one kind of recoil at one set of shifts of the response, and the columns of counts that are kept. */
final class ShiftedTargets implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int rowsOfPart;
    private final int rows;
    private final List<TargetFold> targets = new ArrayList<>();
    private final Map<Kernel, double[]> kept = new HashMap<>();

    /**
     * @param shifts of the response, one per node of the second morph
     * @param all shifts of the response that the recoil nodes must serve
     * @param step distance of the nodes of the second morph; NaN if there is only one
     * @param flux parts of the flux
     */
    ShiftedTargets(
            Experiment experiment,
            Recoil recoil,
            List<ResponseShift> shifts,
            List<ResponseShift> all,
            double step,
            List<SourceComponent> flux) {
        rowsOfPart = shifts.size() * experiment.response().functions();
        rows = flux.size() * rowsOfPart;
        for (TargetShare share : experiment.targets()) {
            if (share.target().recoil() != recoil) continue;
            RecoilNodes nodes = RecoilNodes.of(experiment, share, all);
            targets.add(new TargetFold(new FoldedResponse(experiment, share, nodes, shifts), flux, step));
        }
    }

    private ShiftedTargets(ShiftedTargets of, List<SourceComponent> flux) {
        rowsOfPart = of.rowsOfPart;
        rows = flux.size() * rowsOfPart;
        for (TargetFold target : of.targets) targets.add(target.inFlux(flux));
    }

    /** @return the same targets in another flux, nothing kept */
    ShiftedTargets inFlux(List<SourceComponent> flux) {
        return new ShiftedTargets(this, flux);
    }

    /** Keeps what kernels of this kind share; to be called before any slice is built. */
    void prepare(List<Kernel> kernels) {
        for (TargetFold target : targets) target.keep(kernels);
    }

    /** Keeps the columns of these kernels. */
    void keep(List<Kernel> kernels) {
        List<TargetSlice> tables = forSlice();
        for (Kernel kernel : kernels) kept.computeIfAbsent(kernel, k -> column(k, tables));
    }

    /** @return recoil energies and shared amplitudes of each target for one slice */
    List<TargetSlice> forSlice() {
        return targets.stream().map(TargetFold::forSlice).toList();
    }

    /** @return counts of a kernel, shape [part of the flux × second power × bin]; not to be written to */
    double[] counts(Kernel kernel, List<TargetSlice> tables) {
        double[] known = kept.get(kernel);
        return known != null ? known : column(kernel, tables);
    }

    private double[] column(Kernel kernel, List<TargetSlice> tables) {
        double[] column = new double[rows];
        for (int t = 0; t < tables.size(); t++) targets.get(t).add(kernel, tables.get(t), column);
        return column;
    }
}
