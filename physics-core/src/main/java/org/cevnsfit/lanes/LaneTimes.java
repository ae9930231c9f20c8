package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.detector.PiecewiseProfile;
import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.prediction.PartTemplates;

/**
 * The distinct time profiles of an experiment's parts ("groups") at the onset time of each lane: lane arrays of shape [group × nT]. Parts of the same
 * profile add in energy before they meet time.
 */
final class LaneTimes {
    private final List<TimeProfile> profiles = new ArrayList<>();
    private final List<Boolean> shifted = new ArrayList<>();
    private final int nT;
    private final LaneKernels kernels;
    private final double[][] rows;
    private final double[] coefficients; // of one profile, shape [4 × nT]
    private final double[] position = new double[LANES]; // on the polynomials
    private final int[] pieceOfLane = new int[LANES];
    private boolean piecewise = true;
    private double[] polynomials; // lane array, shape [4 × group × nT]
    double[] q;
    double[] q1;
    double[] q2;

    LaneTimes(LaneKernels kernels, int timeBins) {
        this.kernels = kernels;
        nT = timeBins;
        coefficients = new double[4 * timeBins];
        rows = new double[3][nT];
    }

    /** @return the group of a part, added if new; all groups must be known before {@link #allocate} */
    int group(PartTemplates part) {
        for (int g = 0; g < profiles.size(); g++) {
            if (profiles.get(g) == part.time() && shifted.get(g) == part.shifted()) return g;
        }
        profiles.add(part.time());
        shifted.add(part.shifted());
        return profiles.size() - 1;
    }

    int groups() {
        return profiles.size();
    }

    /** Tabulates all groups at shift 0. */
    void allocate() {
        int size = groups() * nT * LANES;
        q = new double[size];
        q1 = new double[size];
        q2 = new double[size];
        polynomials = new double[4 * size];
        for (int g = 0; g < groups(); g++) {
            piecewise &= !shifted.get(g) || profiles.get(g) instanceof PiecewiseProfile;
            profiles.get(g).fractions(0.0, rows[0], null, null);
            Arrays.fill(coefficients, 0.0);
            System.arraycopy(rows[0], 0, coefficients, 0, nT);
            for (int lane = 0; lane < LANES; lane++) put(lane, g);
        }
        System.arraycopy(polynomials, 0, q, 0, size);
        Arrays.fill(pieceOfLane, -1);
    }

    /**
     * Moves each lane to its shift. Between two nodes of the profiles only the position on the polynomials changes.
     *
     * @param shift one lane element, from element {@code at} of the array
     */
    void shiftTo(double[] shift, int at, boolean derivatives) {
        double perUs = 1.0;
        for (int lane = 0; lane < LANES; lane++) {
            double to = shift[at * LANES + lane];
            int piece = -1;
            for (int g = 0; g < profiles.size(); g++) {
                if (!shifted.get(g)) continue;
                if (!piecewise) {
                    expandAround(to, lane, g);
                    continue;
                }
                PiecewiseProfile profile = (PiecewiseProfile) profiles.get(g);
                perUs = profile.piecesPerUs();
                piece = profile.piece(to);
                position[lane] = profile.position(to, piece);
                if (piece == pieceOfLane[lane]) continue;
                profile.coefficients(piece, coefficients);
                put(lane, g);
            }
            pieceOfLane[lane] = piece;
        }
        kernels.cubic(polynomials, groups() * nT, position, perUs, q, derivatives ? q1 : null, derivatives ? q2 : null);
    }

    /** Any other profile: its Taylor polynomial, at position 0. */
    private void expandAround(double shift, int lane, int g) {
        profiles.get(g).fractions(shift, rows[0], rows[1], rows[2]);
        for (int j = 0; j < nT; j++) {
            coefficients[j] = rows[0][j];
            coefficients[nT + j] = rows[1][j];
            coefficients[2 * nT + j] = 0.5 * rows[2][j];
            coefficients[3 * nT + j] = 0.0;
        }
        put(lane, g);
    }

    private void put(int lane, int g) {
        int size = groups() * nT;
        for (int power = 0; power < 4; power++) {
            int to = (power * size + g * nT) * LANES + lane;
            for (int j = 0; j < nT; j++, to += LANES) polynomials[to] = coefficients[power * nT + j];
        }
    }
}
