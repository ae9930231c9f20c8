package org.cevnsfit.profile;

import java.util.List;

/** Profiles the points of a block one after the other, each with the values of its scanned nuisances. */
final class PointwiseProfiler extends BlockProfiler {
    private final ProfilePoint point;

    PointwiseProfiler(Profiler single) {
        super(single, List.of());
        point = single.newPoint();
    }

    @Override
    public void profile(PointColumns block) {
        single().restart();
        for (int p = 0; p < block.size; p++) {
            single().profile(block, p, point);
            block.set(p, point);
        }
    }
}
