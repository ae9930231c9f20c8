package org.cevnsfit.commandline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.cevnsfit.plan.CalculatorFile;
import org.cevnsfit.report.CalculatorReport;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The calculation a verb works on, shared by all calculators. */
final class CalculatorArguments {
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

    /** Reads the calculation, prints what the calculator says and writes its tables and pictures. */
    void run(Path home, Function<CalculatorFile, CalculatorReport> calculator, PrintWriter to) {
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
