package org.cevnsfit.jobs;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cevnsfit.cluster.Progress;
import org.cevnsfit.plan.Resolution;
import org.cevnsfit.plan.Scan;

/** A driver that dies without a farewell in the middle of a wave; run in a JVM of its own. */
final class KilledDriver {
    static final int EXIT_CODE = 137;
    static final int BLOCKS_PER_WAVE = 3;

    private KilledDriver() {}

    /** Starts one in a JVM of its own and waits for its end. */
    static int run(Path folder, int finishedWaves, Resolution resolution) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> !flag.startsWith("-javaagent"))
                .forEach(line::add);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), KilledDriver.class.getName()));
        line.addAll(List.of(folder.toString(), Integer.toString(finishedWaves), resolution.name()));
        Process driver = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return driver.waitFor();
    }

    /** @param arguments output folder; number of waves that are finished before the end; resolution of the grid */
    public static void main(String[] arguments) {
        int finished = Integer.parseInt(arguments[1]);
        Progress deadly = new Progress() {
            private final Set<String> begun = new HashSet<>();
            private long atWaveStart = -1;

            @Override
            public void update(State state) { // first when a wave begins, then when one of its tasks has ended
                begun.add(state.scan() + state.wave());
                if (begun.size() <= finished) return;
                if (atWaveStart < 0) atWaveStart = state.done();
                if (state.done() > atWaveStart) Runtime.getRuntime().halt(EXIT_CODE);
            }

            @Override
            public void step(String description) {}
        };
        RunOptions options = new RunOptions(2, BLOCKS_PER_WAVE, BLOCKS_PER_WAVE, "");
        Scan scan = switch (Resolution.valueOf(arguments[2])) {
            case FULL -> ToyFit.plane(80);
            case ADAPTIVE -> ToyFit.adaptive(ToyFit.plane(161));
        };
        ScanJob.run(ToyFit.fit(Path.of(arguments[0]), scan), options, deadly);
    }
}
