package org.cevnsfit.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a benchmark measures all it promises; how fast the machine is does not matter here. */
class BenchCommandTest {
    private static final List<String> POSITIVE = List.of(
            "/machine/cores",
            "/profile/STD/pointsPerSecond/median",
            "/profile/FULL/pointsPerSecond/median",
            "/profile/FULL/startsPerPoint",
            "/profile/STD/pieces/contraction/nsPerPoint",
            "/profile/STD/pieces/derivatives/nsPerPoint",
            "/profile/STD/pieces/newton_solve/nsPerPoint",
            "/profile/STD/pieces/value/nsPerPoint",
            "/profile/FULL/pieces/change/nsPerPoint",
            "/profile/STD/piecesToPoint",
            "/slice/milliseconds/median",
            "/slice/perSecond/median",
            "/spark/plain/loopSeconds/median",
            "/spark/plain/sparkSeconds/median",
            "/spark/plain/ratio/median",
            "/spark/pulls/ratio/median",
            "/spark/pulls/points",
            "/spark/pulls/waves",
            "/spark/pulls/productsSeconds",
            "/adaptive/points",
            "/adaptive/pointsRatio",
            "/adaptive/levels",
            "/adaptive/ratio/median",
            "/start/sparkDefaultsSeconds/median",
            "/start/scanSeconds/median",
            "/start/ratio/median",
            "/start/processorRatio/median",
            "/start/verbs/help/wallSeconds/median",
            "/start/verbs/fit/processorSeconds/median",
            "/memory/peakHeapMB",
            "/memory/maximumHeapMB",
            "/seconds");

    /** Differences of two times: on a busy machine they may come out negative. */
    private static final List<String> FINITE = List.of(
            "/spark/plain/nsPerPointAboveLoop/median",
            "/spark/pulls/nsPerPointBesidesWaves",
            "/spark/pulls/msPerWave/median");

    @Test
    void aQuickLookHasAllFigures(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("bench.json");
        Captured run = Captured.run("bench", "--quick", "--out", out.toString(), "--home", home());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        JsonNode figures = new ObjectMapper().readTree(out.toFile());
        for (String key : POSITIVE) assertTrue(figures.at(key).asDouble() > 0.0, key + " in " + figures);
        assertTrue(figures.at("/adaptive/contourCells").asDouble() < 0.1, figures.toString());
        for (String key : FINITE) assertTrue(figures.at(key).isNumber(), key + " in " + figures);
    }

    @Test
    void onlyWhatIsAskedForIsMeasured(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("bench.json");
        Captured run = Captured.run("bench", "--quick", "--only", "slice", "--out", out.toString(), "--home", home());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        JsonNode figures = new ObjectMapper().readTree(out.toFile());
        assertTrue(figures.has("slice"));
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
