package org.cevnsfit.commandline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of conf/ and data/ in which a test may break things. */
final class ProjectCopy {
    static final Path PROJECT = Path.of(System.getProperty("basedir", "."))
            .toAbsolutePath()
            .normalize()
            .getParent();
    static final String QUICKSTART = "conf/fits/csi-quickstart.conf";

    private final Path home;

    private ProjectCopy(Path home) {
        this.home = home;
    }

    static ProjectCopy in(Path folder) throws IOException {
        for (String part : List.of("conf", "data")) copy(PROJECT.resolve(part), folder.resolve(part));
        return new ProjectCopy(folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> entries;
        try (Stream<Path> tree = Files.walk(from)) {
            entries = tree.toList(); // a folder comes before what it holds
        }
        for (Path entry : entries)
            Files.copy(entry, to.resolve(from.relativize(entry).toString()));
    }

    Path home() {
        return home;
    }

    Path file(String name) {
        return home.resolve(name);
    }

    Path output() {
        return home.resolve("runs");
    }

    /** Replaces the first occurrence of a text that has to be there. */
    void replace(String name, String old, String with) throws IOException {
        String text = Files.readString(file(name));
        assertTrue(text.contains(old), name + " no longer contains " + old);
        int at = text.indexOf(old);
        Files.writeString(file(name), text.substring(0, at) + with + text.substring(at + old.length()));
    }

    /** Replaces one line of a file, counted from 1; comments and header count. */
    void replaceLine(String name, int line, String with) throws IOException {
        List<String> lines = new java.util.ArrayList<>(Files.readAllLines(file(name)));
        lines.set(line - 1, with);
        Files.write(file(name), lines);
    }

    void append(String name, String text) throws IOException {
        Files.writeString(file(name), Files.readString(file(name)) + text);
    }

    void write(String name, String text) throws IOException {
        Files.writeString(file(name), text);
    }

    void writeBytes(String name, byte[] bytes) throws IOException {
        Files.write(file(name), bytes);
    }

    void delete(String name) throws IOException {
        Files.delete(file(name));
    }

    /** Puts an empty folder where a file was. */
    void turnIntoFolder(String name) throws IOException {
        delete(name);
        Files.createDirectory(file(name));
    }
}
