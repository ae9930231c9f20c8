package org.cevnsfit.model;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.cevnsfit.error.InputException;

/** Which code a provider of models is. */
final class ProviderCode {
    private ProviderCode() {}

    /** @return class and declared version, else class and SHA-256 of its jar or of the files of its folder */
    static String of(InteractionProvider provider) {
        String name = provider.getClass().getName();
        String version = version(provider);
        if (!version.isBlank()) return name + " version " + version;
        try {
            CodeSource source = provider.getClass().getProtectionDomain().getCodeSource();
            if (source == null) throw undeclared(provider, null);
            return name + " sha256 " + sha256(Path.of(source.getLocation().toURI()));
        } catch (IOException | URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            throw undeclared(provider, e);
        }
    }

    private static String version(InteractionProvider provider) {
        try {
            String version = provider.version();
            return version == null ? "" : version;
        } catch (RuntimeException | LinkageError e) {
            throw new InputException(
                    InteractionCatalogue.name(provider), "it fails with " + e, "correct the provider", e);
        }
    }

    private static String sha256(Path code) throws IOException {
        if (Files.isRegularFile(code)) return ofFile(code);
        StringBuilder all = new StringBuilder();
        for (Path file : files(code))
            all.append(code.relativize(file)).append(' ').append(ofFile(file)).append('\n');
        return DigestUtils.sha256Hex(all.toString());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String ofFile(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(content);
        }
    }

    private static InputException undeclared(InteractionProvider provider, Exception e) {
        return new InputException(
                InteractionCatalogue.name(provider),
                "its jar cannot be read, so that results of another version could not be told apart",
                "let its version() give one",
                e);
    }
}
