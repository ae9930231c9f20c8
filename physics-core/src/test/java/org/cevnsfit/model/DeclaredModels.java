package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.STANDARD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.Term;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.target.Recoil;

/** The interaction models declared in {@code conf/models}. */
final class DeclaredModels {
    private static final Path CONF = Path.of("..", "conf", "models");

    private DeclaredModels() {}

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CONF)) {
            return files.filter(file -> file.toString().endsWith(".conf")).sorted().toList().stream();
        }
    }

    static InteractionModel read(Path file) {
        return read(file, STANDARD);
    }

    static InteractionModel read(Path file, PhysicsSettings physics) {
        Settings settings = Settings.read(file);
        InteractionModel model = InteractionKind.read(settings, physics);
        settings.has("flux"); // what happens before the interaction
        settings.rejectUnknown();
        return model;
    }

    static List<Kernel> kernels(InteractionModel model, Flavour flavour, Recoil recoil) {
        return model.terms(flavour, recoil, ShapePoint.nominal()).stream()
                .map(Term::kernel)
                .toList();
    }
}
