package org.cevnsfit.profile;

/**
 * Profiles the points of one slice block by block. A block is an ordered list of points, each next to the one before; the same block gives
 * the same bits anywhere. Not thread safe; one per task.
 */
public final class BlockProfiler {
    private final Profiler profiler;
    private final ProfilePoint point;
    private final double[] values;

    BlockProfiler(Profiler profiler) {
        this.profiler = profiler;
        this.point = profiler.newPoint();
        this.values = new double[point.couplings.length];
    }

    /** @return columns of the right dimensions */
    public PointColumns newColumns(int capacity) {
        return new PointColumns(
                capacity, point.chi2PerExperiment.length, point.nuisances.length, point.couplings.length);
    }

    /** Profiles the first {@code size} points; hard points never throw, their status says how the minimisation ended. */
    public void profile(PointColumns block) {
        profiler.restart();
        for (int p = 0; p < block.size; p++) {
            for (int c = 0; c < values.length; c++) values[c] = block.couplings[c][p];
            profiler.profile(values, point);
            block.set(p, point);
        }
    }

    /** @return the profiler of single points that hard points are left to */
    public Profiler single() {
        return profiler;
    }
}
