package org.cevnsfit.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Which code ran.
 *
 * @param commit git commit of the source tree the classes were built in, {@code unknown} outside one
 * @param dirty true if the source tree differed from the commit when the run started
 */
record CodeVersion(String commit, boolean dirty) {
    private static final CodeVersion UNKNOWN = new CodeVersion("unknown", false);
    private static final int TIMEOUT_SECONDS = 10;

    static CodeVersion current() {
        try {
            CodeSource source = CodeVersion.class.getProtectionDomain().getCodeSource();
            return source == null ? UNKNOWN : of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException e) { // classes from elsewhere than the file system
            return UNKNOWN;
        }
    }

    /** @param classes folder or jar; the source tree is the nearest folder above it that holds this project */
    static CodeVersion of(Path classes) {
        for (Path folder = classes.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git")) && Files.isDirectory(folder.resolve("physics-core"))) {
                String commit = git(folder, "rev-parse", "HEAD");
                if (commit.isEmpty()) return UNKNOWN;
                return new CodeVersion(
                        commit, !git(folder, "status", "--porcelain").isEmpty());
            }
        }
        return UNKNOWN;
    }

    /** @return what git prints, "" if it cannot be run or fails */
    private static String git(Path folder, String command, String argument) {
        List<String> line = List.of("git", "-C", folder.toString(), command, argument);
        try {
            Process process = new ProcessBuilder(line)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (InputStream output = process.getInputStream()) {
                String text = new String(output.readAllBytes(), StandardCharsets.UTF_8).strip();
                boolean ended = process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS);
                return ended && process.exitValue() == 0 ? text : "";
            }
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
