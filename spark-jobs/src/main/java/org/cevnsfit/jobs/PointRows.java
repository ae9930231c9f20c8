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
import org.cevnsfit.profile.FitStatus;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;
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
    private final double[] couplings;
    private final TableRow row;
    private final Tuple2<Void, TableRow> pair;

    private Block block;
    private long position;
    private int slice = -1;
    private Profiler profiler;
    private ProfilePoint point;

    PointRows(ScanTask task, WavePlan.Wave blocks, StatusCounts counts) {
        this.task = task;
        this.walk = task.plan().walk();
        this.axes = walk.axes().toArray(Axis[]::new);
        this.couplings = task.scan().fixedCouplings().clone();
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
        moveToSlice(walk.slice(position));
        walk.indices(position++, indices);
        for (int i = 0; i < axes.length; i++) {
            coordinates[i] = axes[i].values()[indices[i]];
            if (couplingOfAxis[i] >= 0) couplings[couplingOfAxis[i]] = coordinates[i];
        }
        profiler.profile(couplings, point);
        counts.add(point.status);
        fill();
        return pair;
    }

    private void start(int index) {
        block = task.plan().block(index);
        position = block.begin();
        if (profiler != null) profiler.restart();
    }

    private void moveToSlice(int wanted) {
        if (wanted == slice && profiler != null) return;
        if (profiler != null) ProfilerPool.giveBack(task, slice, profiler);
        slice = wanted;
        profiler = ProfilerPool.take(task, slice);
        profiler.restart();
        if (point == null) point = profiler.newPoint();
    }

    /** In the order of {@link PointsSchema}. */
    private void fill() {
        row.integer(0, walk.pointIndex(indices));
        row.integer(1, ScanKey.ofPoint(scanBits, coordinates));
        row.integer(2, slice);
        row.integer(3, block.index());
        int column = 4;
        for (double coordinate : coordinates) row.number(column++, coordinate);
        for (int coupling : profiled) row.number(column++, point.couplings[coupling]);
        row.number(column++, point.chi2);
        for (double chi2 : point.chi2PerExperiment) row.number(column++, chi2);
        if (task.pulls()) {
            for (double nuisance : point.nuisances) row.number(column++, nuisance);
        }
        row.text(column++, STATUSES[point.status.ordinal()]);
        row.integer(column++, point.iterations);
        row.number(column, point.edm);
    }
}
