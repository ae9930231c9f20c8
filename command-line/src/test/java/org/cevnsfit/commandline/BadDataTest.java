package org.cevnsfit.commandline;

import static org.cevnsfit.commandline.ProjectCopy.QUICKSTART;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken table, experiment or model file is one message with place, found value, allowed values and remedy. */
class BadDataTest {
    private static final String COUNTS = "data/coherent-csi-2021/counts.csv";
    private static final String FIRST_ROW = "\n0,8,0,0.125,0\n";
    private static final String HEADER = "pe_lo[PE],pe_hi[PE],t_lo[us],t_hi[us],observed[counts]";
    private static final String EXPERIMENT = "conf/experiments/coherent-csi-2021.conf";
    private static final String FIRST_PULL = "{ name = csiSignalNorm, kind = norm, sigma = 0.11,";

    /** One way to break the project. */
    interface Breakage {
        void apply(ProjectCopy project) throws IOException;
    }

    record BadData(BadInput input, Breakage breakage) {
        @Override
        public String toString() {
            return input.name();
        }
    }

    private static BadData data(String name, Breakage breakage, String... words) {
        return new BadData(new BadInput(name, "", List.of(words)), breakage);
    }

    private static BadData counts(String name, String row, String... words) {
        return data(name, project -> project.replace(COUNTS, FIRST_ROW, "\n" + row + "\n"), words);
    }

    private static BadData header(String name, String header, String... words) {
        return data(name, project -> project.replace(COUNTS, HEADER, header), words);
    }

    private static BadData experiment(String name, String old, String with, String... words) {
        return data(name, project -> project.replace(EXPERIMENT, old, with), words);
    }

    static Stream<BadData> tables() {
        return Stream.of(
                counts("negative counts", "0,8,0,0.125,-1", "counts.csv:", "column observed", "-1"),
                counts("NaN for a count", "0,8,0,0.125,NaN", "counts.csv:", "column observed", "'NaN'", "whole number"),
                counts(
                        "a word for a count",
                        "0,8,0,0.125,none",
                        "counts.csv:",
                        "column observed",
                        "'none'",
                        "whole number"),
                counts("open quote", "\"0,8,0,0.125,0", "counts.csv", "no CSV text", "write it again"),
                counts("half an event", "0,8,0,0.125,0.5", "counts.csv:", "column observed", "0.5"),
                counts("bin edges not increasing", "8,0,0,0.125,0", "counts.csv:", "pe_"),
                counts("a gap between bins", "0,7,0,0.125,0", "counts.csv", "pe_"),
                counts("a cell missing", "0,8,0,0.125", "counts.csv:", "4 cells", "5", "correct the row"),
                counts("a row missing", "", "counts.csv"),
                header("column missing", HEADER.replace("observed", "seen"), "counts.csv", "observed[counts]", "seen"),
                header("wrong unit", HEADER.replace("t_lo[us]", "t_lo[ns]"), "t_lo", "'t_lo[ns]'", "[us]", "convert"),
                data("empty table", project -> project.write(COUNTS, ""), "counts.csv", "0 data rows", "data import"),
                data(
                        "table without rows",
                        project -> project.write(COUNTS, HEADER + "\n"),
                        "counts.csv",
                        "0 data rows"),
                data(
                        "table in Latin-1",
                        p -> p.writeBytes(COUNTS, new byte[] {'#', (byte) 0xE4}),
                        "counts.csv",
                        "encoding"),
                data("table missing", project -> project.delete(COUNTS), "counts.csv", "no readable file", "correct"),
                data("folder for a table", project -> project.turnIntoFolder(COUNTS), "counts.csv", "directory"),
                data(
                        "shared table missing",
                        p -> p.delete("data/shared/nuclides.csv"),
                        "nuclides.csv",
                        "no readable file"),
                experiment(
                        "nuisance defined twice",
                        FIRST_PULL,
                        FIRST_PULL.replace("csiSignalNorm", "brnNorm"),
                        "brnNorm"),
                experiment(
                        "unknown kind of nuisance",
                        "kind = norm",
                        "kind = nrom",
                        "kind",
                        "found nrom",
                        "did you mean 'norm'?"),
                experiment("width of zero", "sigma = 0.11", "sigma = 0", "sigma", "found 0.0", "1.0E-12 or more"),
                experiment("shift beyond the curves", "step = 1,", "step = 3,", "step", "found 3.0", "1.0E-4 to 1.0"),
                experiment("onset out of reach", "[-0.25, 0.25]", "[-100, 100]", "bounds", "-100.0", "-0.25 to 0.25"),
                experiment("radius below zero", "[-0.15, 0.15]", "[-1.5, 0.15]", "bounds", "-1.5", "-0.5 to 0.5"),
                experiment("target without nuclides", "Cs133 = 1, I127 = 1", "", "target.nuclides", "no nuclide"),
                experiment("negative width", "sigma = 0.11", "sigma = -0.11", "sigma", "-0.11", "allowed"),
                experiment(
                        "nuisance on a stranger", "acts-on = [brn]", "acts-on = [bnr]", "'bnr'", "did you mean 'brn'?"),
                experiment(
                        "set of an unknown nuisance",
                        "STD = [csiSignalNorm,",
                        "STD = [csiNorm,",
                        "csiNorm",
                        "did you mean"),
                experiment("distance missing", "distance-m = 19.3", "", "distance-m", "missing", "add"),
                experiment("negative mass", "mass-kg = 14.6", "mass-kg = -14.6", "mass-kg", "-14.6", "allowed"),
                experiment("unknown nuclide", "Cs133 = 1", "Cs132 = 1", "Cs132"),
                experiment(
                        "unknown kind of detector",
                        "kind = photoelectron",
                        "kind = photon",
                        "found photon",
                        "did you mean"),
                experiment(
                        "unknown flux",
                        "model = pion-decay-at-rest",
                        "model = pion-decay",
                        "found pion-decay",
                        "did you mean"),
                experiment("unknown key of an experiment", "distance-m", "distance-km", "distance-"),
                data(
                        "model of an unknown kind",
                        p -> p.write("conf/models/nsi.conf", "kind = nsj\n"),
                        "nsi.conf",
                        "found nsj"),
                data("empty model", project -> project.write("conf/models/nsi.conf", ""), "kind", "missing", "add"),
                data("empty fit", project -> project.write(QUICKSTART, ""), "name", "missing", "add"),
                data("folder for a fit", project -> project.turnIntoFolder(QUICKSTART), QUICKSTART, "directory"),
                data("fit missing", project -> project.delete(QUICKSTART), QUICKSTART, "no readable file"),
                data("defaults missing", p -> p.delete("conf/reference.conf"), "reference.conf", "no readable file"),
                data("file for the output folder", p -> p.write("runs-file", "x"), "runs-file", "written", "choose"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void isOneClearMessage(BadData data, @TempDir Path folder) throws Exception {
        ProjectCopy project = ProjectCopy.in(folder);
        data.breakage().apply(project);
        boolean outputIsFile = data.input().name().contains("output folder");
        String out = project.file(outputIsFile ? "runs-file" : "runs").toString();
        data.input().check(project, ExitCode.BAD_INPUT, "scan", QUICKSTART, "--out", out);
    }
}
