package org.cevnsfit.commandline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.cevnsfit.plan.CalculatorFile;
import org.cevnsfit.report.CalculatorReport;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What the verbs of all calculators share: the calculation they work on and where results go. */
abstract class CalculatorCommand implements Runnable {
    private final Function<CalculatorFile, CalculatorReport> calculator;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private PredictCommand predict;

    @Parameters(
            index = "0",
            paramLabel = "<calculator.conf>",
            description = "configuration of the calculation, see conf/calculators")
    private Path file;

    @Mixin
    private SettingOptions settings;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "write tables and pictures below this folder (default: runs/calculators)")
    private Path out;

    CalculatorCommand(Function<CalculatorFile, CalculatorReport> calculator) {
        this.calculator = calculator;
    }

    /** Reads the calculation, prints what the calculator says and writes its tables and pictures. */
    @Override
    public void run() {
        Path home = predict.home();
        PrintWriter to = spec.commandLine().getOut();
        CalculatorFile calculation =
                CalculatorFile.read(home, SettingOptions.located(home, file), settings.and(List.of()));
        CalculatorReport report = calculator.apply(calculation);
        Path folder = out == null ? home.resolve("runs").resolve("calculators") : out.toAbsolutePath();
        List<String> written = report.write(folder.normalize().resolve(calculation.name()));
        report.lines().forEach(to::println);
        written.forEach(line -> to.println("  " + line));
        to.flush();
    }
}
