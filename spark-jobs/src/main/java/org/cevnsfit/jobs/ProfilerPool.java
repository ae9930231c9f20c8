package org.cevnsfit.jobs;

import java.util.ArrayDeque;
import java.util.Iterator;
import org.cevnsfit.profile.BlockProfiler;

/**
 * Profilers at rest in an executor, so that tasks of one slice share the cost of its templates. A profiler is used by one task
 * at a time; the ones unused longest are dropped.
 */
final class ProfilerPool {
    private static final int LARGEST = 2 * Runtime.getRuntime().availableProcessors();
    private static final ArrayDeque<Entry> RESTING = new ArrayDeque<>();

    private ProfilerPool() {}

    private record Entry(String scanKey, int slice, BlockProfiler profiler) {}

    /** @return a profiler of this slice, the task's own until it is given back */
    static BlockProfiler take(ScanTask task, int slice) {
        synchronized (RESTING) {
            for (Iterator<Entry> entries = RESTING.iterator(); entries.hasNext(); ) {
                Entry entry = entries.next();
                if (entry.slice != slice || !entry.scanKey.equals(task.key())) continue;
                entries.remove();
                return entry.profiler;
            }
        }
        return task.profiler(slice);
    }

    static void giveBack(ScanTask task, int slice, BlockProfiler profiler) {
        synchronized (RESTING) {
            RESTING.addFirst(new Entry(task.key(), slice, profiler));
            if (RESTING.size() > LARGEST) RESTING.removeLast();
        }
    }
}
