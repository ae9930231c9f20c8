package org.cevnsfit.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cevnsfit.jobs.Bench;
import org.cevnsfit.jobs.BenchSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a benchmark measures all it promises; how fast the machine is does not matter here. */
class BenchCommandTest {
    private static final List<String> POSITIVE = List.of(
            "/machine/cores",
            "/profile/STD/pointsPerSecond/median",
            "/profile/FULL/pointsPerSecond/median",
            "/profile/argon/toC",
            "/profile/STD/vectorToPlain",
            "/profile/STD/blocksToSingles/median",
            "/profile/FULL/startsPerPoint",
            "/profile/STD/stepsPerPoint",
            "/profile/STD/pieces/contraction/nsPerPoint",
            "/profile/STD/pieces/derivatives/gigaflops",
            "/profile/STD/pieces/newton_solve/flops",
            "/profile/STD/pieces/value/ns/median",
            "/profile/FULL/pieces/change/perPoint",
            "/profile/STD/piecesToPoint",
            "/profile/argon/gigaflops",
            "/cores/STD/1/speedUp/median",
            "/joint/1/toLinear",
            "/joint/1/apartToLinear",
            "/growth/bins/2/toFirst",
            "/growth/nuisances/2/flops",
            "/growth/sameNuisances/2/ns/median",
            "/slice/light vector/STD/perSecond/median",
            "/slice/neutron radius/FULL/toRow/median",
            "/slice/propagation/STD/microseconds/median",
            "/global/microseconds/median",
            "/global/alone/dresden-ii-2022/median",
            "/global/toSum",
            "/global/yields/microseconds/median",
            "/spark/plain/loopSeconds/median",
            "/spark/plain/sparkSeconds/median",
            "/spark/plain/ratio/median",
            "/spark/pulls/ratio/median",
            "/spark/pulls/points",
            "/spark/pulls/waves",
            "/spark/pulls/resumeRatio/median",
            "/spark/pulls/productsSeconds",
            "/adaptive/points",
            "/adaptive/pointsRatio",
            "/adaptive/levels",
            "/adaptive/ratio/median",
            "/seconds");

    private static final List<String> OF_FRESH_JVMS = List.of(
            "/start/sparkDefaultsSeconds/median",
            "/start/scanSeconds/median",
            "/start/ratio/median",
            "/start/processorRatio/median",
            "/start/verbs/help/wallSeconds/median",
            "/start/verbs/fit/processorSeconds/median",
            "/memory/peakHeapMB",
            "/memory/maximumHeapMB");

    /** Differences of two times: on a busy machine they may come out negative. */
    private static final List<String> FINITE = List.of(
            "/spark/plain/nsPerPointAboveLoop/median",
            "/spark/pulls/nsPerPointBesidesWaves",
            "/spark/pulls/msPerWave/median");

    @Test
    void theSmallestBenchmarkHasAllFigures(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("bench.json");
        Set<Bench.Part> parts = EnumSet.complementOf(EnumSet.of(Bench.Part.START, Bench.Part.MEMORY));
        List<String> said = new ArrayList<>();
        Bench.run(new Bench.Options(Path.of(home()), BenchSize.SMALLEST, parts, out), said::add);
        JsonNode figures = new ObjectMapper().readTree(out.toFile());
        for (String key : POSITIVE) assertTrue(figures.at(key).asDouble() > 0.0, key + " in " + figures);
        assertTrue(figures.at("/adaptive/contourCells").asDouble() < 0.1, figures.toString());
        for (String key : FINITE) assertTrue(figures.at(key).isNumber(), key + " in " + figures);
        assertEquals(0.0, figures.at("/profile/STD/pieces/change/perPoint").asDouble(), "STD has no onset time");
        assertTrue(said.stream().anyMatch(line -> line.startsWith("profile argon")), said.toString());
    }

    @Test
    void onlyWhatIsAskedForIsMeasured(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("bench.json");
        Captured run =
                Captured.run("bench", "--quick", "--only", "start,memory", "--out", out.toString(), "--home", home());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        JsonNode figures = new ObjectMapper().readTree(out.toFile());
        for (String key : OF_FRESH_JVMS) assertTrue(figures.at(key).asDouble() > 0.0, key + " in " + figures);
        assertTrue(!figures.has("profile") && !figures.has("spark"), figures.toString());
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidBeforeMeasuring(@TempDir Path folder) {
        Path out = folder.resolve("missing").resolve("bench.json");
        Captured run = Captured.run("bench", "--out", out.toString(), "--home", home());
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("--out"), run.err());
    }

    private static String home() {
        return Path.of("").toAbsolutePath().getParent().toString();
    }
}
