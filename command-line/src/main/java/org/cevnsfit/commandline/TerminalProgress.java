package org.cevnsfit.commandline;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.cevnsfit.cluster.Progress;

/** Progress of a scan: a bar that is redrawn on a terminal, plain lines elsewhere. */
final class TerminalProgress implements Progress, AutoCloseable {
    private static final long LINE_INTERVAL_NS = 5_000_000_000L;
    private static final int WIDTH = 110;

    private final PrintStream stream;
    private final boolean terminal;
    private ProgressBar bar;
    private String scan = "";
    private long lastLineNs;
    private long lastDone;

    /** @param terminal whether the stream is a terminal */
    TerminalProgress(PrintStream stream, boolean terminal) {
        this.stream = stream;
        this.terminal = terminal;
    }

    /** The launcher knows whether the error stream is a terminal and says so in the environment. */
    static TerminalProgress onErrorStream() {
        return new TerminalProgress(System.err, "true".equals(System.getenv("CEVNSFIT_TERMINAL")));
    }

    @Override
    public void update(State state) {
        if (terminal) {
            redraw(state);
        } else {
            line(state);
        }
    }

    @Override
    public void step(String description) {
        close();
        stream.println(description);
    }

    @Override
    public void close() {
        if (bar != null) bar.close();
        bar = null;
        if (terminal) scan = "";
    }

    private void redraw(State state) {
        if (!state.scan().equals(scan)) {
            close();
            scan = state.scan();
            bar = new ProgressBarBuilder()
                    .setTaskName(scan)
                    .setInitialMax(state.total())
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(stream, WIDTH))
                    .startsFrom(state.done(), Duration.ZERO)
                    .build();
        }
        bar.stepTo(state.done());
        bar.setExtraMessage(failed(state) + ", " + rate(state));
        if (state.done() >= state.total()) close();
    }

    private void line(State state) {
        long now = System.nanoTime();
        boolean sameScan = state.scan().equals(scan);
        boolean last = state.done() >= state.total();
        if (sameScan && (state.done() == lastDone || !last && now - lastLineNs < LINE_INTERVAL_NS)) return;
        lastLineNs = now;
        lastDone = state.done();
        scan = state.scan();
        stream.printf(
                Locale.ROOT,
                "%s: %d of %d points, %s, wave %d of %d, %s%s%n",
                scan,
                state.done(),
                state.total(),
                failed(state),
                state.wave() + 1,
                state.waves(),
                rate(state),
                left(state));
    }

    private static String failed(State state) {
        return state.failed() + " failed";
    }

    private static String rate(State state) {
        return String.format(Locale.ROOT, "%.0f points/s", state.pointsPerSecond());
    }

    private static String left(State state) {
        if (Double.isNaN(state.remainingSeconds())) return "";
        return String.format(Locale.ROOT, ", %.0f s left", Math.ceil(state.remainingSeconds()));
    }
}
