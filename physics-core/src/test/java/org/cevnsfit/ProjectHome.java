package org.cevnsfit;

import java.nio.file.Path;

/** Where the tests find the project's own conf and data. */
public final class ProjectHome {
    public static final Path PATH = Path.of("").toAbsolutePath().getParent();

    private ProjectHome() {}

    public static Path data(String name) {
        return PATH.resolve("data").resolve(name);
    }
}
