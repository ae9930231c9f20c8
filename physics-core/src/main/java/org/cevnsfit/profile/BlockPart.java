package org.cevnsfit.profile;

/** Profiles the points of a block for one component of the fit: side by side in lanes, one by one where couplings are profiled, or once where nothing varies. */
final class BlockPart {
    private final Component component;
    private final ComponentProfiler single;
    private final LaneWalk lanes; // null: one by one
    private final boolean still; // no point differs from another
    private final ProfilePoint point;
    private final double[] values;

    BlockPart(Component component, ComponentProfiler single, LaneWalk lanes, boolean still) {
        this.component = component;
        this.single = single;
        this.lanes = lanes;
        this.still = still;
        point = single.newPoint();
        values = new double[point.couplings.length];
    }

    Component component() {
        return component;
    }

    PointColumns newColumns(int capacity) {
        return new PointColumns(
                capacity, point.chi2PerExperiment.length, point.nuisances.length, point.couplings.length);
    }

    /** @return null where points are profiled one by one */
    LaneWalk lanes() {
        return lanes;
    }

    void profile(PointColumns block) {
        if (lanes != null) {
            lanes.profile(block);
            return;
        }
        single.restart();
        for (int p = 0; p < block.size; p++) {
            for (int c = 0; c < values.length; c++) values[c] = block.couplings[c][p];
            if (p == 0 || !still) single.profile(values, point);
            if (still) System.arraycopy(values, 0, point.couplings, 0, values.length);
            block.set(p, point);
        }
    }
}
