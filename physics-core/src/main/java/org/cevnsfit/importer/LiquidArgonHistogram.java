package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * One released histogram of COHERENT's liquid argon, 12 energy × 8 pulse-shape × 10 time bins, summed over the pulse shape: counts per energy and time
 * bin, exact sums of the released decimals.
 */
final class LiquidArgonHistogram {
    static final DecimalBins ENERGIES_KEVEE = DecimalBins.regular("0", "10", 12);
    static final DecimalBins TIMES_US = DecimalBins.regular("-0.1", "0.5", 10);

    private static final DecimalBins PULSE_SHAPES = DecimalBins.regular("0.5", "0.05", 8);

    private final BigDecimal[] counts = new BigDecimal[ENERGIES_KEVEE.bins() * TIMES_US.bins()];

    /** Reads rows of centre [keVee], centre of the pulse shape, centre [µs], counts, in this order with time running fastest. */
    static LiquidArgonHistogram read(Path file) {
        int times = TIMES_US.bins();
        int shapes = PULSE_SHAPES.bins();
        ReleaseText text = ReleaseText.read(file, 4).requireRows(ENERGIES_KEVEE.bins() * shapes * times);
        LiquidArgonHistogram histogram = new LiquidArgonHistogram();
        Arrays.fill(histogram.counts, BigDecimal.ZERO);
        for (int row = 0; row < text.rows(); row++) {
            int energy = row / times / shapes;
            requireCentre(text, row, 0, ENERGIES_KEVEE, energy);
            requireCentre(text, row, 1, PULSE_SHAPES, row / times % shapes);
            requireCentre(text, row, 2, TIMES_US, row % times);
            int bin = energy * times + row % times;
            histogram.counts[bin] = histogram.counts[bin].add(text.nonNegative(row, 3));
        }
        return histogram;
    }

    private static void requireCentre(ReleaseText text, int row, int column, DecimalBins bins, int bin) {
        BigDecimal centre = bins.centre(bin);
        BigDecimal found = text.cell(row, column);
        if (found.compareTo(centre) == 0) return;
        throw text.problem(row, column, "found " + found + ", the centre " + centre.toPlainString() + " is due");
    }

    int bins() {
        return counts.length;
    }

    /** @return counts in a bin, energy × time, time running fastest */
    BigDecimal counts(int bin) {
        return counts[bin];
    }
}
