package org.cevnsfit.commandline;

import static org.cevnsfit.commandline.BadInput.of;
import static org.cevnsfit.commandline.ProjectCopy.QUICKSTART;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake in a fit's configuration is one message with place, found value, allowed values and remedy; nothing is written. */
class BadFitTest {
    private static final String AXIS = "axes = [{ parameter = sin2ThetaW, from = 0.05, to = 0.45, points = 81 }]";

    static Stream<BadInput> fits() {
        return Stream.of(sections(), axes(), grids(), parameters(), choices(), output())
                .flatMap(List::stream);
    }

    private static List<BadInput> sections() {
        return List.of(
                of("unknown key", "colour = red\n", "csi-quickstart.conf:", "colour", "unknown key", "allowed"),
                of("misspelt key of a scan", "scans.light-vector.titel = x\n", "titel", "did you mean 'title'?"),
                of("misspelt key of an axis", axis("step = 2"), "step", "unknown key", "points"),
                of("scans is no section", "scans = 3\n", "scans", "found 3", "a section"),
                of("no scan at all", "scans = null\n", "scans", "missing", "add"),
                of(
                        "name of a scan too long",
                        "scans." + "a".repeat(101) + " = ${scans.sin2ThetaW}\n",
                        "scans.aaa",
                        "at most 100",
                        "file's name"),
                of(
                        "name of a fit too long",
                        "name = " + "n".repeat(101) + "\n",
                        "name",
                        "at most 100",
                        "folder's name"),
                of("empty scan", "scans.empty {}\n", "scans.empty.model", "missing", "add"),
                of("file included that is not there", "include required(\"none.conf\")\n", "none.conf", "correct"),
                of("file that includes itself", "include \"csi-quickstart.conf\"\n", "include", "cycle", " ..."),
                of("no nuisance set", "nuisances = null\n", "csi-quickstart.conf nuisances", "missing", "AC"),
                of("a scan without axes", "scans.sin2ThetaW.axes = []\n", "axes", "no axis", "at least one"));
    }

    private static List<BadInput> axes() {
        return List.of(
                of("unknown parameter", axis("parameter = sin2ThetaX"), "'sin2ThetaX'", "did you mean 'sin2ThetaW'?"),
                of("axis from above to", axis("from = 0.45, to = 0.05"), "from", "0.45", "0.05", "exchange"),
                of("axis from equal to", axis("from = 0.2, to = 0.2"), "from", "below to"),
                of("axis without points", axis("points = 0"), "points", "found 0", "allowed is 1"),
                of("axis with too many points", axis("points = 100000000"), "points", "allowed is 1.0 to 1.0E7"),
                of("axis with half a point", axis("points = 2.5"), "points", "found 2.5", "whole number"),
                of("axis beyond the bounds", axis("to = 7"), "to", "found 7.0", "allowed for sin2ThetaW"),
                of("axis with a word for a number", axis("from = low"), "from", "found low", "finite number"),
                of("axis with NaN", axis("from = NaN"), "from", "found NaN", "finite number"),
                of("axis with a unit", axis("from = \"0.05 MeV\""), "from", "0.05 MeV", "without unit"),
                of(
                        "axis finer than double numbers",
                        axis("from = 0.2, to = 0.20000000000000004, points = 30"),
                        "points",
                        "found 30 from 0.2",
                        "fewer points or a wider range"),
                of(
                        "one point from above to",
                        axis("from = 0.3, to = 0.2, points = 1"),
                        "from",
                        "found 0.3",
                        "below to"),
                of("axis with Java's suffix", axis("from = 0.2f"), "from", "found 0.2f", "finite number"),
                of("axis without end", axis("to = 1e400"), "to", "finite number"),
                of("unknown spacing", axis("spacing = cubic"), "spacing", "[linear, logarithmic]", "did you mean"));
    }

    private static List<BadInput> grids() {
        return List.of(
                of(
                        "logarithmic axis from zero",
                        "scans.x { model = light-vector-universal, axes = [{ parameter = g_V, from = 0, to = 1e-3,"
                                + " points = 5, spacing = logarithmic }] }\n",
                        "from",
                        "found 0.0",
                        "logarithmic",
                        "spacing = linear"),
                of(
                        "parameter on two axes",
                        "scans.sin2ThetaW.axes = [{ parameter = sin2ThetaW, from = 0.1, to = 0.2, points = 3 },"
                                + " { parameter = sin2ThetaW, from = 0.1, to = 0.2, points = 3 }]\n",
                        "two axes",
                        "remove one"),
                of(
                        "grid too large",
                        "scans.x { model = nsi, axes = [{ parameter = eps_ee_uV, from = 0, to = 1, points = 10000 },"
                                + " { parameter = eps_ee_dV, from = 0, to = 1, points = 10000 }] }\n",
                        "axes",
                        "allowed are 10000000",
                        "fewer"));
    }

    private static List<BadInput> parameters() {
        return List.of(
                of("axis fixed as well", "scans.sin2ThetaW.parameters.sin2ThetaW.fixed = 0.2\n", "axis", "remove one"),
                of(
                        "unknown parameter fixed",
                        "parameters.eps_ee_uX.fixed = 0\n",
                        "eps_ee_uX",
                        "did you mean 'eps_ee_uV'?"),
                of("fixed beyond the bounds", "parameters.R_n_fm.fixed = -3\n", "fixed", "found -3.0", "R_n_fm"),
                of(
                        "no section for a parameter that is an axis",
                        "parameters.sin2ThetaW = 0.2\n",
                        "parameters.sin2ThetaW",
                        "found 0.2",
                        "a section"),
                of(
                        "fixed and profiled",
                        "parameters.eps_ee_dV { fixed = 0, profile = true }\n",
                        "both fixed and profile",
                        "write { fixed"),
                of(
                        "neither fixed nor profiled",
                        "parameters.eps_ee_dV {}\n",
                        "neither fixed nor profile",
                        "write { fixed"),
                of(
                        "profiled shape parameter without range",
                        "parameters.m_V_MeV.profile = true\n"
                                + "scans.light-vector.axes = [{ parameter = g_V, from = 1e-6, to = 1e-2, points = 9 }]\n",
                        "m_V_MeV",
                        "needs a range"));
    }

    private static List<BadInput> choices() {
        return List.of(
                of("unknown experiment", "experiments = [coherent-csi-2012]\n", "coherent-csi-2012", "did you mean"),
                of("experiment twice", "experiments = [coherent-csi-2021, coherent-csi-2021]\n", "twice", "remove one"),
                of("no experiment", "experiments = []\n", "experiments", "empty list", "one experiment or more"),
                of("experiments is no list", "experiments = coherent-csi-2021\n", "experiments", "a list [ ... ]"),
                of(
                        "unknown model",
                        "scans.sin2ThetaW.model = standart-model\n",
                        "model",
                        "did you mean 'standard-model'?"),
                of("unknown nuisance set", "nuisances.coherent-csi-2021 = STDD\n", "'STDD'", "did you mean 'STD'?"),
                of("nuisance set of a stranger", "nuisances.xenon = STD\n", "xenon", "experiments of this fit"),
                of("unknown form factor", "physics.form-factor = helmm\n", "found helmm", "did you mean 'helm'?"),
                of("unknown physics key", "physics.form-faktor = helm\n", "form-faktor", "did you mean 'form-factor'?"),
                of("physics is no section", "physics = plain\n", "physics", "a section"),
                of(
                        "model changed that no scan uses",
                        "models.light-scalar.kind = nsi\n",
                        "light-scalar",
                        "its scans use"),
                of("unknown key of a model", "models.nsi.flavor = e\n", "flavor", "unknown key"));
    }

    private static List<BadInput> output() {
        return List.of(
                of("confidence level above one", "output.confidence-levels = [0.68, 95]\n", "95.0", "between 0 and 1"),
                of("confidence level near zero", "output.confidence-levels = [1e-300]\n", "1.0E-300", "from 0.001"),
                of("failed fraction above one", "output.failed-fraction = 2\n", "failed-fraction", "0.0 to 1.0"),
                of("flag that is none", "output.pulls = perhaps\n", "pulls", "perhaps", "true and false"),
                of("name with a slash", "name = \"a/b\"\n", "name", "'a/b'", "letters, digits"),
                of("name of a scan with a slash", "scans.\"a/b\" { model = nsi }\n", "a/b", "letters, digits"),
                of("brace not closed", "scans {\n", "csi-quickstart.conf", "not valid HOCON", "correct the syntax"),
                of("unknown substitution", "description = ${nobody}\n", "csi-quickstart.conf", "nobody", "correct"));
    }

    private static String axis(String change) {
        return "scans.sin2ThetaW." + AXIS.replace(" }]", ", " + change + " }]") + "\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fits")
    void isOneClearMessage(BadInput input, @TempDir Path folder) throws Exception {
        ProjectCopy project = ProjectCopy.in(folder);
        project.append(QUICKSTART, "\n" + input.text());
        input.check(project, ExitCode.BAD_INPUT, "scan", QUICKSTART);
    }
}
