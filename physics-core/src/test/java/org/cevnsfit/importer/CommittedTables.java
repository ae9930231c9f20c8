package org.cevnsfit.importer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.cevnsfit.ProjectHome;

/** The releases, given by {@code -Dcevnsfit.releases=<folder>}, and the tables in the repository that come from them. */
final class CommittedTables {
    private CommittedTables() {}

    /** @return folder of a release; the test is skipped without the property */
    static Path release(String name) {
        String releases = System.getProperty("cevnsfit.releases");
        assumeTrue(releases != null && !releases.isEmpty(), "give the folder of releases with -Dcevnsfit.releases=...");
        return Path.of(releases).resolve(name);
    }

    /** Fails unless an importer writes every committed table of its data set, byte by byte when unpacked, and no other. */
    static void requireWritten(ReleaseKind kind, Path release, Path folder) throws IOException {
        List<Path> written = kind.importer().write(release, folder);
        Path committed = ProjectHome.data(kind.dataSet());
        try (Stream<Path> files = Files.list(committed)) {
            List<String> due =
                    names(files).filter(n -> n.matches(".*[.]csv([.]gz)?")).toList();
            assertEquals(due, names(written.stream()).toList());
        }
        for (Path file : written) {
            assertArrayEquals(bytes(committed.resolve(file.getFileName())), bytes(file), file.toString());
        }
    }

    /** @return the bytes of a table, unpacked: how they are packed depends on the Java version */
    private static byte[] bytes(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (!file.toString().endsWith(".gz")) return bytes;
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return plain.readAllBytes();
        }
    }

    /** Copies the plain files of a release, writable. */
    static Path copy(Path release, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(release)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = Files.copy(file, to.resolve(file.getFileName()));
                copy.toFile().setWritable(true);
            }
        }
        return to;
    }

    private static Stream<String> names(Stream<Path> files) {
        return files.map(file -> file.getFileName().toString()).sorted();
    }
}
