package org.cevnsfit.jobs;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.lanes.LaneCounts;
import org.cevnsfit.lanes.LaneKernels;
import org.cevnsfit.lanes.LanePieces;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.plan.Axis;
import org.cevnsfit.plan.GridWalk;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.plan.ScanPlan;
import org.cevnsfit.profile.BlockProfiler;
import org.cevnsfit.profile.PointColumns;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;
import org.cevnsfit.profile.Treatment;

/** A plane of couplings, its points in the blocks of a scan, profiled on the calling thread with one implementation of the kernels. */
final class BenchPlane {
    private final BlockProfiler profiler;
    private final List<PointColumns> blocks = new ArrayList<>();
    private final ProfilePoint point;
    private final double[] couplings;
    private final int points;

    BenchPlane(Scan scan, LaneKernels kernels) {
        List<String> scanned =
                scan.axes().stream().map(Axis::parameter).map(Parameter::name).toList();
        profiler = scan.model()
                .blockProfiler(
                        kernels, scan.fixedShape(), Treatment.of(scanned, scan.profiled(), scan.fixedCouplings()));
        ScanPlan plan = ScanPlan.of(scan);
        for (int b = 0; b < plan.blocks(); b++) {
            long begin = plan.block(b).begin();
            blocks.add(block(scan, begin, Math.toIntExact(plan.block(b).points())));
        }
        points = Math.toIntExact(plan.walk().points());
        point = profiler.single().newPoint();
        couplings = scan.fixedCouplings().clone();
    }

    private PointColumns block(Scan scan, long begin, int size) {
        GridWalk walk = new GridWalk(scan.axes());
        PointColumns block = profiler.newColumns(size);
        block.size = size;
        block.fillCouplings(scan.fixedCouplings());
        int[] indices = new int[scan.axes().size()];
        for (int p = 0; p < size; p++) {
            walk.indices(begin + p, indices);
            for (int a = 0; a < indices.length; a++) {
                int coupling =
                        scan.model().couplings().indexOf(scan.axes().get(a).parameter());
                block.couplings[coupling][p] = scan.axes().get(a).values()[indices[a]];
            }
        }
        return block;
    }

    int points() {
        return points;
    }

    /** @return seconds of all points */
    double pass() {
        return CoreTime.seconds(() -> blocks.forEach(profiler::profile));
    }

    /** @return seconds of all points, one after the other */
    double singles() {
        Profiler single = profiler.single();
        return CoreTime.seconds(() -> {
            for (PointColumns block : blocks) {
                single.restart();
                for (int p = 0; p < block.size; p++) {
                    for (int c = 0; c < couplings.length; c++) couplings[c] = block.couplings[c][p];
                    single.profile(couplings, point);
                }
            }
        });
    }

    /** Lets the compiler see that many points. */
    void warmUp(int wanted) {
        for (int seen = 0; seen < wanted; seen += points) pass();
    }

    /** @return Newton steps per point in the last pass */
    double stepsPerPoint() {
        long sum = 0;
        for (PointColumns block : blocks) for (int p = 0; p < block.size; p++) sum += block.iterations[p];
        return sum / (double) points;
    }

    /** @return starts per point in the last pass */
    double startsPerPoint() {
        long sum = 0;
        for (PointColumns block : blocks) for (int p = 0; p < block.size; p++) sum += block.starts[p];
        return sum / (double) points;
    }

    /** @return fraction of the points of one pass that the profiler of single points settles, once for each component */
    double leftToSingles() {
        long before = profiler.single().counts().contractions;
        pass();
        return (profiler.single().counts().contractions - before) / (double) points;
    }

    /** @return what the likelihoods of all components evaluated so far */
    List<LaneCounts> counts() {
        return profiler.counts();
    }

    /** @return pieces of the work at neighbouring points in the middle of the plane, one for each component */
    List<LanePieces> pieces(int batches) {
        PointColumns middle = blocks.get(blocks.size() / 2);
        profiler.profile(middle);
        int usable = Math.min(batches, middle.size / LaneKernels.LANES);
        return profiler.pieces(middle, 0, usable);
    }
}
