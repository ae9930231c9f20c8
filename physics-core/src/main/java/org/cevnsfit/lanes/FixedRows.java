package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.prediction.PartTemplates;

/**
 * Parts that nothing but their norm moves: counts per bin that all points share, one row for each norm. Rows of one norm variable have been added
 * up, so a background costs one multiply-add per bin and point.
 */
final class FixedRows {
    private final LaneKernels kernels;
    private final int bins;
    private final int[] variables; // norm of each row, −1 if none
    private final double[] offsets;
    private final int[] all;
    private final double[] rows; // shape [row × bins]
    private final double[] norms; // lane array, shape [row]

    FixedRows(LaneKernels kernels, List<PartTemplates> parts, LocalVariables variables, int nE, int nT) {
        this.kernels = kernels;
        bins = nE * nT;
        List<double[]> found = new ArrayList<>();
        List<Integer> norm = new ArrayList<>();
        List<Double> offset = new ArrayList<>();
        double[] fraction = new double[nT];
        for (PartTemplates part : parts) {
            int variable = variables.normOf(part);
            int at = IntStream.range(0, norm.size())
                    .filter(r -> norm.get(r) == variable && offset.get(r) == part.offset())
                    .findFirst()
                    .orElse(-1);
            if (at < 0) {
                at = found.size();
                found.add(new double[bins]);
                norm.add(variable);
                offset.add(part.offset());
            }
            part.time().fractions(0.0, fraction, null, null);
            for (int b = 0; b < bins; b++) found.get(at)[b] += part.templates()[b / nT] * fraction[b % nT];
        }
        this.variables = norm.stream().mapToInt(Integer::intValue).toArray();
        offsets = offset.stream().mapToDouble(Double::doubleValue).toArray();
        all = IntStream.range(0, found.size()).toArray();
        rows = new double[found.size() * bins];
        for (int r = 0; r < found.size(); r++) System.arraycopy(found.get(r), 0, rows, r * bins, bins);
        norms = new double[found.size() * LANES];
    }

    /** @return true if some row has this norm */
    boolean has(int variable) {
        return IntStream.of(variables).anyMatch(v -> v == variable);
    }

    /** @return derivative of the counts with respect to a norm, shape [bins] */
    double[] slope(int variable) {
        double[] slope = new double[bins];
        for (int r = 0; r < variables.length; r++) {
            if (variables[r] != variable) continue;
            for (int b = 0; b < bins; b++) slope[b] += rows[r * bins + b];
        }
        return slope;
    }

    /** mu += Σ norm · row */
    void addTo(double[] mu, double[] z) {
        for (int r = 0; r < all.length; r++) {
            for (int lane = 0; lane < LANES; lane++) {
                double sum = variables[r] < 0 ? 0.0 : z[variables[r] * LANES + lane];
                norms[r * LANES + lane] = offsets[r] + sum;
            }
        }
        kernels.addCombination(norms, all, rows, bins, mu);
    }
}
