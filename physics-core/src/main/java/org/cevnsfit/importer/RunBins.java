package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cevnsfit.table.TableWriter;

/**
 * Science runs whose bins have no common axis and are numbered through all runs.
 *
 * @param exposures tonne years of each run, in the order of the bins
 * @param perRun bins of a run
 */
record RunBins(LinkedHashMap<String, BigDecimal> exposures, int perRun) {
    private static final List<String> NUMBERED = List.of("run[text]", "bin_lo[1]", "bin_hi[1]");

    List<String> runs() {
        return List.copyOf(exposures.keySet());
    }

    /** @return exposures of the first runs of a release table with the columns {@code science_run} and {@code exposure_tonne_year} */
    static RunBins read(ReleaseCsv csv, int perRun) {
        LinkedHashMap<String, BigDecimal> exposures = new LinkedHashMap<>();
        for (int row = 0; row < csv.rows(); row++) {
            exposures.put(csv.cell(row, "science_run"), new BigDecimal(csv.cell(row, "exposure_tonne_year")));
        }
        return new RunBins(exposures, perRun);
    }

    /** @return a table with a row per bin */
    TableWriter table(List<String> provenance, String column, List<String> values) {
        return nodes(provenance, List.of(), column, Map.of(List.of(), values));
    }

    /**
     * @param axes columns of the positions of the nodes
     * @param values of each node, given by its position on the axes: those of all bins
     * @return a table with a row per node and bin
     */
    TableWriter nodes(
            List<String> provenance, List<String> axes, String column, Map<List<String>, List<String>> values) {
        List<String> header = new ArrayList<>(NUMBERED);
        header.addAll(axes);
        header.add(column);
        TableWriter table = new TableWriter(provenance, header);
        values.forEach((node, ofNode) -> {
            for (int bin = 0; bin < ofNode.size(); bin++) {
                List<String> cells = new ArrayList<>(
                        List.of(runs().get(bin / perRun), String.valueOf(bin), String.valueOf(bin + 1)));
                cells.addAll(node);
                cells.add(ofNode.get(bin));
                table.row(cells);
            }
        });
        return table;
    }

    /**
     * @param key of a run to the key of its row
     * @return released rates times exposure in all bins
     */
    List<String> expected(ReleasedBins rates, Function<String, List<String>> key) {
        List<String> all = new ArrayList<>();
        exposures.forEach((run, exposure) -> all.addAll(rates.times(key.apply(run), exposure)));
        return all;
    }
}
