package org.cevnsfit.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;
import org.junit.jupiter.api.Test;

/** What a profiler has seen before a block leaves no trace in the block, also at points whose first search fails. */
class BlockHistoryTest {
    private static final int SIDE = 41;
    private static final String AXES =
            "scans.nsi-ee-mumu-d.axes = [{ parameter = eps_ee_dV, from = -0.5, to = 1.0, points = " + SIDE
                    + " }, { parameter = eps_mumu_dV, from = -0.5, to = 1.0, points = " + SIDE + " }]";

    private final Scan scan = FitConfigurationReader.read(
                    ProjectHome.PATH,
                    ProjectHome.PATH.resolve("conf/fits/terrestrial-global.conf"),
                    List.of(AXES),
                    List.of("nsi-ee-mumu-d"))
            .scans()
            .get(0);
    private final GridWalk walk = ScanPlan.of(scan).walk();

    @Test
    void aBlockDoesNotDependOnTheOneBefore() {
        ScanPlan plan = ScanPlan.of(scan);
        Profiler used = profiler();
        for (int block = 1; block < plan.blocks(); block++) {
            long begin = plan.block(block).begin();
            for (long before = begin - 8; before < begin; before++) profile(used, before);
            used.restart();
            Profiler fresh = profiler();
            ProfilePoint after = profile(used, begin);
            ProfilePoint alone = profile(fresh, begin);
            assertEquals(alone.chi2, after.chi2, 0.0, "block " + block);
            assertEquals(alone.iterations, after.iterations, "block " + block);
            assertArrayEquals(alone.nuisances, after.nuisances, 0.0, "block " + block);
        }
    }

    private Profiler profiler() {
        List<String> scanned =
                scan.axes().stream().map(axis -> axis.parameter().name()).toList();
        return scan.model().profiler(scan.fixedShape(), scanned, List.of(), scan.fixedCouplings());
    }

    private ProfilePoint profile(Profiler profiler, long position) {
        int[] indices = new int[scan.axes().size()];
        walk.indices(position, indices);
        double[] couplings = scan.fixedCouplings().clone();
        for (int a = 0; a < indices.length; a++) {
            Axis axis = scan.axes().get(a);
            couplings[scan.model().couplings().indexOf(axis.parameter())] = axis.values()[indices[a]];
        }
        ProfilePoint point = profiler.newPoint();
        profiler.profile(couplings, point);
        return point;
    }
}
