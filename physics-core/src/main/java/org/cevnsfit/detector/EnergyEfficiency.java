package org.cevnsfit.detector;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.gamma.ErfDifference;
import org.cevnsfit.error.InputException;
import org.cevnsfit.table.Table;

/**
 * Selection efficiency as a function of the reconstructed energy, straight between the ends of its pieces and zero outside of them.
 *
 * @param pieces adjoining or separate, in ascending order
 */
public record EnergyEfficiency(List<Piece> pieces) implements Serializable {
    private static final double SQRT_2 = Math.sqrt(2);
    private static final int LARGEST_RELATIVE = 2;
    private static final double FAR = 9.0; // widths: 1e-19 of a Gaussian lies beyond

    /**
     * ε from one energy to another, the upper one not included.
     *
     * @param lowerKeVee energy [keVee]
     * @param upperKeVee energy [keVee], above the lower one, may be +∞
     * @param atLower ε at the lower energy
     * @param slopePerKeVee dε/dE [1/keVee]
     */
    public record Piece(double lowerKeVee, double upperKeVee, double atLower, double slopePerKeVee)
            implements Serializable {
        double at(double energyKeVee) {
            return atLower + (energyKeVee - lowerKeVee) * slopePerKeVee;
        }

        /** @return ∫ ε(E) N(E; mean, σ²) dE over this piece; ε at the mean if σ is zero */
        double expected(double meanKeVee, double sigmaKeVee) {
            if (sigmaKeVee == 0) return lowerKeVee <= meanKeVee && meanKeVee < upperKeVee ? at(meanKeVee) : 0.0;
            double low = (lowerKeVee - meanKeVee) / sigmaKeVee;
            double high = (upperKeVee - meanKeVee) / sigmaKeVee;
            if (low > FAR || high < -FAR) return 0.0;
            double flat = at(meanKeVee) * 0.5 * ErfDifference.value(low / SQRT_2, high / SQRT_2);
            return slopePerKeVee == 0 ? flat : flat - slopePerKeVee * sigmaKeVee * (density(high) - density(low));
        }

        private static double density(double z) {
            return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
        }

        /** @return the part of this piece inside an interval, null if there is none */
        Piece within(double fromKeVee, double toKeVee) {
            double lower = Math.max(lowerKeVee, fromKeVee);
            double upper = Math.min(upperKeVee, toKeVee);
            return lower < upper ? new Piece(lower, upper, at(lower), slopePerKeVee) : null;
        }
    }

    public EnergyEfficiency {
        pieces = List.copyOf(pieces);
    }

    /** Everything is selected. */
    public static EnergyEfficiency one() {
        return new EnergyEfficiency(List.of(new Piece(-Double.MAX_VALUE, Double.MAX_VALUE, 1.0, 0.0)));
    }

    /**
     * Reads steps {@code e_lo[keVee], e_hi[keVee], efficiency[1]}; nothing is selected outside of them. With {@code relative[1]}, up to 2, they say what bins hold
     * compared with an even scale of energy.
     */
    static EnergyEfficiency readSteps(Path file) {
        Table table = Table.read(file);
        double[] edges = table.edges("e_lo", "e_hi", "keVee");
        double[] values =
                table.has("relative") ? values(table, "relative", LARGEST_RELATIVE) : values(table, "efficiency", 1);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < values.length; i++) pieces.add(new Piece(edges[i], edges[i + 1], values[i], 0.0));
        return new EnergyEfficiency(pieces);
    }

    /** Reads points {@code energy[keVee], efficiency[1]}, straight between them and constant outside. */
    static EnergyEfficiency readPoints(Path file) {
        Table table = Table.read(file);
        double[] energy = table.increasing("energy", "keVee");
        double[] values = values(table, "efficiency", 1);
        if (values.length < 2) {
            throw new InputException(
                    file + " column energy", "found one row, two or more are due", "add the other points");
        }
        int last = values.length - 1;
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(-Double.MAX_VALUE, energy[0], values[0], 0.0));
        for (int i = 0; i < last; i++) {
            double slope = (values[i + 1] - values[i]) / (energy[i + 1] - energy[i]);
            pieces.add(new Piece(energy[i], energy[i + 1], values[i], slope));
        }
        pieces.add(new Piece(energy[last], Double.MAX_VALUE, values[last], 0.0));
        return new EnergyEfficiency(pieces);
    }

    private static double[] values(Table table, String column, int largest) {
        double[] values = table.nonNegative(column, "1");
        for (int row = 0; row < values.length; row++) {
            if (values[row] > largest) {
                throw table.problem(
                        column, row, "found " + values[row] + ", 0 to " + largest + " is allowed", "correct the cell");
            }
        }
        return values;
    }
}
