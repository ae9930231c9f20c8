package org.cevnsfit.commandline;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** One run of the command in this process with what it printed. */
record Captured(int code, String out, String err) {

    static Captured run(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
        return new Captured(code, out.toString(), err.toString());
    }

    static Captured run(String... arguments) {
        return run(List.of(arguments));
    }
}
