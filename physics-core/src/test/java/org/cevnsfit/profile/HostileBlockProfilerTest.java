package org.cevnsfit.profile;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.lanes.KernelChoice;
import org.cevnsfit.lanes.LaneLayouts;
import org.cevnsfit.nuisance.NuisancePrior;

/** The profiler of whole blocks on the hostile set. */
class HostileBlockProfilerTest extends HostileContract {
    @Override
    List<ProfilePoint> profile(HostileCase of) {
        SliceParts slice = new SliceParts(of.pulls().size(), of.profiledIndices(), HostileCase.COUPLINGS, new int[0]);
        NuisancePrior prior = NuisancePrior.independent(of.pulls());
        slice.add(
                of.component(),
                of.experiments(),
                prior,
                new LaneLayouts(prior),
                new int[] {0, 1},
                of.profiled(),
                new int[0]);
        BlockProfiler profiler = slice.blockProfiler(KernelChoice.kernels());
        PointColumns block = profiler.newColumns(of.points().size());
        block.size = of.points().size();
        for (int p = 0; p < block.size; p++) {
            for (int c = 0; c < block.couplings.length; c++)
                block.couplings[c][p] = of.points().get(p)[c];
        }
        profiler.profile(block);
        List<ProfilePoint> points = new ArrayList<>();
        for (int p = 0; p < block.size; p++) points.add(point(block, p));
        return points;
    }

    private static ProfilePoint point(PointColumns block, int p) {
        ProfilePoint point =
                new ProfilePoint(block.chi2PerExperiment.length, block.nuisances.length, block.couplings.length);
        for (int k = 0; k < block.nuisances.length; k++) point.nuisances[k] = block.nuisances[k][p];
        for (int c = 0; c < block.couplings.length; c++) point.couplings[c] = block.couplings[c][p];
        point.chi2 = block.chi2[p];
        point.status = block.status(p);
        return point;
    }
}
