package org.cevnsfit.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cevnsfit.error.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root of the command: what all verbs share. */
@Command(
        name = "cevns-fit",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        description = "Global fits of coherent elastic neutrino-nucleus scattering, on one machine or a Spark cluster.",
        footer = {
            "",
            "Words after -- are options of spark-submit: the same job then runs there, for example",
            "  cevns-fit scan conf/fits/csi-quickstart.conf -- --master spark://host:7077"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:internal error, a defect of this program",
            "2:bad usage: unknown verb, option or number of arguments",
            "3:bad input: a configuration or data file, or a folder, that has to be corrected",
            "4:more grid points without a minimum than output.failed-fraction allows",
            "5:the minimum was not found (fit)",
            "6:a published result is not reproduced, for no known reason (validate)"
        },
        subcommands = {
            ScanCommand.class,
            PredictCommand.class,
            FitCommand.class,
            DataCommand.class,
            BenchCommand.class,
            ValidateCommand.class
        })
final class CevnsFit implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "folder with conf/ and data/ (default: the one this program was started from)")
    private Path homeOption;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "write the stack trace of an error to cevns-fit-debug.log")
    boolean debug;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a verb is missing");
    }

    /** @return folder with conf/ and data/: --home, else what the launcher says, else the current folder */
    Path home() {
        String launcher = System.getenv("CEVNSFIT_HOME");
        Path home = homeOption != null ? homeOption : Path.of(launcher == null ? "" : launcher);
        Path absolute = home.toAbsolutePath().normalize();
        if (Files.isDirectory(absolute.resolve("conf")) && Files.isDirectory(absolute.resolve("data"))) return absolute;
        throw new InputException("--home " + absolute, "has no folders conf and data", "name the project's folder");
    }
}
