package org.cevnsfit.plan;

import java.io.Serializable;
import org.cevnsfit.profile.FitModel;

/**
 * How much a block may cost, counted in profiled points, from a fixed table of model sizes: 0.1 s to 0.2 s on one core.
 *
 * @param most cost of a block in a large scan
 */
record BlockCost(long most) implements Serializable {
    static final long FEWEST_BLOCKS = 16;
    static final long SMALLEST_BLOCK = 256;

    /** {bins × fitted parameters up to, cost of a block in points}; ordered. */
    private static final long[][] TABLE = {{2_000, 4_096}, {10_000, 1_024}, {100_000, 256}, {Long.MAX_VALUE, 64}};

    private static final long COUPLING_SEARCH = 50;
    private static final long SHAPE_SEARCH = 1_000;

    private static final long BLOCK_NS = 80_000_000L;

    static BlockCost of(Scan scan) {
        FitModel model = scan.model();
        long fitted = model.nuisances().size() + scan.profiled().size();
        return of(model.bins() * fitted * searches(scan));
    }

    /** What searching all minima of profiled couplings and shape parameters costs, in searches from one start. */
    private static long searches(Scan scan) {
        if (!scan.profiledShapes().isEmpty()) return SHAPE_SEARCH;
        return scan.profiled().isEmpty() ? 1 : COUPLING_SEARCH;
    }

    /** @param modelSize bins × fitted parameters */
    static BlockCost of(long modelSize) {
        for (long[] row : TABLE) {
            if (modelSize <= row[0]) return new BlockCost(row[1]);
        }
        throw new IllegalStateException("model size " + modelSize + " is beyond the table of block costs");
    }

    /** @return what a profiled point is expected to take on one core [ns] */
    long pointNs() {
        return BLOCK_NS / most;
    }

    /** @return cost of a block in a scan of this total cost */
    long ofBlock(long total) {
        return Math.min(most, Math.max(SMALLEST_BLOCK, total / FEWEST_BLOCKS));
    }
}
