package org.cevnsfit.jobs;

import java.nio.file.Path;
import org.cevnsfit.cluster.Progress;

/** A driver that dies without a farewell in the middle of a wave; run in a JVM of its own. */
final class KilledDriver {
    static final int EXIT_CODE = 137;
    static final int BLOCKS_PER_WAVE = 3;

    private KilledDriver() {}

    /** @param arguments output folder; number of waves that are finished before the end */
    public static void main(String[] arguments) {
        int finished = Integer.parseInt(arguments[1]);
        Progress deadly = new Progress() {
            private long atWaveStart = -1;

            @Override
            public void update(State state) { // first when a wave begins, then when one of its tasks has ended
                if (state.wave() < finished) return;
                if (atWaveStart < 0) atWaveStart = state.done();
                if (state.done() > atWaveStart) Runtime.getRuntime().halt(EXIT_CODE);
            }

            @Override
            public void step(String description) {}
        };
        RunOptions options = new RunOptions(2, BLOCKS_PER_WAVE, BLOCKS_PER_WAVE, "");
        ScanJob.run(ToyFit.fit(Path.of(arguments[0]), ToyFit.plane(80)), options, deadly);
    }
}
