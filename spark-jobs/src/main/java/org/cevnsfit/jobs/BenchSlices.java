package org.cevnsfit.jobs;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.plan.Axis;
import org.cevnsfit.profile.BlockProfiler;
import org.cevnsfit.profile.PointColumns;

/** Times the templates and the profiler of one slice, a new mass, radius or point, against profiling its row of couplings; on one core. */
final class BenchSlices {
    private static final int WARM_UP = 3; // repetitions

    private final int repetitions;
    private final int slices;

    BenchSlices(BenchSize size) {
        repetitions = size.repetitions;
        slices = size.slices;
    }

    /** @return per kind of slice and nuisance set */
    Map<String, Map<String, EngineReport.Slice>> measure(Path home) {
        Map<String, Map<String, EngineReport.Slice>> measured = new LinkedHashMap<>();
        for (BenchScans.Rows rows : BenchScans.Rows.values()) {
            Map<String, EngineReport.Slice> sets = new LinkedHashMap<>();
            for (String nuisances : rows.nuisances()) {
                ScanTask task = BenchScans.task(rows.read(home, nuisances), false);
                sets.put(nuisances, measure(task, rows.slices(slices)));
            }
            measured.put(rows.title(), sets);
        }
        return measured;
    }

    private EngineReport.Slice measure(ScanTask task, int slices) {
        int all = task.plan().walk().slices();
        BlockProfiler[] profilers = new BlockProfiler[slices];
        PointColumns row = row(task);
        double[] build = new double[repetitions];
        double[] profile = new double[repetitions];
        for (int r = -WARM_UP; r < repetitions; r++) {
            int first = r * slices;
            double building = CoreTime.seconds(() -> {
                for (int s = 0; s < slices; s++) profilers[s] = task.profiler(Math.floorMod(first + s, all));
            });
            double profiling = CoreTime.seconds(() -> {
                for (BlockProfiler profiler : profilers) profiler.profile(row);
            });
            if (r < 0) continue;
            build[r] = 1e6 * building / slices;
            profile[r] = 1e6 * profiling / slices;
        }
        double[] perSecond = new double[repetitions];
        double[] ratio = new double[repetitions];
        for (int r = 0; r < repetitions; r++) {
            perSecond[r] = 1e6 / build[r];
            ratio[r] = build[r] / profile[r];
        }
        return new EngineReport.Slice(Sample.of(build), Sample.of(perSecond), Sample.of(profile), Sample.of(ratio));
    }

    /** All values of the axis that is a coupling; without one the only point of the slice. */
    private static PointColumns row(ScanTask task) {
        Axis axis = task.scan().axes().stream()
                .filter(a -> a.parameter().role() == Parameter.Role.COUPLING)
                .findFirst()
                .orElse(null);
        PointColumns row = task.profiler(0).newColumns(axis == null ? 1 : axis.points());
        row.size = axis == null ? 1 : axis.points();
        row.fillCouplings(task.scan().fixedCouplings());
        if (axis == null) return row;
        int coupling = task.scan().model().couplings().indexOf(axis.parameter());
        for (int p = 0; p < row.size; p++) row.couplings[coupling][p] = axis.values()[p];
        return row;
    }
}
