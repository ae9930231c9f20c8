package org.cevnsfit.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * A fit as resolved from its configuration layers.
 *
 * @param name identifier, folder name below the output folder
 * @param description one sentence for people
 * @param scans the surfaces it computes, in the order of the configuration
 * @param each scans of several experiments that go with a scan of each, which is among the scans as well
 * @param output where and what to write
 * @param physics every setting that can change a number, as sorted dotted keys (physics, models, experiments, grids); hashed into
 *     row and run keys, without output and machine settings
 * @param resolved the whole resolved configuration as JSON, for the manifest
 * @param inputs every configuration and data file the result depends on
 * @param citations papers and DOIs to cite
 */
public record FitConfiguration(
        String name,
        String description,
        List<Scan> scans,
        List<EachExperiment> each,
        OutputSettings output,
        SortedMap<String, String> physics,
        String resolved,
        List<Path> inputs,
        List<String> citations) {

    /**
     * @param folder products go to folder/name/run-id
     * @param pulls write nuisances per point
     * @param pictures draw SVG and PNG
     * @param confidenceLevels of intervals and contours
     * @param failedFraction a run with a larger fraction of failed points ends non-zero
     */
    public record OutputSettings(
            Path folder, boolean pulls, boolean pictures, double[] confidenceLevels, double failedFraction) {
        public OutputSettings {
            confidenceLevels = confidenceLevels.clone();
        }
    }
}
