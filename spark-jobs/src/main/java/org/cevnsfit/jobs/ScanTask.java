package org.cevnsfit.jobs;

import java.io.Serializable;
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
    /** @return the same with other points */
    ScanTask with(ScanPlan other) {
        return new ScanTask(scan, other, key, pulls);
    }

    /** @return a new profiler of one slice */
    BlockProfiler profiler(int slice) {
        return scan.model().blockProfiler(plan.walk().shape(slice, scan.fixedShape()), scan.treatment());
    }
}
