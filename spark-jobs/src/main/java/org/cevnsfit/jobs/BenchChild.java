package org.cevnsfit.jobs;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Path;
import org.cevnsfit.cluster.Progress;
import org.cevnsfit.plan.FitConfiguration;
import org.cevnsfit.plan.Scan;

/** Main class of the JVMs that a benchmark starts: what is measured there must not meet a warm compiler or a full heap. */
final class BenchChild {
    private static final double MB = 1024.0 * 1024.0;

    private BenchChild() {}

    /** @param arguments task, project's folder, folder to work in, cores, points or side, file for the result */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        Task task = Task.valueOf(arguments[0]);
        Path home = Path.of(arguments[1]);
        Path folder = Path.of(arguments[2]);
        int cores = Integer.parseInt(arguments[3]);
        int size = Integer.parseInt(arguments[4]);
        Path result = Path.of(arguments[5]);
        switch (task) {
            case SMALL_SCAN -> JsonFile.write(result, scan(BenchScans.mixingAngle(home, size, folder), cores));
            case PLAIN ->
                JsonFile.write(result, new EngineReport.Plains(BenchEngine.plain(home, BenchSize.values()[size])));
            case QUICKSTART -> JsonFile.write(result, scan(BenchScans.quickstart(home, size, folder), cores));
        }
    }

    /** What a child can do. */
    enum Task {
        SMALL_SCAN,
        PLAIN,
        QUICKSTART
    }

    private static BenchReport.Memory scan(FitConfiguration fit, int cores) {
        ScanJob.run(fit, new RunOptions(cores, 0, 0, ""), Progress.silent());
        return memory((int) fit.scans().stream().mapToLong(Scan::points).sum());
    }

    private static BenchReport.Memory memory(int points) {
        double peak = 0.0;
        double kept = 0.0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() != MemoryType.HEAP) continue;
            peak += pool.getPeakUsage().getUsed();
            MemoryUsage collected = pool.getCollectionUsage();
            if (collected != null) kept += collected.getUsed();
        }
        return new BenchReport.Memory(points, Runtime.getRuntime().maxMemory() / MB, peak / MB, kept / MB);
    }
}
