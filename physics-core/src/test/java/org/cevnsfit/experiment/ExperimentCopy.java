package org.cevnsfit.experiment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cevnsfit.ProjectHome;

/** A copy of a declared experiment in a folder of its own, to be changed. */
record ExperimentCopy(Path home, String name) {

    static ExperimentCopy make(Path home, String name) throws IOException {
        for (String folder : new String[] {"conf/experiments", "data/" + name, "data/shared"}) {
            Files.createDirectories(home.resolve(folder));
            try (Stream<Path> files = Files.list(ProjectHome.PATH.resolve(folder))) {
                for (Path file : files.toList()) {
                    Files.copy(file, home.resolve(folder).resolve(file.getFileName()));
                }
            }
        }
        return new ExperimentCopy(home, name);
    }

    Path conf() {
        return home.resolve("conf/experiments/" + name + ".conf");
    }

    Path data() {
        return home.resolve("data").resolve(name);
    }

    /** Replaces a text that occurs in the configuration. */
    ExperimentCopy set(String good, String bad) throws IOException {
        replace(conf(), good, bad);
        return this;
    }

    /** Writes a table. */
    ExperimentCopy table(String file, String... lines) throws IOException {
        Files.writeString(data().resolve(file), String.join("\n", lines) + "\n");
        return this;
    }

    Experiment read() {
        return ExperimentReader.read(home, name);
    }

    static void replace(Path file, String good, String bad) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(good), good + " does not occur in " + file);
        Files.writeString(file, text.replace(good, bad));
    }
}
