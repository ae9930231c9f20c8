package org.cevnsfit.commandline;

import static org.cevnsfit.commandline.ProjectCopy.PROJECT;
import static org.cevnsfit.commandline.ProjectCopy.QUICKSTART;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bash launcher with the packaged program, from another folder and through a symbolic link. */
class LauncherIT {
    private static final Path LAUNCHER = PROJECT.resolve("submit/cevns-fit");
    private static final String SMALL =
            "scans.sin2ThetaW.axes=[{ parameter = sin2ThetaW, from = 0.2, to = 0.28, points = 9 }]";

    @TempDir
    private Path folder;

    /** This build has just packaged the program, which the launcher's stamp says. */
    @BeforeAll
    static void packagedJustNow() throws IOException {
        Path stamp = PROJECT.resolve("command-line/target/launcher.stamp");
        Files.deleteIfExists(stamp);
        Files.createFile(stamp);
    }

    private Captured launch(Map<String, String> environment, String... words) throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), LAUNCHER);
        List<String> command = new ArrayList<>(List.of(link.toString()));
        command.addAll(List.of(words));
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertTrue(process.waitFor(3, TimeUnit.MINUTES), "the launcher did not return");
        Files.delete(link);
        return new Captured(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @Test
    void worksFromAnyFolderThroughALink() throws Exception {
        Captured run = launch(Map.of(), "predict", QUICKSTART);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().contains("coherent-csi-2021"), run.out());
    }

    @Test
    void passesTheExitCodeOn() throws Exception {
        Captured run = launch(Map.of(), "predict", QUICKSTART, "--set", "colour=red");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("colour"), run.err());
        assertEquals(ExitCode.BAD_USAGE, launch(Map.of(), "predikt").code());
    }

    @Test
    void verbsWithoutSparkDoNotLoadIt() throws Exception {
        Path loaded = folder.resolve("classes.log");
        Captured run = launch(
                Map.of("CEVNSFIT_JAVA_OPTS", "-Xmx256m -Xlog:class+load:file=" + loaded),
                "fit",
                QUICKSTART,
                "--free",
                "sin2ThetaW");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        String classes = Files.readString(loaded);
        assertTrue(classes.contains("org.cevnsfit.commandline.FitCommand"));
        assertFalse(classes.contains("org.apache.spark."));
    }

    @Test
    void validateNeedsNoSparkAndWritesUtf8InAnyLocale() throws Exception {
        Path loaded = folder.resolve("classes.log");
        Map<String, String> plain =
                Map.of("LC_ALL", "C", "CEVNSFIT_JAVA_OPTS", "-Xmx256m -Xlog:class+load:file=" + loaded);
        Captured run = launch(plain, "validate", "--only", "csi");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().contains("0.231 +0.027 −0.024"), run.out());
        String classes = Files.readString(loaded);
        assertTrue(classes.contains("org.cevnsfit.commandline.ValidateCommand"));
        assertFalse(classes.contains("org.apache.spark."));
    }

    @Test
    void firstScanArchivesTheClassesForLaterStarts() throws Exception {
        for (Path archive : archives()) Files.delete(archive);
        assertEquals(
                ExitCode.DONE, launch(Map.of(), "scan", QUICKSTART, "--dry-run").code());
        assertEquals(List.of(), archives()); // only what starts Spark is worth the time
        Captured first = launch(Map.of(), scan("first"));
        assertEquals(ExitCode.DONE, first.code(), first.err());
        assertTrue(first.err().contains("once"), first.err());
        assertEquals(1, archives().size());
        assertTrue(Files.size(archives().get(0)) > 1 << 20, "no archive was made");
        Path loaded = folder.resolve("classes.log");
        String log = "-Xmx1g -XX:+UseSerialGC -Xlog:class+load:file=" + loaded;
        Captured second = launch(Map.of("CEVNSFIT_JAVA_OPTS", log), scan("second"));
        assertEquals(ExitCode.DONE, second.code(), second.err());
        assertFalse(second.err().contains("once"), second.err());
        assertTrue(Files.readString(loaded).contains("apache.spark.SparkContext source: shared objects file (top)"));
    }

    @Test
    void archiveThatDoesNotFitIsIgnored() throws Exception {
        if (archives().size() != 1) { // also those of another Java, from an earlier run of the tests
            for (Path archive : archives()) Files.delete(archive);
            assertEquals(ExitCode.DONE, launch(Map.of(), scan("make")).code());
        }
        Path archive = archives().get(0);
        Files.delete(archive);
        Path length = archive.resolveSibling(archive.getFileName() + ".bytes");
        for (String bytes : List.of("10", "90000000")) { // a stranger, and an archive cut short
            Files.writeString(archive, "no archive");
            Files.writeString(length, bytes + "\n");
            Captured run = launch(Map.of(), "predict", QUICKSTART);
            assertEquals(ExitCode.DONE, run.code(), run.err());
            assertEquals("", run.err());
            assertEquals(bytes.equals("10"), Files.deleteIfExists(archive));
        }
    }

    private static List<Path> archives() throws IOException {
        Path place = PROJECT.resolve("command-line/target/archives");
        if (!Files.isDirectory(place)) return List.of();
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    private static String[] scan(String run) {
        return new String[] {
            "scan", QUICKSTART, "--scans", "sin2ThetaW", "--set", SMALL, "--out", "out", "--run-id", run
        };
    }

    @Test
    void oldJavaIsNamed() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old/bin"));
        Files.writeString(old.resolve("java"), "#!/bin/sh\necho 'openjdk version \"1.8.0_392\"' >&2\n");
        Files.setPosixFilePermissions(old.resolve("java"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Captured run = launch(Map.of("JAVA_HOME", folder.resolve("old").toString()), "predict", QUICKSTART);
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("version 8") && run.err().contains("17 or newer"), run.err());
        assertEquals(1, run.err().lines().count());
    }

    @Test
    void missingJavaIsNamed() throws Exception {
        Captured run = launch(Map.of("JAVA_HOME", folder.resolve("none").toString()), "predict", QUICKSTART);
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("no " + folder.resolve("none")), run.err());
    }

    @Test
    void sparkOptionsSendTheJobThroughSparkSubmit() throws Exception {
        Captured run = launch(
                Map.of("SPARK_LOCAL_IP", "127.0.0.1"),
                "scan",
                QUICKSTART,
                "--scans",
                "sin2ThetaW",
                "--set",
                SMALL,
                "--out",
                "out dir",
                "--run-id",
                "small",
                "--",
                "--master",
                "local[2]",
                "--conf",
                "spark.cevnsfit.note=two words");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().contains("9: 9 converged"), run.out());
        assertTrue(Files.isDirectory(folder.resolve("out dir/csi-quickstart/small/sin2ThetaW")));
    }

    @Test
    void modelsOfTheUserRunHereAndThroughSparkSubmit() throws Exception {
        ProjectCopy project = ProjectCopy.in(Files.createDirectories(folder.resolve("project")));
        for (String place : List.of("models/derivative-coupling.conf", "fits/csi-derivative-coupling.conf"))
            Files.copy(ModelJar.EXAMPLE.resolve(Path.of(place).getFileName()), project.file("conf/" + place));
        String jar = ModelJar.ofExample(folder).toString();
        String fit = project.file("conf/fits/csi-derivative-coupling.conf").toString();
        String home = project.home().toString();
        Captured here = launch(Map.of(), "scan", fit, "--home", home, "--jars", jar, "--out", "here");
        assertEquals(ExitCode.DONE, here.code(), here.err());
        assertTrue(here.out().contains("51: 35 converged, 16 at bound"), here.out());
        Captured spark = launch(
                Map.of(), "scan", fit, "--home", home, "--out", "spark", "--", "--master", "local[2]", "--jars", jar);
        assertEquals(ExitCode.DONE, spark.code(), spark.err());
        assertTrue(spark.out().contains("51: 35 converged, 16 at bound"), spark.out());
        Captured none = launch(Map.of(), "predict", fit, "--jars", "none.jar");
        assertEquals(ExitCode.BAD_INPUT, none.code());
        assertTrue(none.err().contains("--jars: there is no readable file none.jar"), none.err());
        byte[] whole = Files.readAllBytes(Path.of(jar));
        Files.write(folder.resolve("torn.jar"), Arrays.copyOf(whole, whole.length / 2));
        Captured torn = launch(Map.of(), "predict", fit, "--jars", "torn.jar");
        assertEquals(ExitCode.BAD_INPUT, torn.code());
        assertTrue(torn.err().contains("torn.jar is no jar or only a part of one"), torn.err());
    }

    @Test
    void exitCodePassesThroughSparkSubmit() throws Exception {
        Captured run = launch(
                Map.of("SPARK_LOCAL_IP", "127.0.0.1"),
                "scan",
                QUICKSTART,
                "--scans",
                "none",
                "--",
                "--master",
                "local[1]");
        assertEquals(ExitCode.BAD_INPUT, run.code(), run.err());
        assertTrue(run.err().contains("--scans none"), run.err());
    }
}
