package org.cevnsfit.jobs;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.apache.parquet.io.api.Binary;
import org.cevnsfit.cluster.PointsSchema;
import org.cevnsfit.cluster.StatusCounts;
import org.cevnsfit.cluster.TableRow;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.plan.Axis;
import org.cevnsfit.plan.Block;
import org.cevnsfit.plan.GridWalk;
import org.cevnsfit.plan.ScanKey;
import org.cevnsfit.plan.WavePlan;
import org.cevnsfit.profile.BlockProfiler;
import org.cevnsfit.profile.FitStatus;
import org.cevnsfit.profile.PointColumns;
import scala.Tuple2;

/**
 * Profiles the points of consecutive blocks, one after the other, as rows of the table {@code points}. The same row object comes
 * back for every point.
 */
final class PointRows implements Iterator<Tuple2<Void, TableRow>> {
    private static final Binary[] STATUSES = Arrays.stream(FitStatus.values())
            .map(FitStatus::name)
            .map(TableRow::constant)
            .toArray(Binary[]::new);

    private final ScanTask task;
    private final GridWalk walk;
    private final Axis[] axes;
    private final int[] couplingOfAxis; // −1 for a shape axis
    private final int[] profiled;
    private final long scanBits;
    private final StatusCounts counts;
    private final int endBlock;

    private final int[] indices;
    private final double[] coordinates;
    private final TableRow row;
    private final Tuple2<Void, TableRow> pair;

    private Block block;
    private long position;
    private int slice = -1;
    private BlockProfiler profiler;
    private PointColumns points; // of the part of the block that lies in the slice
    private int at; // next of them
    private long partEnd;

    PointRows(ScanTask task, WavePlan.Wave blocks, StatusCounts counts) {
        this.task = task;
        this.walk = task.plan().walk();
        this.axes = walk.axes().toArray(Axis[]::new);
        this.scanBits = ScanKey.bits(task.key());
        this.counts = counts;
        this.endBlock = blocks.endBlock();
        this.indices = new int[axes.length];
        this.coordinates = new double[axes.length];
        List<String> names =
                task.scan().model().couplings().stream().map(Parameter::name).toList();
        this.couplingOfAxis = Arrays.stream(axes)
                .mapToInt(axis -> names.indexOf(axis.parameter().name()))
                .toArray();
        this.profiled = IntStream.range(0, names.size()) // in the order of the model, as in the table
                .filter(i -> task.scan().profiled().contains(names.get(i)))
                .toArray();
        this.row = TableRow.of(PointsSchema.of(task.scan(), task.pulls()));
        this.pair = new Tuple2<>(null, row);
        start(blocks.firstBlock());
    }

    @Override
    public boolean hasNext() {
        if (position < block.end() || block.index() + 1 < endBlock) return true;
        if (profiler != null) ProfilerPool.giveBack(task, slice, profiler);
        profiler = null;
        return false;
    }

    @Override
    public Tuple2<Void, TableRow> next() {
        if (!hasNext()) throw new NoSuchElementException();
        if (position == block.end()) start(block.index() + 1);
        if (position == partEnd) profilePart();
        task.plan().indices(position++, indices);
        for (int i = 0; i < axes.length; i++) coordinates[i] = axes[i].values()[indices[i]];
        counts.add(points.status(at));
        fill(at++);
        return pair;
    }

    /** Profiles what the block has of the slice at the present position. */
    private void profilePart() {
        moveToSlice(task.plan().slice(position));
        partEnd = Math.min(block.end(), task.plan().sliceEnd(position));
        int size = Math.toIntExact(partEnd - position);
        if (points == null || points.capacity() < size) points = profiler.newColumns(size);
        points.size = size;
        points.fillCouplings(task.scan().fixedCouplings());
        for (int p = 0; p < size; p++) {
            task.plan().indices(position + p, indices);
            for (int i = 0; i < axes.length; i++) {
                if (couplingOfAxis[i] >= 0) points.couplings[couplingOfAxis[i]][p] = axes[i].values()[indices[i]];
            }
        }
        profiler.profile(points);
        at = 0;
    }

    private void start(int index) {
        block = task.plan().block(index);
        position = block.begin();
        partEnd = position;
    }

    private void moveToSlice(int wanted) {
        if (wanted == slice && profiler != null) return;
        if (profiler != null) ProfilerPool.giveBack(task, slice, profiler);
        slice = wanted;
        profiler = ProfilerPool.take(task, slice);
    }

    /** In the order of {@link PointsSchema}. */
    private void fill(int p) {
        row.integer(0, walk.pointIndex(indices));
        row.integer(1, ScanKey.ofPoint(scanBits, coordinates));
        row.integer(2, slice);
        row.integer(3, block.index());
        int column = 4;
        for (double coordinate : coordinates) row.number(column++, coordinate);
        for (int coupling : profiled) row.number(column++, points.couplings[coupling][p]);
        row.number(column++, points.chi2[p]);
        for (double[] chi2 : points.chi2PerExperiment) row.number(column++, chi2[p]);
        if (task.pulls()) {
            for (double[] nuisance : points.nuisances) row.number(column++, nuisance[p]);
        }
        row.text(column++, STATUSES[points.status[p]]);
        row.integer(column++, points.iterations[p]);
        row.number(column, points.edm[p]);
    }
}
