package org.cevnsfit.commandline;

import static org.cevnsfit.commandline.ProjectCopy.PROJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.validation.Comparison;
import org.cevnsfit.validation.Comparison.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateCommandTest {
    @TempDir
    private static Path folder;

    private static Captured run;
    private static JsonNode json;

    @BeforeAll
    static void validateOnce() throws IOException {
        Path file = folder.resolve("validation.json");
        run = Captured.run(
                "validate", "--home", PROJECT.toString(), "--only", "csi,csi-2017", "--json", file.toString());
        json = new ObjectMapper().readTree(Files.readAllBytes(file));
    }

    @Test
    void nothingFails() {
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().strip().endsWith(" 0 failed"), run.out());
    }

    /** arXiv:2303.09360: sin²θ_W = 0.231 +0.027 −0.024; arXiv:2110.07730: 11.6 σ. */
    @ParameterizedTest
    @CsvSource({"csi-sin2thetaw, arXiv:2303.09360, 0.231 +0.027 −0.024", "csi-significance, arXiv:2110.07730, 11.6 σ"})
    void fileHoldsTheirsAndOurs(String id, String source, String theirs) {
        JsonNode entry = null;
        for (JsonNode each : json) if (each.get("id").asText().equals(id)) entry = each;
        assertTrue(entry != null, json.toString());
        assertEquals(source, entry.get("source").asText());
        assertEquals(theirs, entry.get("theirs").asText());
        assertEquals("reproduced", entry.get("verdict").asText());
    }

    @Test
    void tableHasOneAlignedRowPerEntryOfTheFile() {
        List<String> lines = run.out().lines().toList();
        int column = lines.get(0).indexOf("verdict");
        assertTrue(column > 0, lines.get(0));
        for (int i = 0; i < json.size(); i++) {
            JsonNode entry = json.get(i);
            String line = lines.get(i + 1);
            assertTrue(line.startsWith(entry.get("quantity").asText()), line);
            assertEquals(entry.get("verdict").asText(), line.substring(column));
            String reason = entry.get("reason").asText();
            assertTrue(reason.isEmpty() || run.out().contains(": " + reason), reason);
        }
        assertEquals("", lines.get(json.size() + 1));
    }

    @Test
    void onlyAFailedComparisonIsAnError() {
        Comparison reproduced = comparison(Verdict.REPRODUCED);
        Comparison partial = comparison(Verdict.PARTIAL);
        assertEquals(ExitCode.DONE, ValidateCommand.exitCode(List.of(reproduced, partial)));
        assertEquals(
                ExitCode.NOT_REPRODUCED,
                ValidateCommand.exitCode(List.of(reproduced, comparison(Verdict.FAILED), partial)));
    }

    @Test
    void wrongDataMakeItFail() throws IOException {
        ProjectCopy copy = ProjectCopy.in(Files.createDirectory(folder.resolve("copy")));
        copy.replace("conf/experiments/coherent-csi-2021.conf", "mass-kg = 14.6", "mass-kg = 20.0");
        Captured wrong = Captured.run("validate", "--home", copy.home().toString(), "--only", "csi");
        assertEquals(6, wrong.code(), wrong.err());
        assertTrue(wrong.out().lines().anyMatch(line -> line.matches("Standard-Model CEvNS count .* failed")));
    }

    @Test
    void unknownGroupIsBadInput() {
        Captured bad = Captured.run("validate", "--home", PROJECT.toString(), "--only", "csi,cis-2017");
        assertEquals(ExitCode.BAD_INPUT, bad.code());
        assertTrue(bad.err().contains("--only cis-2017") && bad.err().contains("did you mean 'csi-2017'?"), bad.err());
    }

    @Test
    void fileThatCannotBeWrittenIsBadInput() {
        Path nowhere = folder.resolve("none/validation.json");
        Captured bad = Captured.run("validate", "--home", PROJECT.toString(), "--json", nowhere.toString());
        assertEquals(ExitCode.BAD_INPUT, bad.code());
        assertTrue(bad.err().contains("--json " + nowhere), bad.err());
        assertEquals(1, bad.err().lines().count());
    }

    private static Comparison comparison(Verdict verdict) {
        return new Comparison("id", "quantity", "computed", "1", "1", verdict, "");
    }
}
