package org.cevnsfit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shape of physics-core: imports point left only, no Spark, no mutable static state, no printing. Source lines show
 * imports of inlined constants, byte code shows names written out in full; both are read.
 */
class PackageDirectionTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path CLASSES = Path.of("target/classes");

    private static final DescribedPredicate<JavaField> WRITTEN_BY_HAND = DescribedPredicate.describe(
            "written by hand",
            field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                    && !field.getOwner().getModifiers().contains(JavaModifier.SYNTHETIC));

    private static final DescribedPredicate<JavaClass> MEANT_TO_CHANGE = DescribedPredicate.describe(
            "made to be changed",
            type -> type.getPackageName().equals("java.util.concurrent.atomic")
                    || type.isAssignableTo(Random.class)
                    || type.isAssignableTo(ThreadLocal.class)
                    || type.isAssignableTo(Appendable.class)
                    || (type.isAssignableTo(Collection.class) && !type.isInterface()));

    private static final ArchRule STATICS_ARE_FINAL =
            fields().that(WRITTEN_BY_HAND).and().areStatic().should().beFinal().allowEmptyShould(true);

    private static final ArchRule STATICS_DO_NOT_CHANGE = fields().that(WRITTEN_BY_HAND)
            .and()
            .areStatic()
            .should()
            .notHaveRawType(MEANT_TO_CHANGE)
            .allowEmptyShould(true);

    @Test
    void importLinesPointLeft() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertFalse(sources.isEmpty(), "no sources under " + SOURCES.toAbsolutePath());
            assertEquals(
                    List.of(),
                    sources.stream()
                            .flatMap(PackageDirectionTest::faultsOfFile)
                            .sorted()
                            .toList());
        }
    }

    @Test
    void compiledClassesPointLeft() {
        List<String> faults = physicsCore().stream()
                .flatMap(type -> Stream.concat(
                        RoomOrder.faultOfPackage(type.getPackageName(), type.getName()).stream(),
                        type.getDirectDependenciesFromSelf().stream()
                                .flatMap(dependency -> RoomOrder.faultOfArrow(
                                        type.getPackageName(),
                                        dependency
                                                .getTargetClass()
                                                .getBaseComponentType()
                                                .getPackageName())
                                        .map(fault -> type.getName() + ": " + fault)
                                        .stream())))
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of(), faults);
    }

    @Test
    void staticFieldsNeverChange() {
        STATICS_ARE_FINAL.check(physicsCore());
        STATICS_DO_NOT_CHANGE.check(physicsCore());
    }

    @Test
    void nothingIsPrinted() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(physicsCore());
    }

    @ParameterizedTest
    @CsvSource({
        "flux, import org.cevnsfit.likelihood.PoissonLikelihood;",
        "flux, import org.cevnsfit.detector.TimeProfile;",
        "constants, import static org.cevnsfit.error.InputException.of;",
        "report, import org.cevnsfit.importer.*;",
        "report, import org.cevnsfit.jobs.ScanJob;",
        "report, import org.cevnsfit.Everything;",
        "report, import org.apache.spark.sql.Row;",
        "util, import java.util.List;",
        "flux.solar, import java.util.List;"
    })
    void wrongImportLinesAreFound(String room, String line) {
        assertEquals(
                1,
                RoomOrder.faultsOfSource("A.java", "package org.cevnsfit." + room + ";\n\n" + line)
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import org.cevnsfit.target.Nuclide;",
                "import org.cevnsfit.flux.Spectrum;",
                "import java.util.List;"
            })
    void rightImportLinesPass(String line) {
        assertEquals(List.of(), RoomOrder.faultsOfSource("A.java", "package org.cevnsfit.flux;\n\n" + line));
    }

    @Test
    void changingStaticsAndPrintingAreFound() {
        assertTrue(isBrokenBy(STATICS_ARE_FINAL, Counting.class));
        assertTrue(isBrokenBy(STATICS_DO_NOT_CHANGE, CountingAtomically.class));
        assertTrue(isBrokenBy(GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS, Printing.class));
    }

    private static JavaClasses physicsCore() {
        JavaClasses classes = new ClassFileImporter().importPath(CLASSES);
        assertFalse(classes.isEmpty(), "no classes under " + CLASSES.toAbsolutePath());
        return classes;
    }

    private static boolean isBrokenBy(ArchRule rule, Class<?> type) {
        return rule.evaluate(new ClassFileImporter().importClasses(type)).hasViolation();
    }

    private static Stream<String> faultsOfFile(Path file) {
        try {
            return RoomOrder.faultsOfSource(file.toString(), Files.readString(file)).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Counting {
        static int calls;
    }

    private static final class CountingAtomically {
        static final AtomicInteger CALLS = new AtomicInteger();
    }

    private static final class Printing {
        void print() {
            System.out.println("printed");
        }
    }
}
