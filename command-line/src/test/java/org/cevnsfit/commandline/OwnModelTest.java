package org.cevnsfit.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.plan.FitConfiguration;
import org.cevnsfit.plan.FitConfigurationReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models from jars of the user: the example of docs/add-a-model.md, and what is said about jars that do not work. */
class OwnModelTest {
    private static final String MODEL =
            "public InteractionModel read(Settings s, PhysicsSettings p) { s.has(\"scale-MeV\"); return new StandardModel(p); }";
    private static final String AXIS =
            "scans.coupling.axes=[{ parameter = sin2ThetaW, from = 0.2, to = 0.3, points = 3 }]";
    private static final String KIND = "public String kind() { return \"derivative-coupling\"; }";

    @TempDir
    private Path folder;

    private static ProjectCopy project;
    private static Path fit;

    @BeforeAll
    static void copyTheExample(@TempDir Path home) throws IOException {
        project = ProjectCopy.in(home);
        copy("derivative-coupling.conf", "conf/models/derivative-coupling.conf");
        copy("csi-derivative-coupling.conf", "conf/fits/csi-derivative-coupling.conf");
        fit = project.file("conf/fits/csi-derivative-coupling.conf");
    }

    private static void copy(String from, String to) throws IOException {
        Files.copy(ModelJar.EXAMPLE.resolve(from), project.file(to));
    }

    private Captured run(List<Path> jars, String verb, String... more) throws IOException {
        List<String> words = new ArrayList<>(
                List.of(verb, fit.toString(), "--home", project.home().toString()));
        words.addAll(List.of(more));
        return with(jars, () -> Captured.run(words));
    }

    private static <T> T with(List<Path> jars, java.util.function.Supplier<T> action) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) urls.add(jar.toUri().toURL());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), before)) {
            thread.setContextClassLoader(loader);
            return action.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private double cevns(List<Path> jars, String coupling) throws IOException {
        Captured run = run(jars, "predict", "--at", "c_derivative=" + coupling, "--json");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        JsonNode parts = new ObjectMapper()
                .readTree(run.out())
                .get("experiments")
                .get("coherent-csi-2021")
                .get("components");
        return parts.get("cevns nu_mu").asDouble()
                + parts.get("cevns anti_nu_mu").asDouble()
                + parts.get("cevns nu_e").asDouble();
    }

    @Test
    void theExamplePredictsAndFits() throws IOException {
        List<Path> jars = List.of(ModelJar.ofExample(folder));
        assertEquals(320.80, cevns(jars, "0"), 0.32); // the Standard Model is part of it
        double minus = cevns(jars, "-0.5");
        double plus = cevns(jars, "0.5");
        assertTrue(minus > 330.0 && plus < 310.0, minus + " and " + plus); // against the sign of g_V^n
        Captured fitted = run(jars, "fit", "--free", "c_derivative");
        assertEquals(ExitCode.DONE, fitted.code(), fitted.err());
        assertTrue(fitted.out().contains("status CONVERGED"), fitted.out());
        assertEquals(
                ExitCode.BAD_INPUT,
                run(jars, "predict", "--set", "models.derivative-coupling.scale=3")
                        .code());
    }

    @Test
    void withoutTheJarTheKindIsUnknownAndThoseFoundAreNamed() throws IOException {
        Captured none = run(List.of(), "predict");
        assertEquals(ExitCode.BAD_INPUT, none.code());
        assertTrue(none.err().contains("found derivative-coupling, allowed are [standard-model, "), none.err());
        assertTrue(none.err().contains("docs/add-a-model.md"), none.err());
        Captured other = run(
                List.of(ModelJar.ofExample(folder)),
                "predict",
                "--set",
                "models.derivative-coupling.kind=derivative-couplin");
        assertTrue(other.err().contains("and [derivative-coupling] from jars"), other.err());
        assertTrue(other.err().contains("did you mean 'derivative-coupling'?"), other.err());
    }

    @Test
    void twoProvidersOfOneKindAreRefused() throws IOException {
        Path twin = ModelJar.of(folder, "Twin", KIND + MODEL);
        Captured run = run(List.of(ModelJar.ofExample(folder), twin), "predict");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("DerivativeCouplingProvider") && run.err().contains("Twin"), run.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thrower | public String kind() { return "derivative-coupling"; } public InteractionModel read(Settings s, PhysicsSettings p) { throw new IllegalStateException("no such table"); } | it fails with java.lang.IllegalStateException: no such table
            Nothing | public String kind() { return "derivative-coupling"; } public InteractionModel read(Settings s, PhysicsSettings p) { return null; }                                   | it gives no model
            Taken   | public String kind() { return "nsi"; } public InteractionModel read(Settings s, PhysicsSettings p) { return null; }                                                   | its kind 'nsi' is one of this project
            Odd     | public String kind() { return "My Model"; } public InteractionModel read(Settings s, PhysicsSettings p) { return null; }                                              | its kind is 'My Model'
            Broken  | public Broken() { throw new RuntimeException("licence expired"); } public String kind() { return "x"; } public InteractionModel read(Settings s, PhysicsSettings p) { return null; } | licence expired
            """)
    void aProviderThatDoesNotWorkIsNamed(String name, String methods, String expected) throws IOException {
        Captured run = run(List.of(ModelJar.of(folder, name, methods)), "predict");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains(name) && run.err().contains(expected), run.err());
    }

    /** The Standard Model with one method that breaks the contract. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FewCoefficients | public List<Polynomial> coefficients(Flavour f, Recoil r) { return List.of(Polynomial.constant(1.0)); }                                | coefficients(NU_E, NUCLEUS) has 1 entries for 3 kernels
            NoCoefficients  | public List<Polynomial> coefficients(Flavour f, Recoil r) { return null; }                                                            | coefficients(NU_E, NUCLEUS) is null
            NotANumber      | public List<Polynomial> coefficients(Flavour f, Recoil r) { return m.coefficients(f, r).stream().map(c -> c.times(Double.NaN)).toList(); } | is NaN at the nominal couplings
            ManyVariables   | public List<Polynomial> coefficients(Flavour f, Recoil r) { return m.coefficients(f, r).stream().map(c -> Polynomial.variable(7)).toList(); } | uses variable 7 of 1 couplings
            NoKernels       | public List<Kernel> kernels(Recoil r, ShapePoint s) { return List.of(); }                                                             | kernels(NUCLEUS) is empty
            NullKernels     | public List<Kernel> kernels(Recoil r, ShapePoint s) { return null; }                                                                  | kernels(NUCLEUS) is null
            ThrowingKernels | public List<Kernel> kernels(Recoil r, ShapePoint s) { throw new IllegalStateException("no table"); }                                   | it fails with java.lang.IllegalStateException: no table
            OldCompilation  | public List<Kernel> kernels(Recoil r, ShapePoint s) { throw new NoSuchMethodError("gone()"); }                                        | it fails with java.lang.NoSuchMethodError: gone()
            NoCouplings     | public List<Parameter> couplings() { return null; }                                                                                   | couplings() is null
            TwoOfOneName    | public List<Parameter> shapeParameters() { return List.of(new Parameter("sin2ThetaW", "1", Parameter.Role.SHAPE, 0, 0, 1, "x")); }    | two parameters named sin2ThetaW
            WrongRole       | public List<Parameter> shapeParameters() { return couplings(); }                                                                      | has sin2ThetaW of role COUPLING, SHAPE is allowed there
            Unserializable  | final Object held = new Object();                                                                                                     | it holds a java.lang.Object, which is not serializable
            NaNStrengths    | public List<Kernel> kernels(Recoil r, ShapePoint s) { return broken(r, s, new double[] {Double.NaN}); }                               | gives NaN at a recoil of
            FewStrengths    | public List<Kernel> kernels(Recoil r, ShapePoint s) { return broken(r, s, new double[0]); }                                           | gives 0 strengths for
            """)
    void aModelThatBreaksTheContractIsNamed(String name, String method, String expected) throws IOException {
        Captured run = run(List.of(ModelJar.ofModel(folder, name, method)), "predict", "--set", AXIS);
        assertEquals(ExitCode.BAD_INPUT, run.code(), run.err());
        assertTrue(run.err().contains(expected), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void anotherJarOrVersionIsAnotherRun() throws IOException {
        String jar = code(List.of(ModelJar.of(folder.resolve("a"), "Own", KIND + MODEL)));
        assertEquals(jar, code(List.of(ModelJar.of(folder.resolve("b"), "Own", KIND + MODEL))));
        assertNotEquals(jar, code(List.of(ModelJar.of(folder.resolve("c"), "Own", KIND + MODEL + " int other;"))));
        String version = "public String version() { return \"2.1\"; }";
        assertEquals("Own version 2.1", code(List.of(ModelJar.of(folder.resolve("d"), "Own", KIND + MODEL + version))));
    }

    private String code(List<Path> jars) throws IOException {
        FitConfiguration configuration =
                with(jars, () -> FitConfigurationReader.read(project.home(), fit, List.of(AXIS), List.of()));
        return configuration.physics().get("model-code.derivative-coupling");
    }

    @Test
    void thePageShowsTheExample() throws IOException {
        String page = Files.readString(ProjectCopy.PROJECT.resolve("docs/add-a-model.md"));
        for (String file : List.of(
                "src/com/example/DerivativeCoupling.java",
                "src/com/example/DerivativeCouplingProvider.java",
                "derivative-coupling.conf",
                "csi-derivative-coupling.conf")) {
            assertTrue(page.contains(Files.readString(ModelJar.EXAMPLE.resolve(file))), file);
        }
    }
}
