package org.cevnsfit.commandline;

import static org.cevnsfit.commandline.ProjectCopy.PROJECT;
import static org.cevnsfit.commandline.ProjectCopy.QUICKSTART;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with the words of the command itself: exit code 2 for usage, 3 for values. */
class BadCommandLineTest {
    private static Arguments usage(String words, String... message) {
        return Arguments.of(ExitCode.BAD_USAGE, words, List.of(message));
    }

    private static Arguments value(String words, String... message) {
        return Arguments.of(ExitCode.BAD_INPUT, words, List.of(message));
    }

    static Stream<Arguments> commands() {
        return Stream.of(badUsage(), badValues(), badImports()).flatMap(Function.identity());
    }

    private static Stream<Arguments> badUsage() {
        return Stream.of(
                usage("", "a verb is missing", "--help"),
                usage("scna " + QUICKSTART, "'scna'", "did you mean", "scan"),
                usage("scan", "<fit.conf>", "scan --help"),
                usage("scan " + QUICKSTART + " --partition 3", "--partition", "did you mean '--partitions'?"),
                usage("scan " + QUICKSTART + " --partitions many", "--partitions", "many"),
                usage("fit " + QUICKSTART, "--free", "fit --help"),
                usage("data", "a verb is missing"),
                usage("data import coherent-csi-2021", "--from"));
    }

    private static Stream<Arguments> badValues() {
        return Stream.of(
                value("scan " + QUICKSTART + " --partitions -1", "tasks per wave", "found -1", "allowed"),
                value("scan " + QUICKSTART + " --cores 0", "cores", "found 0", "allowed"),
                value("scan " + QUICKSTART + " --cores 99999", "cores", "found 99999", "allowed is 1 to 1024"),
                value("scan " + QUICKSTART + " --wave-blocks -1", "blocks per wave", "found -1", "allowed"),
                value("scan " + QUICKSTART + " --run-id latest", "run id", "'latest'", "allowed"),
                value("scan " + QUICKSTART + " --run-id a/b", "run id", "'a/b'", "allowed"),
                value("scan " + QUICKSTART + " --scans light", "--scans light", "light-vector", "did you mean"),
                value("scan " + QUICKSTART + " --set output.pulls", "--set", "'output.pulls'", "key=value"),
                value("scan " + QUICKSTART + " --set output.pull=true", "output.pull", "did you mean 'pulls'?"),
                value("scan " + QUICKSTART + " --set name=[", "--set name=[", "not valid HOCON"),
                value("scan conf/fits/none.conf", "none.conf", "no readable file", "correct the path"),
                value(
                        "scan " + QUICKSTART + " --home src",
                        "has no folders conf and data",
                        "name the project's folder"),
                value(
                        "predict " + QUICKSTART + " --at sin2ThetaX=0.2",
                        "--at sin2ThetaX",
                        "did you mean 'sin2ThetaW'?"),
                value("predict " + QUICKSTART + " --at R_n_fm=-1", "--at R_n_fm", "found -1.0", "allowed"),
                value("predict " + QUICKSTART + " --at sin2ThetaW=NaN", "--at sin2ThetaW", "found NaN", "allowed"),
                value("predict " + QUICKSTART + " --scan sin2", "sin2", "did you mean 'sin2ThetaW'?"),
                value("fit " + QUICKSTART + " --free sin2ThetaW --scan none", "none", "did you mean"),
                value("fit " + QUICKSTART + " --free eps_ee_uV,g_V", "no scan of this fit has them all", "--scan"),
                value("fit " + QUICKSTART + " --free m_V_MeV --scan sin2ThetaW", "m_V_MeV", "no such parameter"),
                value("fit " + QUICKSTART + " --free R_n_fm --scan sin2ThetaW", "R_n_fm", "no axis", "as an axis"));
    }

    private static Stream<Arguments> badImports() {
        return Stream.of(
                value(
                        "data import coherent-csi-2020 --from src",
                        "coherent-csi-2020",
                        "did you mean 'coherent-csi-2021'?"),
                value("data import coherent-csi-2021 --from nowhere", "nowhere"));
    }

    @ParameterizedTest(name = "cevns-fit {1}")
    @MethodSource("commands")
    void isOneClearMessage(int code, String words, List<String> message) {
        List<String> arguments = new ArrayList<>();
        if (!words.contains("--home") && !words.isEmpty()) arguments.addAll(List.of("--home", PROJECT.toString()));
        for (String word : words.split(" ")) if (!word.isEmpty()) arguments.add(word);
        Captured run = Captured.run(arguments);
        assertEquals(code, run.code(), run.err());
        new BadInput(words, "", message).assertMessage(run);
    }
}
