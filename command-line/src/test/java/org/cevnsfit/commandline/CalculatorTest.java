package org.cevnsfit.commandline;

import static org.cevnsfit.commandline.ProjectCopy.PROJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The calculators of {@code predict} as a user meets them. */
class CalculatorTest {
    private static final Path CORE_RESOURCES = PROJECT.resolve("physics-core/src/test/resources");
    private static final String STAR = "relic-neutrinos conf/calculators/relic-neutron-star.conf";
    private static final String RAYS = "relic-neutrinos conf/calculators/relic-cosmic-rays.conf";
    private static final String MIGDAL = "migdal conf/calculators/migdal-germanium.conf";
    private static final String UNFOLDING = "reactor-unfolding conf/calculators/reactor-unfolding-1kg.conf";

    @TempDir
    Path folder;

    private Captured run(String command, String... more) {
        List<String> words = new ArrayList<>(List.of("predict"));
        for (String word : command.split(" ")) {
            words.add(word.startsWith("conf/") ? PROJECT.resolve(word).toString() : word);
        }
        words.addAll(List.of(more));
        words.addAll(List.of("--home", PROJECT.toString(), "--out", folder.toString()));
        return Captured.run(words);
    }

    private List<String> written(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void neutronStarIsATable() throws IOException {
        Captured run = run(STAR);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().contains("1.686e-58"), run.out());
        assertTrue(run.out().contains("3.193e+30"), run.out());
        assertEquals(List.of("neutron-star.csv"), written("relic-neutron-star"));
        String table = Files.readString(folder.resolve("relic-neutron-star/neutron-star.csv"));
        assertTrue(table.contains("# star.mass-solar = 1.4"), table);
    }

    @Test
    void boostedFluxNeedsATable() throws IOException {
        Captured without = run(RAYS);
        assertEquals(ExitCode.DONE, without.code(), without.err());
        assertTrue(without.out().contains("no flux of boosted neutrinos"), without.out());
        assertFalse(written("relic-cosmic-rays").contains("boosted-flux.csv"));
        Captured with = run(RAYS, "--set", "cosmic-rays.flux=" + quoted("relic/made-up-iron.csv"));
        assertEquals(ExitCode.DONE, with.code(), with.err());
        assertTrue(written("relic-cosmic-rays").contains("boosted-flux.csv"));
    }

    private static String quoted(String resource) {
        return "\"" + CORE_RESOURCES.resolve(resource) + "\"";
    }

    @Test
    void migdalEffectOfAnExperiment() throws IOException {
        Captured run = run(MIGDAL, "--set", "probabilities=" + quoted("migdal/made-up-germanium.csv"));
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(written("migdal-germanium").containsAll(List.of("shells.csv", "spectrum.csv")));
        assertTrue(run.out().contains("conus-plus-2025"), run.out());
    }

    @Test
    void unfoldedFluxIsTablesAndAPicture() throws IOException {
        Captured run = run(UNFOLDING);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        List<String> files = written("reactor-unfolding-1kg");
        assertTrue(files.containsAll(List.of("correlation.csv", "counts.csv", "flux.csv")), files.toString());
        List<String> counts = Files.readAllLines(folder.resolve("reactor-unfolding-1kg/counts.csv"));
        assertTrue(counts.contains(
                "t_lo[eV],t_hi[eV],observed[counts],fitted[counts],outside[counts],background[counts]"));
    }

    /** Counts of a file take the place of the expected ones, and its bins that of recoil-bins. */
    @Test
    void givenCountsAreUnfolded() throws IOException {
        Path counts = folder.resolve("counts.csv");
        Files.writeString(
                counts, "t_lo[eV],t_hi[eV],counts[counts]\n5,20,2000\n20,60,3300\n60,100,2500\n100,500,16500\n");
        String[] two = {"--set", "counts=\"" + counts + "\"", "--set", "flux-edges-MeV=[0.45, 1.0, 1.8]"};
        Captured run = run(UNFOLDING, two);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().contains("in 2 energy bins"), run.out());
        assertTrue(run.out().contains("counts 24300,"), run.out());
        Files.writeString(counts, "t_lo[eV],t_hi[eV],counts[counts]\n5,20,2000.5\n");
        Captured broken = run(UNFOLDING, two);
        assertEquals(ExitCode.BAD_INPUT, broken.code());
        assertTrue(broken.err().contains("counts.csv:2") && broken.err().contains("2000.5"), broken.err());
    }

    @Test
    void predictKeepsItsOwnUse() {
        Captured help = Captured.run("predict", "--help");
        for (String word : List.of("relic-neutrinos", "migdal", "reactor-unfolding", "<fit.conf>")) {
            assertTrue(help.out().contains(word), help.out());
        }
        Captured missing = Captured.run("predict");
        assertEquals(ExitCode.BAD_USAGE, missing.code());
        assertTrue(missing.err().contains("<fit.conf>"), missing.err());
    }

    static Stream<BadInput> mistakes() {
        return Stream.of(
                BadInput.of(STAR, "star.mass-solar=-1", "--set", "star.mass-solar", "found -1.0", "allowed"),
                BadInput.of(STAR, "star.radius-km=4", "radius-km", "black hole", "correct mass or radius"),
                BadInput.of(STAR, "star.colour=red", "star.colour", "unknown key"),
                BadInput.of(STAR, "kind=moon", "found moon", "neutron-star"),
                BadInput.of(STAR, "name=a/b", "name", "'a/b'", "letters, digits"),
                BadInput.of(STAR, "neutrinos.species=7", "species", "found 7.0", "1.0 to 6.0"),
                BadInput.of(RAYS, "cosmic-rays.flux=none.csv", "none.csv", "no readable file"),
                BadInput.of(RAYS, "cosmic-rays.energies-GeV=[]", "energies-GeV", "above the mass"),
                BadInput.of(RAYS, "cosmic-rays.energies-GeV=[50]", "energies-GeV", "found [50.0]", "52.0"),
                BadInput.of(RAYS, "cosmic-rays.energies-GeV=[1e300]", "energies-GeV", "up to 1.0E15"),
                BadInput.of(RAYS, "cosmic-rays.nucleus.atomic-mass-u=0.01", "atomic-mass-u", "found 0.01", "50.4"),
                BadInput.of(RAYS, "lab-energies.to-GeV=1", "to-GeV", "found 1.0"),
                BadInput.of(MIGDAL, "scan=sin2ThetaW", "probabilities", "germanium.csv", "dp_dE[1/keV]"),
                BadInput.of(MIGDAL, "experiment=dresden-ii-2022", "experiment", "dresden", "conus-plus-2025"),
                BadInput.of(MIGDAL, "parameters.eps_ee_uV=1", "parameters", "eps_ee_uV", "no such parameter"),
                BadInput.of(UNFOLDING, "recoil-bins.threshold-eV=50", "flux-edges-MeV", "threshold of 50", "lower"),
                BadInput.of(UNFOLDING, "flux-edges-MeV=[1.8,0.5]", "flux-edges-MeV", "rising edges"),
                BadInput.of(UNFOLDING, "flux-edges-MeV=[1.8]", "flux-edges-MeV", "two or more"),
                BadInput.of(UNFOLDING, "counts=none.csv", "none.csv", "no readable file"),
                BadInput.of(UNFOLDING, "smoothness.strength=-1", "smoothness.strength", "found -1.0"),
                BadInput.of(UNFOLDING, "target.mass-kg=-3", "target.mass-kg", "found -3.0"),
                BadInput.of(UNFOLDING, "flux.model=sun", "flux.model", "found sun"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakesAreOneClearMessage(BadInput input) {
        Captured run = run(input.name(), "--set", input.text());
        assertEquals(ExitCode.BAD_INPUT, run.code(), run.err());
        input.assertMessage(run);
    }

    @ParameterizedTest
    @CsvSource({"relic-neutrinos", "migdal", "reactor-unfolding"})
    void everyCalculatorSaysWhatItNeeds(String verb) {
        Captured missing = Captured.run("predict", verb);
        assertEquals(ExitCode.BAD_USAGE, missing.code());
        assertTrue(missing.err().contains("<calculator.conf>"), missing.err());
    }
}
