package org.cevnsfit.jobs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.plan.Axis;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.profile.BestFit;
import org.cevnsfit.profile.BlockProfiler;
import org.cevnsfit.profile.GlobalFit;
import org.cevnsfit.profile.PointColumns;
import org.cevnsfit.profile.ShapeRange;
import org.cevnsfit.profile.Treatment;
import org.cevnsfit.surface.GridSurface;
import org.cevnsfit.surface.Reference;

/** The minimum that Δχ² of a scan counts from: the best of global fits started at the lowest dips of the grid. */
final class ReferenceFit {
    /** Dips of the grid that a global fit starts from. */
    private static final int STARTS = 4;

    private final Scan scan;
    private final GridSurface grid;

    private ReferenceFit(Scan scan, GridSurface grid) {
        this.scan = scan;
        this.grid = grid;
    }

    /** @param grid the scan's points; at least one must have succeeded */
    static BestFit of(Scan scan, GridSurface grid) {
        ReferenceFit reference = new ReferenceFit(scan, grid);
        List<String> free = new ArrayList<>(scan.profiled());
        List<ShapeRange> shapes = new ArrayList<>(scan.profiledShapes());
        for (Axis axis : scan.axes()) {
            if (axis.parameter().role() == Parameter.Role.COUPLING) {
                free.add(axis.parameter().name());
            } else if (axis.parameter().role() == Parameter.Role.SHAPE && axis.points() > 1) {
                double first = axis.values()[0];
                double last = axis.values()[axis.points() - 1];
                shapes.add(new ShapeRange(axis.parameter().name(), first, last, axis.logarithmic()));
            }
        }
        return GlobalFit.fit(scan.model(), free, shapes, scan.fixedNuisances(), reference.starts());
    }

    /** @return the fit as a reference on the scan's axes */
    static Reference onAxes(Scan scan, BestFit best) {
        double[] position = new double[scan.axes().size()];
        List<String> couplings =
                scan.model().couplings().stream().map(Parameter::name).toList();
        List<String> nuisances =
                scan.model().nuisances().stream().map(Pull::name).toList();
        for (int i = 0; i < position.length; i++) {
            Parameter parameter = scan.axes().get(i).parameter();
            position[i] = switch (parameter.role()) {
                case SHAPE -> best.shape().get(parameter.name());
                case COUPLING -> best.couplings()[couplings.indexOf(parameter.name())];
                case NUISANCE -> best.point().nuisances[nuisances.indexOf(parameter.name())];
            };
        }
        return Reference.at(best.point().chi2, position);
    }

    private List<GlobalFit.Start> starts() {
        List<Integer> dips = IntStream.range(0, grid.size())
                .filter(this::isDip)
                .boxed()
                .sorted(Comparator.comparingDouble(grid::chi2).thenComparingInt(i -> i))
                .limit(STARTS)
                .toList();
        return dips.stream().map(this::start).toList();
    }

    private GlobalFit.Start start(int point) {
        double[] position = grid.position(point);
        double[] couplings = scan.fixedCouplings().clone();
        ShapePoint shape = scan.fixedShape();
        List<String> names =
                scan.model().couplings().stream().map(Parameter::name).toList();
        for (int i = 0; i < position.length; i++) {
            Parameter parameter = scan.axes().get(i).parameter();
            if (parameter.role() == Parameter.Role.SHAPE) {
                shape = shape.with(parameter.name(), position[i]);
            } else if (parameter.role() == Parameter.Role.COUPLING) {
                couplings[names.indexOf(parameter.name())] = position[i];
            }
        }
        return new GlobalFit.Start(couplings, profiledShape(couplings, shape));
    }

    /** @return the shape point with the profiled shape parameters at their minimum for these couplings */
    private ShapePoint profiledShape(double[] couplings, ShapePoint shape) {
        if (scan.profiledShapes().isEmpty()) return shape;
        Treatment nuisancesFree = new Treatment(
                scan.treatment().scanned(),
                scan.profiled(),
                couplings,
                List.of(),
                scan.fixedNuisances(),
                scan.profiledShapes());
        BlockProfiler profiler = scan.model().blockProfiler(shape, nuisancesFree);
        PointColumns point = profiler.newColumns(1);
        point.size = 1;
        point.fillCouplings(couplings);
        profiler.profile(point);
        ShapePoint found = shape;
        for (int d = 0; d < point.shapes.length; d++) {
            found = found.with(scan.profiledShapes().get(d).name(), point.shapes[d][0]);
        }
        return found;
    }

    /** @return true if no neighbour along an axis lies lower; of equal neighbours the first counts */
    private boolean isDip(int point) {
        if (!grid.usable(point)) return false;
        int stride = 1;
        for (int k = grid.dimension() - 1; k >= 0; k--) {
            int points = grid.axis(k).size();
            int index = point / stride % points;
            if (index > 0 && grid.usable(point - stride) && grid.chi2(point - stride) <= grid.chi2(point)) return false;
            boolean last = index == points - 1;
            if (!last && grid.usable(point + stride) && grid.chi2(point + stride) < grid.chi2(point)) return false;
            stride *= points;
        }
        return true;
    }
}
