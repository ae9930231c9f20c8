package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.ELECTRONS;
import static org.cevnsfit.model.CrossSections.NUCLIDES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.target.Recoil;
import org.cevnsfit.target.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the kernels of every declared model promise. */
class KernelContractTest {
    private static final List<Target> TARGETS = List.of(NUCLIDES.nuclide("Cs133"), ELECTRONS.element("I"));

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.DeclaredModels#files")
    void kernelsAreTheSameForEveryFlavour(Path file) {
        InteractionModel model = DeclaredModels.read(file);
        for (Recoil recoil : Recoil.values()) {
            List<Kernel> first = DeclaredModels.kernels(model, Flavour.NU_E, recoil);
            for (Flavour flavour : Flavour.values())
                assertEquals(first, DeclaredModels.kernels(model, flavour, recoil));
        }
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.DeclaredModels#files")
    void namesAreDistinctAcrossRecoils(Path file) {
        InteractionModel model = DeclaredModels.read(file);
        List<String> names = Stream.of(Recoil.values())
                .flatMap(recoil -> DeclaredModels.kernels(model, Flavour.NU_E, recoil).stream())
                .map(Kernel::name)
                .toList();
        assertEquals(names.size(), new HashSet<>(names).size());
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.DeclaredModels#files")
    void kernelsRefuseTheWrongTarget(Path file) {
        InteractionModel model = DeclaredModels.read(file);
        for (Kernel kernel : DeclaredModels.kernels(model, Flavour.NU_E, Recoil.NUCLEUS)) {
            assertThrows(IllegalStateException.class, () -> kernel.energyPowers(TARGETS.get(1), 0.001, new double[3]));
        }
        for (Kernel kernel : DeclaredModels.kernels(model, Flavour.NU_E, Recoil.ELECTRON)) {
            assertThrows(IllegalStateException.class, () -> kernel.energyPowers(TARGETS.get(0), 0.001, new double[3]));
        }
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.DeclaredModels#files")
    void modelsAndKernelsTravel(Path file) throws IOException, ClassNotFoundException {
        InteractionModel model = DeclaredModels.read(file);
        assertEquals(model, copy(model));
        for (Recoil recoil : Recoil.values()) {
            for (Kernel kernel : DeclaredModels.kernels(model, Flavour.NU_E, recoil))
                assertEquals(kernel, copy(kernel));
        }
    }

    private static Object copy(Serializable original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
