package org.cevnsfit.jobs;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cevnsfit.lanes.KernelChoice;
import org.cevnsfit.plan.Scan;

/** What a point of all experiments costs in one likelihood, and each experiment alone; on one core. */
final class BenchGlobal {
    private static final int WARM_UP = 4; // passes

    private final Path home;
    private final int side;
    private final int fineSide;
    private final int repetitions;

    BenchGlobal(Path home, BenchSize size) {
        this.home = home;
        side = size.globalSide;
        fineSide = 4 * size.globalSide + 1;
        repetitions = size.repetitions;
    }

    EngineReport.Global measure() {
        Map<String, Scan> scans = BenchScans.global(home, side);
        Scan joint = scans.remove(BenchScans.GLOBAL);
        BenchPlane plane = new BenchPlane(joint, KernelChoice.kernels());
        Sample together = microseconds(plane);
        Map<String, Sample> alone = new LinkedHashMap<>();
        scans.forEach((name, scan) -> alone.put(name, microseconds(new BenchPlane(scan, KernelChoice.kernels()))));
        double sum = alone.values().stream().mapToDouble(Sample::median).sum();
        return new EngineReport.Global(
                plane.points(),
                joint.model().bins(),
                joint.model().nuisances().size(),
                together,
                plane.startsPerPoint(),
                alone,
                together.median() / sum,
                yields());
    }

    private EngineReport.Yields yields() {
        BenchPlane plane = new BenchPlane(BenchScans.yields(home, fineSide), KernelChoice.kernels());
        Sample sample = microseconds(plane);
        return new EngineReport.Yields(plane.points(), sample, plane.stepsPerPoint());
    }

    private Sample microseconds(BenchPlane plane) {
        plane.warmUp(WARM_UP * plane.points());
        return Sample.repeat(repetitions, () -> 1e6 * plane.pass() / plane.points());
    }
}
