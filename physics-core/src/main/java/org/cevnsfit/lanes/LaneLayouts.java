package org.cevnsfit.lanes;

import java.util.Arrays;
import java.util.List;
import org.cevnsfit.nuisance.NuisancePrior;

/** The layout of the variables of one component, made once: the templates of another slice have the same parts. Safe for use by several threads. */
public final class LaneLayouts {
    private record Made(int[][][] members, LaneLayout layout) {}

    private final NuisancePrior prior;
    private volatile Made last;

    public LaneLayouts(NuisancePrior prior) {
        this.prior = prior;
    }

    NuisancePrior prior() {
        return prior;
    }

    /** @param members as of {@link LaneLayout} */
    LaneLayout of(List<int[][]> members) {
        int[][][] wanted = members.toArray(int[][][]::new);
        Made made = last;
        if (made == null || !Arrays.deepEquals(made.members, wanted)) {
            made = new Made(wanted, new LaneLayout(members, prior.pulls(), prior.covariance()));
            last = made;
        }
        return made.layout;
    }
}
