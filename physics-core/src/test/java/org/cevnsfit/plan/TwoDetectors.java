package org.cevnsfit.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cevnsfit.ProjectHome;

/** A project folder with two experiments, csi-a and csi-b, both copies of coherent-csi-2021, and a fit of both. */
public final class TwoDetectors {
    private static final String ORIGINAL = "coherent-csi-2021";
    private static final String FIT = """
            name = pair
            experiments = [csi-a, csi-b]
            nuisances { csi-a = SHARED, csi-b = SHARED }
            scans {
              sin2ThetaW {
                model = standard-model
                axes = [{ parameter = sin2ThetaW, from = 0.1, to = 0.4, points = 31 }]
              }
            }
            """;

    private final Path home;

    public TwoDetectors(Path home) throws IOException {
        this.home = home;
        copy("conf", "conf");
        copy("conf/models", "conf/models");
        copy("data/shared", "data/shared");
        for (String name : List.of("csi-a", "csi-b")) {
            Files.createDirectories(home.resolve("conf/experiments"));
            Files.copy(ProjectHome.PATH.resolve("conf/experiments/" + ORIGINAL + ".conf"), declaration(name));
            copy("data/" + ORIGINAL, "data/" + name);
        }
        Files.writeString(fitFile(), FIT);
    }

    private void copy(String from, String to) throws IOException {
        Files.createDirectories(home.resolve(to));
        try (Stream<Path> files = Files.list(ProjectHome.PATH.resolve(from))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, home.resolve(to).resolve(file.getFileName()));
            }
        }
    }

    private Path declaration(String name) {
        return home.resolve("conf/experiments/" + name + ".conf");
    }

    private Path fitFile() {
        return home.resolve("pair.conf");
    }

    /** Changes one declaration. */
    public void replace(String experiment, String old, String text) throws IOException {
        String content = Files.readString(declaration(experiment));
        if (!content.contains(old)) throw new IllegalStateException("no '" + old + "' in " + experiment);
        Files.writeString(declaration(experiment), content.replace(old, text));
    }

    public FitConfiguration fit(String... overrides) {
        return FitConfigurationReader.read(home, fitFile(), List.of(overrides), List.of());
    }
}
