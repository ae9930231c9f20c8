package org.cevnsfit.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.lanes.LaneCounts;
import org.cevnsfit.lanes.LanePieces;

/**
 * Profiles the points of one slice block by block. A block is an ordered list of points, each next to the one before; the same block gives
 * the same bits anywhere. Not thread safe; one per task.
 */
public class BlockProfiler {
    private final Profiler single;
    private final List<BlockPart> parts;
    private PointColumns[] columns; // of each part, as large as the largest block so far

    BlockProfiler(Profiler single, List<BlockPart> parts) {
        this.single = single;
        this.parts = parts;
        columns = new PointColumns[0];
    }

    /** @return columns of the right dimensions */
    public PointColumns newColumns(int capacity) {
        ProfilePoint point = single.newPoint();
        return new PointColumns(
                capacity, point.chi2PerExperiment.length, point.nuisances.length, point.couplings.length);
    }

    /** Profiles the first {@code size} points; hard points never throw, their status says how the minimisation ended. */
    public void profile(PointColumns block) {
        if (parts.size() == 1) {
            parts.get(0).profile(block);
            return;
        }
        if (columns.length == 0 || columns[0].capacity() < block.size) {
            columns = parts.stream()
                    .map(part -> part.newColumns(block.capacity()))
                    .toArray(PointColumns[]::new);
        }
        clear(block);
        for (int c = 0; c < columns.length; c++) {
            columns[c].size = block.size;
            for (int k = 0; k < block.couplings.length; k++)
                System.arraycopy(block.couplings[k], 0, columns[c].couplings[k], 0, block.size);
        }
        for (int c = 0; c < columns.length; c++) {
            parts.get(c).profile(columns[c]);
            add(parts.get(c).component(), columns[c], block);
        }
    }

    private static void clear(PointColumns block) {
        Arrays.fill(block.chi2, 0, block.size, 0.0);
        Arrays.fill(block.edm, 0, block.size, 0.0);
        Arrays.fill(block.iterations, 0, block.size, 0);
        Arrays.fill(block.starts, 0, block.size, 0);
        Arrays.fill(block.status, 0, block.size, (byte) FitStatus.CONVERGED.ordinal());
    }

    private void add(Component component, PointColumns part, PointColumns block) {
        int size = block.size;
        for (int p = 0; p < size; p++) {
            block.chi2[p] += part.chi2[p];
            block.edm[p] += part.edm[p];
            block.iterations[p] += part.iterations[p];
            block.starts[p] += part.starts[p];
            block.status[p] = (byte) Math.max(block.status[p], part.status[p]);
        }
        int[] e = component.experiments();
        for (int i = 0; i < e.length; i++)
            System.arraycopy(part.chi2PerExperiment[i], 0, block.chi2PerExperiment[e[i]], 0, size);
        int[] k = component.nuisances();
        for (int i = 0; i < k.length; i++) System.arraycopy(part.nuisances[i], 0, block.nuisances[k[i]], 0, size);
        int[] profiled = single.profiled(component);
        for (int coupling : profiled) System.arraycopy(part.couplings[coupling], 0, block.couplings[coupling], 0, size);
    }

    /**
     * The pieces of the work on eight points side by side, to be timed one by one.
     *
     * @param block what was profiled last
     * @param first its first point to take
     * @param batches number of times eight consecutive points
     * @return one for each component that is profiled in lanes
     */
    public List<LanePieces> pieces(PointColumns block, int first, int batches) {
        List<LanePieces> pieces = new ArrayList<>();
        for (int c = 0; c < parts.size(); c++) {
            LaneWalk lanes = parts.get(c).lanes();
            if (lanes != null) pieces.add(lanes.pieces(parts.size() == 1 ? block : columns[c], first, batches));
        }
        return pieces;
    }

    /** @return what the likelihood of each component that is profiled in lanes evaluated so far */
    public List<LaneCounts> counts() {
        return parts.stream()
                .filter(part -> part.lanes() != null)
                .map(part -> part.lanes().counts())
                .toList();
    }

    /** @return the profiler of single points */
    public Profiler single() {
        return single;
    }
}
