package org.cevnsfit.plan;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.cevnsfit.error.FileTrouble;
import org.cevnsfit.error.InputException;

/** Checksums of the files a result depends on. */
public final class InputFiles {
    private InputFiles() {}

    /** @return SHA-256 of each file's content in hexadecimal, by file */
    public static SortedMap<Path, String> sha256(List<Path> files) {
        SortedMap<Path, String> sums = new TreeMap<>();
        for (Path file : files) {
            try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
                sums.put(file, DigestUtils.sha256Hex(content));
            } catch (IOException e) {
                throw new InputException(
                        file.toString(),
                        "cannot be read: " + FileTrouble.words(e),
                        "correct the path or the permissions",
                        e);
            }
        }
        return sums;
    }

    /** @return true for configuration files, which enter keys through their resolved physics settings, not byte by byte */
    static boolean isConfiguration(Path file) {
        return file.toString().endsWith(".conf");
    }
}
