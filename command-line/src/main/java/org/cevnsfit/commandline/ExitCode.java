package org.cevnsfit.commandline;

/** What the process returns; listed in the help text. */
final class ExitCode {
    static final int DONE = 0;
    static final int INTERNAL_ERROR = 1;
    static final int BAD_USAGE = 2;
    static final int BAD_INPUT = 3;
    static final int TOO_MANY_FAILED_POINTS = 4;
    static final int NOT_CONVERGED = 5;
    static final int NOT_REPRODUCED = 6;

    private ExitCode() {}
}
