package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.PartTemplates;

/**
 * The rows of a {@link QuadraticTerm}: those that the couplings move first, R_r = Σ_u θ^u T_ru, then the others. Sums over bins of products of two templates
 * are kept per product of monomials.
 */
final class QuadraticRows {
    private record Row(int variable, double offset, boolean coupled, List<Integer> places, List<double[]> templates) {}

    private final List<Row> rows = new ArrayList<>();
    private final LaneMonomials monomials;
    private final double[] precision;
    private final double[] data; // n less the nominal counts of the rows that the couplings do not move
    private final int coupled;
    private final int[] all; // places of all monomials that occur
    private final double[] squares; // shape [monomial × element of A]
    private final int[] rowOf; // element of A
    private final int[] columnOf;
    private final double[] elements; // lane array, elements of A
    private final double[] linear; // shape [monomial × coupled row]
    private final double[] linearElements;

    QuadraticRows(ExperimentTemplates templates, LocalVariables variables, LaneMonomials monomials) {
        this.monomials = monomials;
        precision = Arrays.stream(templates.variance()).map(v -> 1.0 / v).toArray();
        data = templates.observed().clone();
        for (boolean moving : new boolean[] {true, false}) {
            for (PartTemplates part : templates.parts()) {
                if (part.monomials().variables() > 0 == moving) add(part, variables.normOf(part), templates.timeBins());
            }
        }
        coupled = (int) rows.stream().filter(Row::coupled).count();
        for (Row row : rows.subList(coupled, rows.size())) {
            for (int b = 0; b < data.length; b++)
                data[b] -= row.offset * row.templates.get(0)[b];
        }
        int count = coupled * (coupled + 1) / 2 + coupled * (rows.size() - coupled);
        rowOf = new int[count];
        columnOf = new int[count];
        int e = 0;
        for (int r = 0; r < rows.size(); r++) {
            for (int s = 0; s <= Math.min(r, coupled - 1); s++, e++) {
                rowOf[e] = r;
                columnOf[e] = s;
            }
        }
        List<double[]> found = products(count);
        all = IntStream.range(0, found.size()).toArray();
        squares = flat(found, count);
        elements = new double[count * LANES];
        linear = linear(found.size());
        linearElements = new double[coupled * LANES];
    }

    private void add(PartTemplates part, int variable, int timeBins) {
        boolean moves = part.monomials().variables() > 0;
        Row row = rows.stream()
                .filter(r -> r.variable == variable && r.offset == part.offset() && r.coupled == moves)
                .findFirst()
                .orElse(null);
        if (row == null) {
            row = new Row(variable, part.offset(), moves, new ArrayList<>(), new ArrayList<>());
            rows.add(row);
        }
        double[] fraction = new double[timeBins];
        part.time().fractions(0.0, fraction, null, null);
        int energyBins = data.length / timeBins;
        int[] places = moves ? monomials.places(part.monomials()) : new int[] {-1};
        for (int u = 0; u < places.length; u++) {
            int at = row.places.indexOf(places[u]);
            if (at < 0) {
                at = row.places.size();
                row.places.add(places[u]);
                row.templates.add(new double[data.length]);
            }
            double[] counts = row.templates.get(at);
            for (int b = 0; b < counts.length; b++)
                counts[b] += part.templates()[u * energyBins + b / timeBins] * fraction[b % timeBins];
        }
    }

    /** Sums over bins for the elements of A that involve a coupled row, one array per product of monomials. */
    private List<double[]> products(int count) {
        List<double[]> found = new ArrayList<>();
        for (int e = 0; e < count; e++) {
            Row r = rows.get(rowOf[e]);
            Row s = rows.get(columnOf[e]);
            for (int i = 0; i < r.places.size(); i++) {
                for (int j = 0; j < s.places.size(); j++) {
                    int place = r.coupled
                            ? monomials.place(sum(monomials.powers(r.places.get(i)), monomials.powers(s.places.get(j))))
                            : s.places.get(j);
                    while (found.size() <= place) found.add(new double[count]);
                    found.get(place)[e] += product(r.templates.get(i), s.templates.get(j));
                }
            }
        }
        return found;
    }

    private double[] linear(int count) {
        double[] flat = new double[count * coupled];
        for (int r = 0; r < coupled; r++) {
            Row row = rows.get(r);
            for (int i = 0; i < row.places.size(); i++)
                flat[row.places.get(i) * coupled + r] += product(row.templates.get(i), data);
        }
        return flat;
    }

    private double product(double[] left, double[] right) {
        double sum = 0.0;
        for (int b = 0; b < left.length; b++) sum += left[b] * right[b] * precision[b];
        return sum;
    }

    private static int[] sum(int[] a, int[] b) {
        int[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) sum[i] += b[i];
        return sum;
    }

    private static double[] flat(List<double[]> arrays, int length) {
        double[] flat = new double[arrays.size() * length];
        for (int i = 0; i < arrays.size(); i++) System.arraycopy(arrays.get(i), 0, flat, i * length, length);
        return flat;
    }

    int size() {
        return rows.size();
    }

    int variable(int row) {
        return rows.get(row).variable;
    }

    /** Norm at zero nuisances; rows that the couplings do not move are deviations from it. */
    double offset(int row) {
        return rows.get(row).coupled ? rows.get(row).offset : 0.0;
    }

    /** @return c = Σ_b data²/σ² */
    double constant() {
        return product(data, data);
    }

    /** Writes the elements of A and b that no coupling moves, for all lanes. */
    void fillShared(double[] a, double[] b) {
        for (int r = coupled; r < rows.size(); r++) {
            fill(b, r, product(rows.get(r).templates.get(0), data));
            for (int s = coupled; s <= r; s++)
                fill(
                        a,
                        r * rows.size() + s,
                        product(
                                rows.get(r).templates.get(0),
                                rows.get(s).templates.get(0)));
        }
    }

    private static void fill(double[] out, int element, double value) {
        Arrays.fill(out, element * LANES, (element + 1) * LANES, value);
    }

    /** Writes the elements of A and b that the couplings move; the monomials have been evaluated. */
    void contract(LaneKernels kernels, double[] a, double[] b) {
        Arrays.fill(elements, 0.0);
        Arrays.fill(linearElements, 0.0);
        kernels.addCombination(monomials.values, all, squares, rowOf.length, elements);
        for (int e = 0; e < rowOf.length; e++)
            System.arraycopy(elements, e * LANES, a, (rowOf[e] * rows.size() + columnOf[e]) * LANES, LANES);
        kernels.addCombination(monomials.values, all, linear, coupled, linearElements);
        System.arraycopy(linearElements, 0, b, 0, coupled * LANES);
    }
}
