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
    public RunOptions {
        requireAtLeast("cores", cores, 1);
        requireAtLeast("tasks per wave", tasksPerWave, 0);
        requireAtLeast("blocks per wave", blocksPerWave, 0);
        if (!runId.matches("[A-Za-z0-9._-]*") || runId.startsWith(".")) {
            throw new InputException(
                    "run id",
                    "found '" + runId + "', allowed are letters, digits, '.', '_' and '-', no '.' in front",
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
