package org.cevnsfit.commandline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cevnsfit.jobs.Bench;
import org.cevnsfit.jobs.BenchSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Verb {@code bench}: measures the program on this machine. */
@Command(
        name = "bench",
        description = {
            "Measure the speed of this program on this machine.",
            "Profiling and its growth with experiments, bins, nuisances and cores, templates, Spark against a plain loop, "
                    + "adaptive grids, cold start, memory. Takes up to three minutes; docs/performance.md says what the figures mean."
        })
final class BenchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private CevnsFit root;

    @Option(names = "--quick", description = "a rough look in some seconds")
    private boolean quick;

    @Option(names = "--out", paramLabel = "FILE", description = "write all figures as JSON")
    private Path out;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description = "measure only these of ${COMPLETION-CANDIDATES}")
    private Set<Bench.Part> only = EnumSet.noneOf(Bench.Part.class);

    @Override
    public Integer call() {
        Set<Bench.Part> parts = only.isEmpty() ? EnumSet.allOf(Bench.Part.class) : only;
        PrintWriter print = spec.commandLine().getOut();
        Bench.run(new Bench.Options(root.home(), quick ? BenchSize.QUICK : BenchSize.THOROUGH, parts, out), line -> {
            print.println(line);
            print.flush();
        });
        return ExitCode.DONE;
    }
}
