package org.cevnsfit.jobs;

import java.io.Serializable;
import org.cevnsfit.lanes.KernelChoice;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.plan.Resolution;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.plan.ScanPlan;
import org.cevnsfit.profile.BlockProfiler;

/**
 * What every task of a scan needs, broadcast once.
 *
 * @param scan model and grid
 * @param plan its blocks
 * @param key hash of everything that can change a number of this scan
 * @param pulls write the nuisances of every point
 */
record ScanTask(Scan scan, ScanPlan plan, String key, boolean pulls) implements Serializable {
    /** An adaptive scan computes about one in so many points. */
    private static final long ADAPTIVE_SHARE = 12;

    /** @return the same with other points */
    ScanTask with(ScanPlan other) {
        return new ScanTask(scan, other, key, pulls);
    }

    /** @return a new profiler of one slice */
    BlockProfiler profiler(int slice) {
        long points = scan.resolution() == Resolution.ADAPTIVE ? scan.points() / ADAPTIVE_SHARE : scan.points();
        ShapePoint shape = plan.walk().shape(slice, scan.fixedShape());
        return scan.model().blockProfiler(KernelChoice.kernels(points), shape, scan.treatment());
    }
}
