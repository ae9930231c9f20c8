package org.cevnsfit.prediction;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.detector.ResponseEffect;
import org.cevnsfit.detector.ResponseShift;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.TargetShare;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.RecoilTable;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/**
 * All targets of one kind of recoil: the kernels of a shape point become columns of counts, shape [component × efficiency power × bin], at each node of
 * the radius nuisance. Columns of kernels that do not change with the mass of a mediator are kept.
 */
final class RecoilFold implements Serializable {
    private static final long serialVersionUID = 1L;

    final Recoil recoil;
    private final InteractionModel model;
    private final ShapePull radius; // null if none
    private final ShapePull efficiency; // null if none
    private final int rows;
    private final ForeignRadii foreign;
    private final List<TargetFold> targets = new ArrayList<>();
    private final Map<Kernel, double[]> kept = new HashMap<>();

    /**
     * @param radius radius nuisance of this recoil, or null
     * @param efficiency efficiency nuisance of this recoil, or null
     */
    RecoilFold(Experiment experiment, InteractionModel model, Recoil recoil, ShapePull radius, ShapePull efficiency) {
        this.recoil = recoil;
        this.model = model;
        this.radius = radius;
        this.efficiency = efficiency;
        int components = experiment.source().components().size();
        foreign = ForeignRadii.of(experiment);
        rows = components * efficiencyPowers() * experiment.energyBins();
        double step = efficiency == null ? Double.NaN : efficiency.step();
        List<ResponseShift> shifts = new ArrayList<>();
        for (int e = 0; e < efficiencyPowers(); e++) {
            shifts.add(ResponseShift.NONE.with(ResponseEffect.EFFICIENCY, MorphNodes.position(e, step)));
        }
        for (TargetShare share : experiment.targets()) {
            if (share.target().recoil() != recoil) continue;
            targets.add(new TargetFold(new FoldedResponse(experiment, share, shifts), components, step));
        }
        keep(ShapePoint.nominal());
    }

    private void keep(ShapePoint shape) {
        for (int r = 0; r < radiusPowers(); r++) {
            List<Kernel> kernels = model.kernels(recoil, moved(shape, r));
            for (TargetFold target : targets) target.keep(kernels);
        }
        List<RecoilTable> tables = targets.stream().map(TargetFold::forSlice).toList();
        for (int r = 0; r < radiusPowers(); r++) {
            for (Kernel kernel : model.kernels(recoil, moved(shape, r)))
                kept.computeIfAbsent(kernel, k -> column(k, tables));
        }
    }

    /** 3 if an efficiency nuisance moves this recoil, else 1 */
    int efficiencyPowers() {
        return efficiency == null ? 1 : 3;
    }

    /** 3 if a radius nuisance moves this recoil, else 1 */
    int radiusPowers() {
        return radius == null ? 1 : 3;
    }

    /** @return distance of the nodes of the radius nuisance */
    double radiusStep() {
        return radius.step();
    }

    /** @return counts of every kernel at one shape point, [kernel][radius node][row]; not to be written to */
    double[][][] columns(ShapePoint slice) {
        ShapePoint shape = foreign.without(slice);
        List<RecoilTable> tables = targets.stream().map(TargetFold::forSlice).toList();
        double[][][] columns = null;
        for (int r = 0; r < radiusPowers(); r++) {
            List<Kernel> kernels = model.kernels(recoil, moved(shape, r));
            if (columns == null) columns = new double[kernels.size()][radiusPowers()][];
            for (int k = 0; k < columns.length; k++) {
                double[] known = kept.get(kernels.get(k));
                columns[k][r] = known != null ? known : column(kernels.get(k), tables);
            }
        }
        return columns;
    }

    private ShapePoint moved(ShapePoint shape, int radiusNode) {
        if (radiusNode == 0) return shape;
        return shape.with(ShapePoint.RADIUS_SCALE, 1.0 + MorphNodes.position(radiusNode, radius.step()));
    }

    private double[] column(Kernel kernel, List<RecoilTable> tables) {
        double[] column = new double[rows];
        for (int t = 0; t < tables.size(); t++) targets.get(t).add(kernel, tables.get(t), column);
        return column;
    }
}
