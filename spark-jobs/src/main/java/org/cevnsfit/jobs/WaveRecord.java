package org.cevnsfit.jobs;

import java.util.Map;
import java.util.Objects;
import org.cevnsfit.profile.FitStatus;

/**
 * Says that a wave is finished; written after its table was committed.
 *
 * @param wave number of the wave
 * @param firstBlock first block
 * @param endBlock one past the last block
 * @param rows points written
 * @param statuses points per status
 * @param seconds wall time
 */
record WaveRecord(int wave, int firstBlock, int endBlock, long rows, Map<FitStatus, Long> statuses, double seconds) {
    WaveRecord {
        Objects.requireNonNull(statuses, "statuses is missing");
    }

    /** @return points without a minimum */
    long failed() {
        return statuses.entrySet().stream()
                .filter(entry -> !entry.getKey().succeeded())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
