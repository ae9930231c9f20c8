package org.cevnsfit.jobs;

import org.cevnsfit.error.InputException;

/**
 * How to run, as opposed to what: nothing here changes a number of the products.
 *
 * @param cores tasks at the same time in local mode; with spark-submit the cluster's default parallelism counts
 * @param tasksPerWave tasks of a wave; 0: chosen by the planner
 * @param blocksPerWave blocks of a wave; 0: chosen by the planner
 * @param runId name of the run's folder; empty: the first twelve digits of the run's key
 */
public record RunOptions(int cores, int tasksPerWave, int blocksPerWave, String runId) {
    private static final int MOST_CORES = 1024; // Spark starts threads for each

    public RunOptions {
        requireAtLeast("cores", cores, 1);
        if (cores > MOST_CORES) {
            throw new InputException("cores", "found " + cores, "allowed is 1 to " + MOST_CORES + " on one machine");
        }
        requireAtLeast("tasks per wave", tasksPerWave, 0);
        requireAtLeast("blocks per wave", blocksPerWave, 0);
        if (!runId.matches("|[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}") || runId.equals(RunFolder.LATEST)) {
            throw new InputException(
                    "run id",
                    "found '" + runId
                            + "', allowed are letters, digits, '.', '_' and '-', at most 100, no '.' in front, not 'latest'",
                    "choose a name that can be a folder");
        }
    }

    /** @return all cores of this machine, planner's choice of tasks and waves, folder named by the key */
    public static RunOptions defaults() {
        return new RunOptions(Runtime.getRuntime().availableProcessors(), 0, 0, "");
    }

    private static void requireAtLeast(String place, int found, int least) {
        if (found < least) throw new InputException(place, "found " + found, "allowed is " + least + " or more");
    }
}
