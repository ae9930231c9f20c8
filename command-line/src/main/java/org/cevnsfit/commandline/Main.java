package org.cevnsfit.commandline;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Entry point of the program, also under spark-submit. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true"); // pictures are drawn without a screen
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8); // σ and χ² whatever the locale
        int code = run(out, new PrintWriter(System.err, true, StandardCharsets.UTF_8), arguments);
        if (code != ExitCode.DONE) System.exit(code);
    }

    /** Runs one command in this process. @return the exit code */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        try {
            CommandLine command = new CommandLine(new CevnsFit());
            command.setOut(out).setErr(err);
            command.setCaseInsensitiveEnumValuesAllowed(true);
            command.setParameterExceptionHandler(new UsageErrors());
            command.setExecutionExceptionHandler(new ExecutionErrors());
            return command.execute(arguments);
        } catch (OutOfMemoryError e) {
            err.println("cevns-fit: out of memory, the heap is "
                    + Runtime.getRuntime().maxMemory() / (1024 * 1024)
                    + " MB; raise it with CEVNSFIT_JAVA_OPTS=-Xmx4g");
            return ExitCode.INTERNAL_ERROR;
        } catch (LinkageError | StackOverflowError e) {
            err.println(
                    "cevns-fit: " + e
                            + "; models of your own have to be compiled with this version of the project, see docs/add-a-model.md");
            return ExitCode.INTERNAL_ERROR;
        }
    }
}
