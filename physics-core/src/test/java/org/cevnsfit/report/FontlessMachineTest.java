package org.cevnsfit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Draws in a second Java that is told of no font. */
class FontlessMachineTest {
    @TempDir
    Path folder;

    /** Draws two pictures into a folder and prints what became of them. */
    public static void main(String[] folder) {
        System.out.println(
                Examples.profile().write(Path.of(folder[0]), "first").problem().orElse("drawn"));
        System.out.println(
                Examples.plane().write(Path.of(folder[0]), "second").problem().orElse("drawn"));
    }

    @Test
    @EnabledOnOs(OS.LINUX) // elsewhere Java does not ask fontconfig
    void runGoesOnWithAMessage() throws Exception {
        Path noFonts =
                Files.writeString(folder.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
        Path pictures = Files.createDirectory(folder.resolve("pictures"));
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + folder, // Java keeps what fontconfig once said below the home folder
                "-Djava.awt.headless=true",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                FontlessMachineTest.class.getName(),
                pictures.toString());
        java.environment().put("FONTCONFIG_FILE", noFonts.toString());
        java.redirectErrorStream(true);
        Process process = java.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        assertEquals(
                2,
                output.lines()
                        .filter(line -> line.startsWith("pictures not drawn: Java finds no font"))
                        .count(),
                output);
        assertTrue(output.contains("fonts-dejavu-core"), output);
        try (Stream<Path> files = Files.list(pictures)) {
            assertEquals(0, files.count(), "nothing half-written");
        }
    }
}
