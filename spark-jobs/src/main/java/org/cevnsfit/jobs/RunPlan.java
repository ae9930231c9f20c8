package org.cevnsfit.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cevnsfit.plan.WavePlan;

/**
 * What a run folder belongs to and how its waves are cut; written before the first point, and once more for each scan whose first wave has shown
 * what a point takes. A later run of the same key keeps these waves whatever its own parallelism.
 *
 * @param runKey hash of everything that can change a number
 * @param scans the scans of the run
 */
record RunPlan(String runKey, List<ScanEntry> scans) {
    RunPlan {
        Objects.requireNonNull(runKey, "runKey is missing");
        scans = List.copyOf(Objects.requireNonNull(scans, "scans is missing"));
    }

    /** @return true if the other plan has the same scans, keys, points and blocks, whatever its waves */
    boolean sameBlocks(RunPlan other) {
        return runKey.equals(other.runKey) && uncut().equals(other.uncut());
    }

    private List<ScanEntry> uncut() {
        return scans.stream()
                .map(entry -> new ScanEntry(entry.name, entry.key, entry.points, List.of(entry.endBlock())))
                .toList();
    }

    ScanEntry scan(String name) {
        return scans.stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no scan " + name + " in the plan"));
    }

    /** @return the plan with other waves for one scan */
    RunPlan withWaves(String name, List<WavePlan.Wave> waves) {
        List<Integer> ends = waves.stream().map(WavePlan.Wave::endBlock).toList();
        return new RunPlan(
                runKey,
                scans.stream()
                        .map(entry -> entry.name().equals(name)
                                ? new ScanEntry(name, entry.key(), entry.points(), ends)
                                : entry)
                        .toList());
    }

    /**
     * @param name name of the scan, folder of its products
     * @param key hash of everything that can change a number of this scan
     * @param points points of the grid
     * @param waveEnds one past the last block of each wave
     */
    record ScanEntry(String name, String key, long points, List<Integer> waveEnds) {
        ScanEntry {
            Objects.requireNonNull(name, "name is missing");
            Objects.requireNonNull(key, "key is missing");
            waveEnds = checkedEnds(0, waveEnds);
        }

        List<WavePlan.Wave> waves() {
            List<WavePlan.Wave> waves = new ArrayList<>();
            int first = 0;
            for (int end : waveEnds) {
                waves.add(new WavePlan.Wave(waves.size(), first, end));
                first = end;
            }
            return waves;
        }

        int endBlock() {
            return waveEnds.get(waveEnds.size() - 1);
        }
    }

    /** @return the ends of waves that begin at a block; they have to grow */
    static List<Integer> checkedEnds(int firstBlock, List<Integer> waveEnds) {
        List<Integer> ends = List.copyOf(Objects.requireNonNull(waveEnds, "waveEnds is missing"));
        int last = firstBlock;
        for (int end : ends) {
            if (end <= last) throw new IllegalArgumentException("waveEnds " + ends + " do not grow from " + firstBlock);
            last = end;
        }
        if (ends.isEmpty()) throw new IllegalArgumentException("waveEnds is empty");
        return ends;
    }
}
