package org.cevnsfit.commandline;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words of the command line that cannot be understood: one line with the nearest known word, exit code 2. */
final class UsageErrors implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        String message = e.getMessage().lines().findFirst().orElse("bad usage");
        List<String> near = e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String hint = near.isEmpty() ? "" : "; did you mean '" + near.get(0) + "'?";
        String help = command.getCommandSpec().qualifiedName() + " --help";
        command.getErr().println("cevns-fit: " + message + hint + "; '" + help + "' lists what is allowed");
        return ExitCode.BAD_USAGE;
    }
}
