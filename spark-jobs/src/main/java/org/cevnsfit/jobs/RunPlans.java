package org.cevnsfit.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.cevnsfit.plan.FitConfiguration;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.plan.ScanKey;
import org.cevnsfit.plan.ScanPlan;
import org.cevnsfit.plan.WavePlan;

/** Makes the plan of a run from its configuration, before Spark starts. */
final class RunPlans {
    private RunPlans() {}

    /** @param inputs SHA-256 of each input file */
    static RunPlan of(FitConfiguration fit, SortedMap<Path, String> inputs, RunOptions options) {
        List<RunPlan.ScanEntry> entries = new ArrayList<>();
        for (Scan scan : fit.scans()) {
            ScanPlan plan = ScanPlan.first(scan);
            List<Integer> ends = WavePlan.waves(plan, options.cores(), options.blocksPerWave()).stream()
                    .map(WavePlan.Wave::endBlock)
                    .toList();
            String key = ScanKey.of(fit, scan, inputs);
            entries.add(new RunPlan.ScanEntry(scan.name(), key, plan.walk().points(), ends));
        }
        return new RunPlan(
                ScanKey.ofRun(entries.stream().map(RunPlan.ScanEntry::key).toList()), entries);
    }

    /** @return the folder a run writes to */
    static Path folder(FitConfiguration fit, RunPlan plan, RunOptions options) {
        String id = options.runId().isEmpty() ? ScanKey.runId(plan.runKey()) : options.runId();
        return fit.output().folder().resolve(fit.name()).resolve(id);
    }
}
