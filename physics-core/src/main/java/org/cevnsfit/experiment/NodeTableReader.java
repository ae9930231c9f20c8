package org.cevnsfit.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.nuisance.MorphBasis;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.table.Table;

/**
 * Reads expected counts at whole numbers of one or two nuisances: a column named after each nuisance and the columns of the counts, a block of all bins
 * for every node of the complete grid, in any order of nodes.
 */
record NodeTableReader(AnalysisBins bins) {
    private static final int MOST = 2;

    /** @param section with the list {@code nodes} of one or two nuisances */
    NodeCounts read(Path file, Settings section) {
        List<String> nuisances = section.texts("nodes");
        boolean twice = nuisances.stream().distinct().count() < nuisances.size();
        if (nuisances.isEmpty() || nuisances.size() > MOST || twice) {
            throw section.problem("nodes", "found " + nuisances + ", one or two nuisances are due", "correct the list");
        }
        Table table = Table.read(file);
        if (!bins.repeatedIn(table)) {
            throw table.problem(
                    bins.axis().lower(),
                    0,
                    "the blocks of rows are not the bins of the observed counts",
                    "give every node a row per bin, in the order of the counts");
        }
        double[] expected = table.nonNegative("expected", "counts");
        ObservedCounts.requireCountable(table, "expected", expected);
        List<NodeAxis> axes = new ArrayList<>();
        for (String nuisance : nuisances) axes.add(axis(table, nuisance));
        return new NodeCounts(axes, ordered(table, axes, expected));
    }

    private NodeAxis axis(Table table, String nuisance) {
        int lowest = Integer.MAX_VALUE;
        int highest = Integer.MIN_VALUE;
        double[] nodes = table.column(nuisance, "1");
        for (int row = 0; row < nodes.length; row++) {
            boolean whole = nodes[row] == Math.rint(nodes[row]) && Math.abs(nodes[row]) < table.rows();
            boolean alike = row % size() == 0 || nodes[row] == nodes[row - 1];
            if (!whole || !alike) {
                throw table.problem(
                        nuisance,
                        row,
                        "found " + nodes[row] + ", one whole number for each block of " + size() + " bins is due",
                        "correct the nodes");
            }
            lowest = Math.min(lowest, (int) nodes[row]);
            highest = Math.max(highest, (int) nodes[row]);
        }
        if (lowest < 0 && highest > 0) return new NodeAxis(nuisance, MorphBasis.between(lowest, highest));
        throw table.problem(nuisance, 0, "the nodes are " + lowest + " to " + highest, "give nodes on both sides of 0");
    }

    private int size() {
        return bins.energyEdges().length - 1;
    }

    private double[] ordered(Table table, List<NodeAxis> axes, double[] expected) {
        int grid = axes.stream().mapToInt(axis -> axis.basis().rows()).reduce(1, (a, b) -> a * b);
        List<double[]> nodes =
                axes.stream().map(axis -> table.column(axis.nuisance(), "1")).toList();
        boolean[] found = new boolean[grid];
        double[] counts = new double[grid * size()];
        for (int row = 0; row < expected.length; row += size()) {
            int at = 0;
            for (int a = axes.size() - 1; a >= 0; a--) {
                MorphBasis basis = axes.get(a).basis();
                at = at * basis.rows() + (int) nodes.get(a)[row] - basis.lowest();
            }
            if (found[at]) {
                throw table.problem(axes.get(0).nuisance(), row, "the node occurs twice", "give each node once");
            }
            found[at] = true;
            System.arraycopy(expected, row, counts, at * size(), size());
        }
        if (expected.length == counts.length) return counts;
        throw table.problem(
                axes.get(0).nuisance(),
                expected.length - 1,
                expected.length / size() + " nodes, the grid has " + grid,
                "give every node of the grid");
    }
}
