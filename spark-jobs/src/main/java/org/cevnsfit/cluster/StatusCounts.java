package org.cevnsfit.cluster;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.spark.util.AccumulatorV2;
import org.cevnsfit.profile.FitStatus;

/**
 * Points per status. Whole numbers, so the order of merging does not matter; used in the one stage of a write only, where
 * Spark counts every partition once whatever is retried.
 */
public final class StatusCounts extends AccumulatorV2<StatusCounts, Map<FitStatus, Long>> {
    private static final long serialVersionUID = 1L;

    private final long[] counts = new long[FitStatus.values().length];

    /** Counts one point. */
    public void add(FitStatus status) {
        counts[status.ordinal()]++;
    }

    @Override
    public void add(StatusCounts other) {
        merge(other);
    }

    @Override
    public void merge(AccumulatorV2<StatusCounts, Map<FitStatus, Long>> other) {
        other.value().forEach((status, count) -> counts[status.ordinal()] += count);
    }

    @Override
    public boolean isZero() {
        return total() == 0;
    }

    @Override
    public StatusCounts copy() {
        StatusCounts copy = new StatusCounts();
        System.arraycopy(counts, 0, copy.counts, 0, counts.length);
        return copy;
    }

    @Override
    public void reset() {
        Arrays.fill(counts, 0L);
    }

    @Override
    public Map<FitStatus, Long> value() {
        Map<FitStatus, Long> value = new EnumMap<>(FitStatus.class);
        for (FitStatus status : FitStatus.values()) value.put(status, counts[status.ordinal()]);
        return value;
    }

    /** @return points of every status */
    public long total() {
        long total = 0;
        for (long count : counts) total += count;
        return total;
    }

    /** @return points without a minimum */
    public long failed() {
        long failed = 0;
        for (FitStatus status : FitStatus.values()) {
            if (!status.succeeded()) failed += counts[status.ordinal()];
        }
        return failed;
    }
}
