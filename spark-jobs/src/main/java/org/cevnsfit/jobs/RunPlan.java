package org.cevnsfit.jobs;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.plan.WavePlan;

/**
 * What a run folder belongs to and how its waves are cut; written once, before the first point. A later run of the same key
 * keeps these waves whatever its own parallelism.
 *
 * @param runKey hash of everything that can change a number
 * @param scans the scans of the run
 */
record RunPlan(String runKey, List<ScanEntry> scans) {
    ScanEntry scan(String name) {
        return scans.stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no scan " + name + " in the plan"));
    }

    /**
     * @param name name of the scan, folder of its products
     * @param key hash of everything that can change a number of this scan
     * @param points points of the grid
     * @param waveEnds one past the last block of each wave
     */
    record ScanEntry(String name, String key, long points, List<Integer> waveEnds) {
        List<WavePlan.Wave> waves() {
            List<WavePlan.Wave> waves = new ArrayList<>();
            int first = 0;
            for (int end : waveEnds) {
                waves.add(new WavePlan.Wave(waves.size(), first, end));
                first = end;
            }
            return waves;
        }
    }
}
