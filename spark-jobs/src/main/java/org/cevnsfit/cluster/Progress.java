package org.cevnsfit.cluster;

/**
 * Where a running scan reports to. Called from one thread at a time; whoever implements it renders a line and must return
 * quickly.
 */
public interface Progress {
    /**
     * State of one scan.
     *
     * @param scan name
     * @param total points of the grid
     * @param done points finished, including those of an earlier run
     * @param failed points without a minimum among them
     * @param wave number of the running wave, from 0
     * @param waves number of waves
     * @param pointsPerSecond rate of this run, 0 if not known yet
     * @param remainingSeconds at this rate, NaN if not known yet
     */
    record State(
            String scan,
            long total,
            long done,
            long failed,
            int wave,
            int waves,
            double pointsPerSecond,
            double remainingSeconds) {}

    /** Points were finished. */
    void update(State state);

    /** A step other than the scan itself has begun, for example writing products. */
    void step(String description);

    /** @return reports nothing */
    static Progress silent() {
        return new Progress() {
            @Override
            public void update(State state) {}

            @Override
            public void step(String description) {}
        };
    }
}
