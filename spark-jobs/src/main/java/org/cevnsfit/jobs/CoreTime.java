package org.cevnsfit.jobs;

import java.lang.management.ManagementFactory;

/** Time that the calling thread has had a core, which other programs do not lengthen by taking turns. */
final class CoreTime {
    private CoreTime() {}

    static long ns() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static double seconds(Runnable work) {
        long begin = ns();
        work.run();
        return (ns() - begin) * 1e-9;
    }
}
