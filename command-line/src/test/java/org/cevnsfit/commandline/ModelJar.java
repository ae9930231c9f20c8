package org.cevnsfit.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Makes jars with models of a user's own, as a user would with javac and jar. */
final class ModelJar {
    static final Path EXAMPLE = ProjectCopy.PROJECT.resolve("examples/own-model");
    private static final String SERVICE = "META-INF/services/org.cevnsfit.model.InteractionProvider";

    private static final String MODEL = """
            public String kind() { return "derivative-coupling"; }
            public InteractionModel read(Settings s, PhysicsSettings p) { s.has("scale-MeV"); return new Own(new StandardModel(p)); }
            static class Own implements InteractionModel {
            final StandardModel m;
            Own(StandardModel m) { this.m = m; }
            public List<Parameter> couplings() { return m.couplings(); }
            public List<Parameter> shapeParameters() { return m.shapeParameters(); }
            public List<Kernel> kernels(Recoil r, ShapePoint s) { return m.kernels(r, s); }
            public List<Polynomial> coefficients(Flavour f, Recoil r) { return m.coefficients(f, r); }
            METHOD
            List<Kernel> broken(Recoil r, ShapePoint s, double[] end) { return m.kernels(r, s).stream().map(k -> (Kernel) new Broken(k, end)).toList(); }
            }
            record Broken(Kernel kernel, double[] end) implements Kernel {
            public String name() { return kernel.name(); }
            public EnergyDependence dependence() { return kernel.dependence(); }
            public double[] strengths(RecoilTable at) { double[] s = kernel.strengths(at).clone(); if (end.length == 0) return end; s[s.length - 1] = end[0]; return s; }
            }
            """;

    private ModelJar() {}

    /** @return the jar of the example, compiled in a folder */
    static Path ofExample(Path folder) throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(EXAMPLE.resolve("src"))) {
            tree.filter(Files::isRegularFile).map(Path::toString).forEach(sources::add);
        }
        return jar(folder.resolve("own-model"), sources, Files.readString(EXAMPLE.resolve(SERVICE)));
    }

    /** @return the jar of one provider without a package, from the methods of its class */
    static Path of(Path folder, String name, String methods) throws IOException {
        Path source = Files.createDirectories(folder.resolve(name + "-source")).resolve(name + ".java");
        String imports =
                "import java.util.*; import org.cevnsfit.constants.*; import org.cevnsfit.interaction.*; import org.cevnsfit.model.*; import org.cevnsfit.numerics.*;"
                        + " import org.cevnsfit.parameter.*; import org.cevnsfit.settings.*; import org.cevnsfit.target.*;";
        Files.writeString(
                source, imports + " public class " + name + " implements InteractionProvider { " + methods + " }");
        return jar(folder.resolve(name), List.of(source.toString()), name);
    }

    /** @return the jar of a model that is the Standard Model but for a method of its class; takes the place of derivative-coupling */
    static Path ofModel(Path folder, String name, String method) throws IOException {
        String model = MODEL;
        for (String line : MODEL.split("\n")) {
            String signature = line.strip().split("\\{")[0];
            if (signature.startsWith("public ") && method.contains(signature)) model = model.replace(line, "");
        }
        return of(folder, name, model.replace("METHOD", method));
    }

    private static Path jar(Path work, List<String> sources, String providers) throws IOException {
        Path classes = Files.createDirectories(work);
        List<String> words = new ArrayList<>(
                List.of("--release", "17", "-cp", System.getProperty("java.class.path"), "-d", classes.toString()));
        words.addAll(sources);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler().run(null, said, said, words.toArray(String[]::new));
        assertEquals(0, code, () -> said.toString(StandardCharsets.UTF_8));
        Path jar = work.resolveSibling(work.getFileName() + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> tree = Files.walk(classes)) {
            for (Path path : tree.filter(Files::isRegularFile).sorted().toList())
                entry(out, classes.relativize(path).toString(), Files.readAllBytes(path));
            entry(out, SERVICE, providers.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private static void entry(JarOutputStream out, String name, byte[] content) throws IOException {
        JarEntry entry = new JarEntry(name);
        entry.setTime(0L); // the same bytes from the same classes
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
