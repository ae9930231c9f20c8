package org.cevnsfit.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;

/**
 * What a benchmark measured; parts that were not asked for are left out. Compare ratios only: absolute times belong to one machine on one day.
 *
 * @param machine where
 * @param engine what needs no Spark
 * @param spark Spark against a plain loop over the same points, with and without nuisances in the table ({@code pulls}, {@code plain})
 * @param adaptive the NSI plane on an adaptive grid against its whole grid
 * @param start a small scan against an empty Spark job, each in a JVM of its own
 * @param memory heap of a reduced quickstart
 * @param seconds wall time of the benchmark
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BenchReport(
        Machine machine,
        @JsonUnwrapped Engine engine,
        Map<String, Spark> spark,
        Adaptive adaptive,
        Start start,
        Memory memory,
        double seconds) {

    /**
     * @param java version of the virtual machine
     * @param cores of this machine
     * @param loadAverage of the last minute, before the benchmark
     */
    record Machine(String java, String system, int cores, double loadAverage) {}

    /**
     * @param profile the NSI plane on one core: CsI with each nuisance set, and CsI with a made-up argon experiment
     * @param cores the same plane on several threads, per nuisance set
     * @param joint copies of CsI
     * @param growth Newton steps of larger experiments
     * @param slice templates of one slice, per kind of slice and nuisance set
     * @param global all experiments together and each alone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Engine(
            Map<String, EngineReport.Plane> profile,
            Map<String, List<EngineReport.Threads>> cores,
            List<EngineReport.Copies> joint,
            EngineReport.Growth growth,
            Map<String, Map<String, EngineReport.Slice>> slice,
            EngineReport.Global global) {}

    /**
     * @param points of the plane
     * @param requestedPoints the plane it stands for; larger than points where time would not have allowed it
     * @param threads of the loop and of Spark
     * @param loopSeconds threads that walk the blocks and keep results in arrays
     * @param sparkSeconds all waves, from the broadcast to the committed Parquet tables
     * @param ratio of the two
     * @param nsPerPointAboveLoop wall time, waves included
     * @param nsPerPointBesidesWaves as above without what the waves as such cost
     * @param processorNsPerPointAboveLoop processor time of the whole process, waves and compiler included
     * @param waves of this run
     * @param msPerWave what one wave more costs over the same points, above the loop
     * @param resumeRatio the same command again when all waves are there, over the scan
     * @param productsSeconds second pass: reference minimum, surface, profiles, intervals, contours
     */
    record Spark(
            int points,
            int requestedPoints,
            int threads,
            Sample loopSeconds,
            Sample sparkSeconds,
            Sample ratio,
            Sample nsPerPointAboveLoop,
            double nsPerPointBesidesWaves,
            Sample processorNsPerPointAboveLoop,
            int waves,
            Sample msPerWave,
            Sample resumeRatio,
            double productsSeconds) {}

    /**
     * @param gridPoints of the whole grid
     * @param points of the adaptive one
     * @param pointsRatio of the two
     * @param levels passes over the adaptive grid, of one wave or more each
     * @param fullSeconds scan of the whole grid, both passes
     * @param adaptiveSeconds scan of the adaptive grid, both passes
     * @param ratio of the two
     * @param contourCells largest distance between the contours of the two at 68.27, 90 and 95.45 %, in cells
     */
    record Adaptive(
            int gridPoints,
            int points,
            double pointsRatio,
            int levels,
            Sample fullSeconds,
            Sample adaptiveSeconds,
            Sample ratio,
            double contourCells) {}

    /**
     * @param throughLauncher the script is part of the times
     * @param sparkDefaultsSeconds a scan of ten points with all products and the picture, as Spark and Java start by default
     * @param scanSeconds the same as this program starts
     * @param ratio of the two, wall time
     * @param processorRatio of the two, processor time of all threads
     * @param verbs what needs no Spark
     */
    record Start(
            boolean throughLauncher,
            Sample sparkDefaultsSeconds,
            Sample scanSeconds,
            Sample ratio,
            Sample processorRatio,
            Map<String, Verb> verbs) {}

    /**
     * @param wallSeconds from the start of the command to its end
     * @param processorSeconds of all threads, user and system
     */
    record Verb(Sample wallSeconds, Sample processorSeconds) {}

    /**
     * @param points of the scans: a quickstart with smaller grids, or the ten points of the cold start in a quick look
     * @param maximumHeapMB what the JVM was allowed
     * @param peakHeapMB largest sum of the memory pools, garbage included
     * @param keptHeapMB in use right after the last collection of each pool
     */
    record Memory(int points, double maximumHeapMB, double peakHeapMB, double keptHeapMB) {}
}
