package org.cevnsfit.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cevnsfit.error.InputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What a command throws becomes one line on the error stream; with --debug the stack trace goes to a file. */
final class ExecutionErrors implements IExecutionExceptionHandler {
    private static final Path DEBUG_LOG = Path.of("cevns-fit-debug.log");

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        boolean input = e instanceof InputException;
        boolean debug = root(command).debug;
        err.println("cevns-fit: " + (input ? oneLine(e.getMessage()) : internal(e, debug)));
        if (debug) writeStack(e, err);
        return input ? ExitCode.BAD_INPUT : ExitCode.INTERNAL_ERROR;
    }

    private static String internal(Exception e, boolean debug) {
        String remedy = debug ? "" : "; run again with --debug for the stack trace";
        return "internal error, " + e.getClass().getSimpleName() + ": " + oneLine(e.getMessage()) + remedy;
    }

    private static String oneLine(String message) {
        return message == null ? "no message" : message.strip().replaceAll("\\s*\\R\\s*", " | ");
    }

    private static void writeStack(Exception e, PrintWriter err) {
        try (PrintWriter log = new PrintWriter(Files.newBufferedWriter(DEBUG_LOG, StandardCharsets.UTF_8))) {
            e.printStackTrace(log);
            err.println("cevns-fit: stack trace in " + DEBUG_LOG.toAbsolutePath());
        } catch (IOException unwritable) {
            err.println("cevns-fit: cannot write " + DEBUG_LOG.toAbsolutePath() + ": " + unwritable.getMessage());
        }
    }

    private static CevnsFit root(CommandLine command) {
        CommandLine root = command;
        while (root.getParent() != null) root = root.getParent();
        return root.getCommand();
    }
}
