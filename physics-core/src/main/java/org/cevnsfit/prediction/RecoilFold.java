package org.cevnsfit.prediction;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.detector.RecoilResponse;
import org.cevnsfit.detector.ResponseShift;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/**
 * All targets of one kind of recoil: the kernels of a shape point become columns of counts, shape [part of the flux × second power × bin], at each node of the
 * first morph. Columns of kernels that do not change with the mass of a mediator are kept.
 */
final class RecoilFold implements Serializable {
    private static final long serialVersionUID = 1L;

    final Recoil recoil;
    private final Experiment experiment;
    private final SignalModel model;
    private final ShapePull first; // null if none
    private final ShapePull second; // null if none
    private final ForeignRadii foreign;
    private final FluxMixture mixture; // null if the spectra change in another way, or not at all
    private final List<ShiftedTargets> targets =
            new ArrayList<>(); // one, or one per node of a first morph of the response
    private transient volatile OtherQuenching other; // the last one; neighbouring slices need the same
    private transient volatile OtherFlux otherFlux; // likewise

    /** This fold with every germanium Lindhard quenching at another k. */
    private record OtherQuenching(double k, RecoilFold fold) {}

    /** The targets at other values of the shape parameters of the flux. */
    private record OtherFlux(List<Double> values, List<ShiftedTargets> targets) {}

    /**
     * @param first first morph of this recoil, or null
     * @param second second morph of this recoil, or null; no radius
     */
    RecoilFold(Experiment experiment, SignalModel model, Recoil recoil, ShapePull first, ShapePull second) {
        this.recoil = recoil;
        this.experiment = experiment;
        this.model = model;
        this.first = first;
        this.second = second;
        this.foreign = ForeignRadii.of(experiment);
        boolean moved = first != null && first.effect() != ShapePull.Effect.RADIUS;
        List<List<ResponseShift>> shifts = new ArrayList<>();
        for (int r = 0; r < (moved ? firstPowers() : 1); r++) shifts.add(shifts(r));
        List<ResponseShift> all = shifts.stream().flatMap(List::stream).toList();
        double step = second == null ? Double.NaN : second.step();
        this.mixture = model.flux().shapeParameters().isEmpty() ? null : FluxMixture.of(model, experiment.source());
        List<SourceComponent> flux =
                mixture != null ? mixture.spectra() : model.fluxParts(experiment.source(), ShapePoint.nominal());
        for (List<ResponseShift> some : shifts) {
            targets.add(new ShiftedTargets(experiment, recoil, some, all, step, flux));
        }
        keep(ShapePoint.nominal());
    }

    /** @return the shifts of the response at the nodes of the second morph, the first at one of its own */
    private List<ResponseShift> shifts(int firstNode) {
        ResponseShift base = MorphSlots.at(ResponseShift.NONE, first, firstNode);
        List<ResponseShift> shifts = new ArrayList<>();
        for (int e = 0; e < secondPowers(); e++) shifts.add(MorphSlots.at(base, second, e));
        return shifts;
    }

    private void keep(ShapePoint shape) {
        for (int r = 0; r < firstPowers(); r++) {
            targets.get(index(r)).prepare(model.kernels(recoil, moved(shape, r)));
        }
        for (int r = 0; r < firstPowers(); r++) {
            targets.get(index(r)).keep(model.kernels(recoil, moved(shape, r)));
        }
    }

    /** @return which of the targets serve a node of the first morph */
    private int index(int firstNode) {
        return targets.size() == 1 ? 0 : firstNode;
    }

    /** 3 if a second morph moves this recoil, else 1 */
    int secondPowers() {
        return second == null ? 1 : 3;
    }

    /** 3 if a first morph moves this recoil, else 1 */
    int firstPowers() {
        return first == null ? 1 : 3;
    }

    /** @return distance of the nodes of the first morph */
    double firstStep() {
        return first.step();
    }

    /** @return counts of every kernel at one shape point, [kernel][first node][row]; not to be written to */
    double[][][] columns(ShapePoint slice) {
        if (slice.has(ShapePoint.GERMANIUM_LINDHARD_K)) {
            RecoilFold fold = withK(slice.get(ShapePoint.GERMANIUM_LINDHARD_K));
            return fold.columns(slice.without(ShapePoint.GERMANIUM_LINDHARD_K));
        }
        ShapePoint shape = foreign.without(slice);
        List<ShiftedTargets> inFlux = inFlux(shape);
        List<List<TargetSlice>> tables =
                inFlux.stream().map(ShiftedTargets::forSlice).toList();
        List<double[][]> weights = mixture == null ? null : mixture.weights(shape);
        double[][][] columns = null;
        for (int r = 0; r < firstPowers(); r++) {
            List<Kernel> kernels = model.kernels(recoil, moved(shape, r));
            if (columns == null) columns = new double[kernels.size()][firstPowers()][];
            int at = index(r);
            for (int k = 0; k < columns.length; k++) {
                double[] counts = inFlux.get(at).counts(kernels.get(k), tables.get(at));
                columns[k][r] = weights == null ? counts : FluxMixture.mixed(weights, counts);
            }
        }
        return columns;
    }

    /** @return the targets in the flux of a shape point, prepared for its kernels */
    private List<ShiftedTargets> inFlux(ShapePoint shape) {
        List<Parameter> parameters = model.flux().shapeParameters();
        if (parameters.isEmpty() || mixture != null) return targets;
        List<Double> values = parameters.stream()
                .map(parameter -> shape.orElse(parameter.name(), parameter.nominal()))
                .toList();
        OtherFlux last = otherFlux;
        if (last != null && last.values.equals(values)) return last.targets;
        List<SourceComponent> flux = model.fluxParts(experiment.source(), shape);
        List<ShiftedTargets> made =
                targets.stream().map(some -> some.inFlux(flux)).toList();
        for (int r = 0; r < firstPowers(); r++) made.get(index(r)).prepare(model.kernels(recoil, moved(shape, r)));
        otherFlux = new OtherFlux(values, made);
        return made;
    }

    private RecoilFold withK(double k) {
        OtherQuenching last = other;
        if (last != null && last.k == k) return last.fold;
        RecoilResponse response = experiment.response().withGermaniumLindhardK(k);
        RecoilFold fold = response == experiment.response()
                ? this
                : new RecoilFold(experiment.withResponse(response), model, recoil, first, second);
        other = new OtherQuenching(k, fold);
        return fold;
    }

    private ShapePoint moved(ShapePoint shape, int firstNode) {
        if (firstNode == 0 || first.effect() != ShapePull.Effect.RADIUS) return shape;
        return shape.with(ShapePoint.RADIUS_SCALE, 1.0 + MorphNodes.position(firstNode, first.step()));
    }
}
