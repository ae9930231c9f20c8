package org.cevnsfit.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cevnsfit.cluster.Progress;
import org.cevnsfit.error.InputException;
import org.cevnsfit.plan.FitConfiguration;
import org.cevnsfit.plan.PlanText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunFolderTest {
    private static final RunPlan PLAN =
            new RunPlan("a".repeat(64), List.of(new RunPlan.ScanEntry("plane", "b".repeat(64), 4, List.of(2))));

    @TempDir
    Path folder;

    @Test
    void aNamedRunOfAnotherConfigurationIsRefusedAndLeftAlone() throws Exception {
        FitConfiguration first = ToyFit.fit(folder, new TreeMap<>(Map.of("model", "toy")), ToyFit.plane(8));
        FitConfiguration second = ToyFit.fit(folder, new TreeMap<>(Map.of("model", "other")), ToyFit.plane(8));
        RunOptions options = new RunOptions(2, 0, 0, "mine");
        RunOutcome outcome = ScanJob.run(first, options, Progress.silent(), TestSession.get());
        String plan = Files.readString(folder.resolve("toy/mine/plan.json"));
        InputException refusal = assertThrows(
                InputException.class, () -> ScanJob.run(second, options, Progress.silent(), TestSession.get()));
        assertTrue(refusal.getMessage().contains(outcome.key()), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("choose another run id"), refusal.getMessage());
        assertEquals(plan, Files.readString(folder.resolve("toy/mine/plan.json")));
    }

    @Test
    void aDryRunNamesFolderAndWavesOfTheRun() {
        FitConfiguration fit = ToyFit.fit(folder, ToyFit.plane(80));
        RunPlan plan = RunPlans.of(fit, new TreeMap<>(), new RunOptions(2, 0, 3, ""));
        String text = PlanText.of(fit, 2, 3);
        Path output = RunPlans.folder(fit, plan, RunOptions.defaults());
        assertTrue(text.contains("output " + output + "\n"), text);
        assertTrue(text.contains(plan.scans().get(0).key()), text);
        assertTrue(text.contains("6400 points = 1 slices x 6400 points"), text);
        assertTrue(text.contains(plan.scans().get(0).waves().size() + " waves on 2 cores"), text);
        assertFalse(Files.exists(folder.resolve("toy")));
    }

    @Test
    void otherPhysicsGoesToAnotherFolder() {
        RunPlan first = RunPlans.of(ToyFit.fit(folder, ToyFit.plane(8)), new TreeMap<>(), RunOptions.defaults());
        FitConfiguration other = ToyFit.fit(folder, new TreeMap<>(Map.of("model", "other")), ToyFit.plane(8));
        RunPlan second = RunPlans.of(other, new TreeMap<>(), RunOptions.defaults());
        assertFalse(RunPlans.folder(other, first, RunOptions.defaults())
                .equals(RunPlans.folder(other, second, RunOptions.defaults())));
    }

    @Test
    void otherDataGoToAnotherFolderAndOtherLayoutOfConfigurationFilesDoesNot() {
        FitConfiguration fit = ToyFit.fit(folder, ToyFit.plane(8));
        Path data = Path.of("counts.csv");
        Path conf = Path.of("fit.conf");
        RunOptions options = RunOptions.defaults();
        String key = RunPlans.of(fit, new TreeMap<>(Map.of(data, "1", conf, "2")), options)
                .runKey();
        assertEquals(
                key,
                RunPlans.of(fit, new TreeMap<>(Map.of(data, "1", conf, "3")), options)
                        .runKey());
        assertFalse(key.equals(RunPlans.of(fit, new TreeMap<>(Map.of(data, "4", conf, "2")), options)
                .runKey()));
    }

    @Test
    void theWavesOfTheFirstRunStay() {
        RunPlan planned =
                new RunPlan(PLAN.runKey(), List.of(new RunPlan.ScanEntry("plane", "b".repeat(64), 4, List.of(1, 2))));
        RunFolder.open(folder, planned).close();
        try (RunFolder again = RunFolder.open(folder, PLAN)) {
            assertEquals(planned, again.plan());
        }
    }

    @Test
    void aSecondDriverIsRefusedUntilTheFirstHasEnded() {
        try (RunFolder first = RunFolder.open(folder, PLAN)) {
            InputException refusal = assertThrows(InputException.class, () -> RunFolder.open(folder, PLAN));
            assertTrue(refusal.getMessage().startsWith(first.root().toString()), refusal.getMessage());
            assertTrue(refusal.getMessage().contains("another process"), refusal.getMessage());
        }
        RunFolder.open(folder, PLAN).close();
    }

    @Test
    void aFolderWithSomethingElseInItIsRefused() throws Exception {
        Files.writeString(folder.resolve("thesis.tex"), "words");
        InputException refusal = assertThrows(InputException.class, () -> RunFolder.open(folder, PLAN));
        assertTrue(refusal.getMessage().contains("thesis.tex"), refusal.getMessage());
        assertFalse(Files.exists(folder.resolve("plan.json")));
    }

    @Test
    void aFileWhereTheOutputFolderIsDueIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("runs"), "not a folder");
        FitConfiguration fit = ToyFit.fit(file, ToyFit.plane(8));
        InputException refusal = assertThrows(
                InputException.class,
                () -> ScanJob.run(fit, RunOptions.defaults(), Progress.silent(), TestSession.get()));
        assertTrue(refusal.getMessage().contains("cannot be written"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(file.toString()), refusal.getMessage());
    }

    @Test
    void aFolderWithoutWritePermissionIsRefused() throws Exception {
        Path locked = Files.createDirectory(
                folder.resolve("locked"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        Assumptions.assumeFalse(Files.isWritable(locked), "this user may write everywhere");
        InputException refusal = assertThrows(InputException.class, () -> RunFolder.open(locked.resolve("run"), PLAN));
        assertTrue(refusal.getMessage().contains("choose a folder where you may write"), refusal.getMessage());
    }

    @Test
    void aBrokenPlanIsAnInputErrorThatNamesTheFile() throws Exception {
        Files.writeString(folder.resolve("plan.json"), "{ \"runKey\" : ");
        InputException refusal = assertThrows(InputException.class, () -> RunFolder.open(folder, PLAN));
        assertTrue(refusal.getMessage().startsWith(folder.resolve("plan.json").toString()), refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null | nothing but null",
                "{ `scans` : [] } | runKey is missing",
                "{ `runKey` : `KEY` } | scans is missing",
                "{ `runKey` : `KEY`, `scans` : [] } | other scans, points or blocks",
                "{ `runKey` : `KEY`, `scans` : [ SCAN ] } | waveEnds is missing",
                "{ `runKey` : `KEY`, `scans` : [ SCAN, `waveEnds` : [] } ] } | waveEnds is empty",
                "{ `runKey` : `KEY`, `scans` : [ SCAN, `waveEnds` : [2, 1] } ] } | do not grow",
                "{ `runKey` : `KEY`, `scans` : [ SCAN, `waveEnds` : [9] } ] } | other scans, points or blocks",
                "{ `runKey` : `KEY`, `scans` : [], `more` : 1 } | Unrecognized field"
            })
    void aDamagedPlanIsAnInputError(String content, String part) throws Exception {
        String scan = "{ `name` : `plane`, `key` : `" + "b".repeat(64) + "`, `points` : 4";
        String json =
                content.replace("SCAN ]", "SCAN } ]").replace("SCAN", scan).replace("KEY", PLAN.runKey());
        Path file = Files.writeString(folder.resolve("plan.json"), json.replace('`', '"'));
        String message = assertThrows(InputException.class, () -> RunFolder.open(folder, PLAN))
                .getMessage();
        assertTrue(message.startsWith(file.toString()) && message.contains(part), message);
        assertFalse(message.contains("jackson") || message.contains("org.cevnsfit"), message);
        assertEquals(json.replace('`', '"'), Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | 1.0 | waveEnds is empty",
                "[3] | 1.0 | do not grow",
                "null | 1.0 | waveEnds is missing",
                "[9] | 'NaN' | reference is not a number"
            })
    void aDamagedLevelIsAnInputError(String ends, String reference, String part) throws Exception {
        String json = "{ 'level' : 1, 'cells' : '1 x 1', 'points' : 5, 'reference' : '" + reference
                + "', 'firstBlock' : 3, 'firstWave' : 1, 'waveEnds' : " + ends + " }";
        Path file = Files.writeString(folder.resolve("00001.json"), json.replace('\'', '"'));
        String message = assertThrows(InputException.class, () -> JsonFile.read(file, LevelRecord.class))
                .getMessage();
        assertTrue(message.startsWith(file.toString()) && message.contains(part), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "../up", ".hidden", "two words"})
    void aRunIdIsOneFolderName(String id) {
        assertThrows(InputException.class, () -> new RunOptions(1, 0, 0, id));
    }
}
