package org.cevnsfit.commandline;

import static org.cevnsfit.commandline.ProjectCopy.PROJECT;
import static org.cevnsfit.commandline.ProjectCopy.QUICKSTART;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's first command prints what the README says and leaves the products it lists. */
class QuickstartIT {
    @TempDir
    private Path folder;

    @Test
    void printsTheNumbersOfTheReadme() throws Exception {
        Path stamp = PROJECT.resolve("command-line/target/launcher.stamp");
        Files.deleteIfExists(stamp);
        Files.createFile(stamp); // this build has just packaged the program
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        List<String> command = List.of(
                PROJECT.resolve("submit/cevns-fit").toString(),
                "scan",
                QUICKSTART,
                "--out",
                folder.resolve("runs") + "");
        ProcessBuilder builder = new ProcessBuilder(command).directory(PROJECT.toFile());
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        assertTrue(process.waitFor(4, TimeUnit.MINUTES), "the quickstart did not return");
        assertEquals(ExitCode.DONE, process.exitValue(), Files.readString(err));
        List<String> printed = Files.readAllLines(out);
        for (String line : promised())
            assertTrue(printed.contains(line), () -> "not printed: " + line + "\n" + printed);
        assertPicturesAndTables();
    }

    /** The lines of the README's text block. */
    private static List<String> promised() throws IOException {
        String readme = Files.readString(PROJECT.resolve("README.md"));
        String block = readme.split("```text\n")[1].split("```")[0];
        List<String> lines = block.lines().toList();
        assertTrue(lines.size() > 15, "the README promises too little: " + lines);
        return lines;
    }

    private void assertPicturesAndTables() throws IOException {
        Path fit = folder.resolve("runs/csi-quickstart");
        Path run;
        try (Stream<Path> runs = Files.list(fit)) {
            run = runs.filter(Files::isDirectory).findFirst().orElseThrow();
        }
        assertTrue(Files.size(run.resolve("_manifest.json")) > 1000);
        for (String scan : List.of("sin2ThetaW", "neutron-radius", "nsi-ee-mumu-u", "light-vector")) {
            assertTrue(Files.size(run.resolve(scan).resolve(scan + ".svg")) > 5000, scan);
            assertTrue(Files.size(run.resolve(scan).resolve(scan + ".png")) > 5000, scan);
            for (String table : List.of("points", "surface", "projections", "intervals", "contours", "best_fit")) {
                assertTrue(Files.isDirectory(run.resolve(scan).resolve(table)), scan + "/" + table);
            }
        }
    }
}
