package org.cevnsfit.likelihood;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.prediction.PartTemplates;

/**
 * The distinct time profiles of an experiment. Parts with the same profile add in energy before they meet time. Holds the profiles'
 * fractions and derivatives at the current shift, shape [nT × width].
 */
final class TimeGroups {
    private final List<TimeProfile> profiles = new ArrayList<>();
    private final List<Boolean> shifted = new ArrayList<>();
    private final int[] groupOfPart;
    private final double[][] rows;
    private final TimeProfile[] profile;
    private final boolean[] isShifted;
    private double shiftOfTable = Double.NaN;
    private boolean hasDerivatives;
    final int width;
    final double[] q;
    final double[] q1;
    final double[] q2;

    /**
     * @param parts all parts of the experiment
     * @param blocks the blocks whose profiles are wanted; parts of other blocks have no group
     */
    TimeGroups(List<PartTemplates> parts, List<PartBlock> blocks, int timeBins) {
        groupOfPart = new int[parts.size()];
        for (PartBlock block : blocks) {
            for (int p : block.indices) groupOfPart[p] = group(parts.get(p));
        }
        width = (profiles.size() + TimeKernel.PACK - 1) / TimeKernel.PACK * TimeKernel.PACK;
        q = new double[timeBins * width];
        q1 = new double[timeBins * width];
        q2 = new double[timeBins * width];
        rows = new double[3][timeBins];
        profile = profiles.toArray(TimeProfile[]::new);
        isShifted = new boolean[profile.length];
        for (int g = 0; g < isShifted.length; g++) isShifted[g] = shifted.get(g);
    }

    private int group(PartTemplates part) {
        for (int g = 0; g < profiles.size(); g++) {
            if (profiles.get(g) == part.time() && shifted.get(g) == part.shifted()) return g;
        }
        profiles.add(part.time());
        shifted.add(part.shifted());
        return profiles.size() - 1;
    }

    int parts() {
        return groupOfPart.length;
    }

    int groupOf(int part) {
        return groupOfPart[part];
    }

    boolean shifted(int group) {
        return shifted.get(group);
    }

    /** Evaluates the profiles, with derivatives if asked; profiles that do not shift only once. */
    void shiftTo(double shift, boolean derivatives) {
        if (shift == shiftOfTable && (hasDerivatives || !derivatives)) return;
        boolean first = Double.isNaN(shiftOfTable);
        for (int g = 0; g < isShifted.length; g++) {
            if (!first && !isShifted[g]) continue;
            boolean slopes = isShifted[g] && derivatives;
            profile[g].fractions(isShifted[g] ? shift : 0.0, rows[0], slopes ? rows[1] : null, slopes ? rows[2] : null);
            for (int j = 0; j < rows[0].length; j++) q[j * width + g] = rows[0][j];
            if (slopes) {
                for (int j = 0; j < rows[0].length; j++) {
                    q1[j * width + g] = rows[1][j];
                    q2[j * width + g] = rows[2][j];
                }
            }
        }
        shiftOfTable = shift;
        hasDerivatives = derivatives;
    }
}
