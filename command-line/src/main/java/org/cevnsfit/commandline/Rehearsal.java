package org.cevnsfit.commandline;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;

/**
 * Runs the verbs once, in small, without a word. The launcher lets Java archive the classes that are loaded here, so that later starts find
 * them parsed and verified.
 */
public final class Rehearsal {
    private static final String FIT = "conf/fits/csi-quickstart.conf";
    private static final String AXIS = "{ parameter = %s, from = %s, to = %s, points = %d }";

    private Rehearsal() {}

    /** @param arguments an empty folder for what is written; CEVNSFIT_HOME names the folder with conf/ and data/ */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        String fit = System.getenv("CEVNSFIT_HOME") + "/" + FIT;
        run("--help");
        run("predict", fit);
        run("fit", fit, "--free", "sin2ThetaW");
        run("scan", fit, "--dry-run");
        String line = String.format(AXIS, "sin2ThetaW", "0.05", "0.45", 10);
        String plane = String.format(AXIS, "eps_ee_uV", "-0.5", "1", 8) + ","
                + String.format(AXIS, "eps_mumu_uV", "-0.5", "1", 8);
        run(scan(fit, arguments[0], "sin2ThetaW", line));
        run(scan(fit, arguments[0], "nsi-ee-mumu-u", plane));
    }

    private static String[] scan(String fit, String folder, String name, String axes) {
        String grid = "scans." + name + ".axes=[" + axes + "]";
        return List.of("scan", fit, "--scans", name, "--set", grid, "--out", folder)
                .toArray(String[]::new);
    }

    private static void run(String... words) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        int code = Main.run(nowhere, nowhere, words);
        if (code != ExitCode.DONE) throw new IllegalStateException(String.join(" ", words) + " ended with " + code);
    }
}
