package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.cevnsfit.table.TableWriter;

/** XENONnT, ionisation signals alone, arXiv:2601.11296: counts, backgrounds and response in seven bins of each science run. */
final class XenonNtS2Only2026Importer implements ReleaseImporter {
    private static final String SOURCE = "XENONnT, arXiv:2601.11296, github.com/XENONnT/s2_only_data_release (MIT)";
    private static final String BACKGROUNDS = "background-templates.csv";
    private static final String RESPONSE = "nr-response.csv.gz";
    private static final int BINS = 7;

    @Override
    public List<Path> write(Path releaseFolder, Path dataFolder) {
        ReleaseCsv observed = ReleaseCsv.read(releaseFolder.resolve("observed-counts.csv"));
        RunBins bins = RunBins.read(observed, BINS);
        ReleasedBins rates = ReleasedBins.read(
                releaseFolder.resolve(BACKGROUNDS),
                List.of("science_run", "component", "nuisance_value"),
                BINS,
                XenonNtS2Only2026Importer::column);
        Map<String, TableWriter> tables = new LinkedHashMap<>();
        tables.put("counts.csv", counts(bins, observed));
        for (String component : List.of("ae", "de")) {
            tables.put(
                    component + ".csv",
                    bins.table(
                            List.of(SOURCE, BACKGROUNDS + ", component " + component + ": rates times exposure"),
                            XenonTemplates.EXPECTED,
                            bins.expected(rates, run -> List.of(run, component, "0"))));
        }
        for (String run : bins.runs()) tables.put("cathode-" + run + ".csv", cathode(bins, rates, run));
        tables.put("response.csv.gz", response(releaseFolder.resolve(RESPONSE)));
        tables.forEach((name, table) -> table.write(dataFolder.resolve(name)));
        return tables.keySet().stream().map(dataFolder::resolve).toList();
    }

    private static String column(int bin) {
        return "s2_bin_" + bin;
    }

    private static TableWriter counts(RunBins bins, ReleaseCsv observed) {
        List<String> counts = new ArrayList<>();
        for (int row = 0; row < observed.rows(); row++) {
            for (int bin = 0; bin < BINS; bin++) counts.add(observed.cell(row, column(bin)));
        }
        return bins.table(
                List.of(SOURCE, "observed-counts.csv: counts in 60 PE of corrected S2 from 80 to 500 PE"),
                "observed[counts]",
                counts);
    }

    /** @return counts of one run, zero in the bins of the others, at the steps of the shape of the background */
    private static TableWriter cathode(RunBins bins, ReleasedBins rates, String run) {
        Map<List<String>, List<String>> nodes = new LinkedHashMap<>();
        BigDecimal exposure = bins.exposures().get(run);
        for (int step = -3; step <= 3; step++) {
            List<String> all =
                    new ArrayList<>(Collections.nCopies(BINS * bins.runs().size(), "0"));
            List<String> own = rates.times(List.of(run, "cathode", String.valueOf(step)), exposure);
            IntStream.range(0, BINS).forEach(bin -> all.set(bins.runs().indexOf(run) * BINS + bin, own.get(bin)));
            nodes.put(List.of(String.valueOf(step)), all);
        }
        return bins.nodes(
                List.of(SOURCE, BACKGROUNDS + ", component cathode of " + run + ": rates times exposure at its steps"),
                List.of("xenonntS2CathodeShape" + run.toUpperCase(Locale.ROOT) + "[1]"),
                XenonTemplates.EXPECTED,
                nodes);
    }

    private static TableWriter response(Path file) {
        ReleasedBins released = ReleasedBins.read(
                file, List.of("science_run", "recoil_energy_keV", "t_qy"), BINS, XenonNtS2Only2026Importer::column);
        return XenonTemplates.response(
                List.of(
                        SOURCE,
                        RESPONSE
                                + ": accepted fraction of recoils of one energy in each bin of the run, at steps of the charge yield"),
                released,
                List.of("charge_yield[1]"));
    }
}
