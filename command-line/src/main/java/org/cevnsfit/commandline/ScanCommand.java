package org.cevnsfit.commandline;

import com.typesafe.config.ConfigUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cevnsfit.jobs.RunOptions;
import org.cevnsfit.jobs.RunOutcome;
import org.cevnsfit.jobs.ScanJob;
import org.cevnsfit.jobs.ScanOutcome;
import org.cevnsfit.plan.FitConfiguration;
import org.cevnsfit.plan.PlanText;
import org.cevnsfit.report.ScanSummary;
import org.cevnsfit.report.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Verb {@code scan}: computes the surfaces of a fit on Spark. */
@Command(
        name = "scan",
        description = {
            "Compute the surfaces of a fit: points, delta chi2, intervals, contours, pictures.",
            "The same command after an interruption continues where it stopped."
        })
final class ScanCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private CevnsFit root;

    @Mixin
    private FitArguments fit;

    @Option(names = "--scans", split = ",", paramLabel = "NAME", description = "only these scans of the fit")
    private List<String> only = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "write below this folder instead of output.folder")
    private Path out;

    @Option(
            names = "--run-id",
            paramLabel = "NAME",
            defaultValue = "",
            description = "name of the run's folder (default: from the hash of all that can change a result)")
    private String runId;

    @Option(
            names = "--cores",
            paramLabel = "N",
            description =
                    "tasks at the same time on this machine (default: its cores); on a cluster Spark's settings count")
    private int cores = Runtime.getRuntime().availableProcessors();

    @Option(names = "--partitions", paramLabel = "N", description = "tasks per wave (default: chosen by the planner)")
    private int partitions;

    @Option(
            names = "--wave-blocks",
            paramLabel = "N",
            description = "blocks per wave (default: about ten seconds of work)")
    private int waveBlocks;

    @Option(names = "--dry-run", description = "print the plan and stop")
    private boolean dryRun;

    @Override
    public Integer call() {
        FitConfiguration configuration = fit.read(root.home(), folderOverride(), only);
        RunOptions options = new RunOptions(cores, partitions, waveBlocks, runId);
        if (dryRun) {
            spec.commandLine().getOut().print(PlanText.of(configuration, cores, waveBlocks));
            spec.commandLine().getOut().flush();
            return ExitCode.DONE;
        }
        RunOutcome outcome;
        try (TerminalProgress progress = TerminalProgress.onErrorStream()) {
            outcome = ScanJob.run(configuration, options, progress);
        }
        spec.commandLine().getOut().println(Summary.text(configuration.name(), summaries(outcome)));
        if (outcome.succeeded()) return ExitCode.DONE;
        spec.commandLine()
                .getErr()
                .println("cevns-fit: more points failed than output.failed-fraction = "
                        + configuration.output().failedFraction() + " allows in the scans " + outcome.tooManyFailed()
                        + "; their status column tells which");
        return ExitCode.TOO_MANY_FAILED_POINTS;
    }

    private List<String> folderOverride() {
        if (out == null) return List.of();
        return List.of("output.folder="
                + ConfigUtil.quoteString(out.toAbsolutePath().normalize().toString()));
    }

    private static List<ScanSummary> summaries(RunOutcome outcome) {
        return outcome.scans().stream()
                .map(scan -> new ScanSummary(
                        scan.scan().name(),
                        scan.surface(),
                        scan.scan().model().bins(),
                        files(outcome, scan),
                        notes(scan),
                        scan.goodness()))
                .toList();
    }

    private static List<String> notes(ScanOutcome scan) {
        List<String> notes = new ArrayList<>();
        if (scan.reusedWaves() > 0) {
            notes.add(scan.reusedWaves() + " of " + scan.waves() + " waves were taken over from an earlier run");
        }
        scan.pictureProblem().ifPresent(notes::add);
        return notes;
    }

    /** @return the pictures and folders of tables of one scan */
    private static List<Path> files(RunOutcome outcome, ScanOutcome scan) {
        try (Stream<Path> entries =
                Files.list(outcome.folder().resolve(scan.scan().name()))) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
