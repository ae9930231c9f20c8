package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.ELECTRONS;
import static org.cevnsfit.model.CrossSections.NUCLIDES;
import static org.cevnsfit.model.CrossSections.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.Term;
import org.cevnsfit.parameter.NeutronRadius;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.target.Recoil;
import org.cevnsfit.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every interaction model promises, for each declared one in {@code conf/models}. */
class InteractionContractTest {
    private static final List<Target> TARGETS = List.of(NUCLIDES.nuclide("Cs133"), ELECTRONS.element("I"));
    private static final double ENERGY_MEV = 30.0;

    @Test
    void everyKindIsDeclared() throws IOException {
        Set<InteractionKind> kinds = DeclaredModels.files()
                .map(file -> Settings.read(file).choice("kind", InteractionKind.class))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(InteractionKind.class)));
        assertEquals(EnumSet.allOf(InteractionKind.class), kinds);
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.DeclaredModels#files")
    void nominalCouplingsGiveTheStandardModel(Path file) {
        PhysicsSettings physics = STANDARD.withAxialPart(true); // some models always have the axial part
        InteractionModel model = DeclaredModels.read(file, physics);
        InteractionModel standard = new StandardModel(physics);
        for (Target target : TARGETS) {
            for (Flavour flavour : Flavour.values()) {
                double expected =
                        rate(standard, CrossSections.nominal(standard), ShapePoint.nominal(), flavour, target);
                double found = rate(model, CrossSections.nominal(model), ShapePoint.nominal(), flavour, target);
                assertTrue(expected > 0.0);
                assertEquals(1.0, found / expected, 1e-13);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.DeclaredModels#files")
    void parametersHaveRolesAndDistinctNames(Path file) {
        InteractionModel model = DeclaredModels.read(file);
        List<Parameter> first = model.couplings().isEmpty() ? model.shapeParameters() : model.couplings();
        assertEquals("sin2ThetaW", first.get(0).name());
        assertTrue(model.couplings().stream().allMatch(p -> p.role() == Parameter.Role.COUPLING));
        assertTrue(model.shapeParameters().stream().allMatch(p -> p.role() == Parameter.Role.SHAPE));
        assertTrue(model.shapeParameters().stream().anyMatch(p -> p.name().equals(ShapePoint.NEUTRON_RADIUS_FM)));
        List<String> names = Stream.concat(model.couplings().stream(), model.shapeParameters().stream())
                .map(Parameter::name)
                .toList();
        assertEquals(names.size(), new HashSet<>(names).size());
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.DeclaredModels#files")
    void shapeMovesKernelsButNotNamesOrCoefficients(Path file) {
        InteractionModel model = DeclaredModels.read(file);
        ShapePoint shape = movedShape(model);
        for (Recoil recoil : Recoil.values()) {
            for (Flavour flavour : Flavour.values()) {
                List<Term> own = model.terms(flavour, recoil, ShapePoint.nominal());
                List<Term> moved = model.terms(flavour, recoil, shape);
                List<String> names =
                        own.stream().map(term -> term.kernel().name()).toList();
                assertEquals(
                        names, moved.stream().map(term -> term.kernel().name()).toList());
                assertEquals(
                        names,
                        model.terms(Flavour.NU_E, recoil, shape).stream()
                                .map(term -> term.kernel().name())
                                .toList());
                assertEquals(names.size(), new HashSet<>(names).size());
                assertEquals(
                        own.stream().map(term -> term.coefficient().toString()).toList(),
                        moved.stream()
                                .map(term -> term.coefficient().toString())
                                .toList());
            }
        }
        double[] couplings = CrossSections.nominal(model);
        assertNotEquals(
                rate(model, couplings, ShapePoint.nominal(), Flavour.NU_E, TARGETS.get(0)),
                rate(model, couplings, shape, Flavour.NU_E, TARGETS.get(0)));
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.DeclaredModels#files")
    void derivativesOfTheCoefficientsAreThoseOfTheRate(Path file) { // five points are exact up to fourth order
        InteractionModel model = DeclaredModels.read(file);
        for (Recoil recoil : Recoil.values()) {
            for (Term term : model.terms(Flavour.NU_MU, recoil, ShapePoint.nominal())) {
                assertTrue(term.coefficient().variables().stream()
                        .allMatch(index -> index < model.couplings().size()));
                for (int index = 0; index < model.couplings().size(); index++) {
                    double[] couplings = CrossSections.nominal(model);
                    Arrays.setAll(couplings, i -> couplings[i] + 0.01 * (i + 1));
                    double[] values = new double[5];
                    for (int k = -2; k <= 2; k++) {
                        double[] stepped = couplings.clone();
                        stepped[index] += 0.1 * k;
                        values[k + 2] = term.coefficient().value(stepped);
                    }
                    double difference = (values[0] - 8.0 * values[1] + 8.0 * values[3] - values[4]) / 1.2;
                    assertEquals(
                            difference, term.coefficient().derivative(index).value(couplings), 1e-12);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.DeclaredModels#files")
    void electronsCanBeSwitchedOff(Path file) {
        PhysicsSettings nucleiOnly =
                PhysicsSettings.read(Settings.of(ConfigFactory.parseString("electron-scattering = false")));
        InteractionModel model = InteractionKind.read(Settings.read(file), nucleiOnly);
        assertEquals(List.of(), model.terms(Flavour.NU_E, Recoil.ELECTRON, ShapePoint.nominal()));
        assertEquals(
                DeclaredModels.kernels(DeclaredModels.read(file), Flavour.NU_E, Recoil.NUCLEUS),
                DeclaredModels.kernels(model, Flavour.NU_E, Recoil.NUCLEUS));
    }

    private static ShapePoint movedShape(InteractionModel model) {
        ShapePoint shape = ShapePoint.nominal().with(ShapePoint.RADIUS_SCALE, 1.02);
        for (Parameter parameter : model.shapeParameters()) {
            double value = parameter.nominal() < parameter.upper()
                    ? Math.min(1.1 * parameter.nominal(), parameter.upper())
                    : 0.9 * parameter.nominal();
            ShapePoint moved = shape.with(parameter.name(), value);
            if (NeutronRadius.rivals(moved.names()).isEmpty()) shape = moved;
        }
        return shape;
    }

    private static double rate(
            InteractionModel model, double[] couplings, ShapePoint shape, Flavour flavour, Target target) {
        return CrossSections.cm2PerMeV(model, couplings, shape, flavour, target, ENERGY_MEV, 0.0123);
    }
}
