package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.ArrayList;
import java.util.List;
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
    private final double[] shiftOfTable = new double[LANES];
    private final boolean[] hasDerivatives = new boolean[LANES];
    private final double[][] rows;
    double[] q;
    double[] q1;
    double[] q2;

    LaneTimes(int timeBins) {
        nT = timeBins;
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
        for (int lane = 0; lane < LANES; lane++) fill(lane, 0.0, true, true);
    }

    /**
     * Moves each lane to its shift.
     *
     * @param shift one lane element, from element {@code at} of the array
     */
    void shiftTo(double[] shift, int at, boolean derivatives) {
        for (int lane = 0; lane < LANES; lane++) {
            double to = shift[at * LANES + lane];
            if (to == shiftOfTable[lane] && (hasDerivatives[lane] || !derivatives)) continue;
            fill(lane, to, derivatives, false);
        }
    }

    private void fill(int lane, double shift, boolean derivatives, boolean all) {
        for (int g = 0; g < profiles.size(); g++) {
            boolean moves = shifted.get(g);
            if (!all && !moves) continue;
            boolean slopes = moves && derivatives;
            profiles.get(g).fractions(shift, rows[0], slopes ? rows[1] : null, slopes ? rows[2] : null);
            int first = g * nT * LANES + lane;
            for (int j = 0, to = first; j < nT; j++, to += LANES) q[to] = rows[0][j];
            if (!slopes) continue;
            for (int j = 0, to = first; j < nT; j++, to += LANES) {
                q1[to] = rows[1][j];
                q2[to] = rows[2][j];
            }
        }
        shiftOfTable[lane] = shift;
        hasDerivatives[lane] = derivatives;
    }
}
