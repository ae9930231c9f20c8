package org.cevnsfit.jobs;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.cevnsfit.cluster.Choices;
import org.cevnsfit.cluster.PointsSchema;
import org.cevnsfit.cluster.StatusCounts;
import org.cevnsfit.cluster.TableColumns;
import org.cevnsfit.nuisance.Pull;
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
 * Profiles the points of consecutive blocks, one after the other, as parts of the table {@code points}: what a block has of a
 * slice at a time. The same arrays come back for every part.
 */
final class PointTables implements Iterator<Tuple2<Void, TableColumns>> {
    private static final Choices STATUSES = Choices.ofTexts(
            Arrays.stream(FitStatus.values()).map(FitStatus::name).toList());

    private final ScanTask task;
    private final GridWalk walk;
    private final Axis[] axes;
    private final Choices[] axisValues;
    private final int[] couplingOfAxis; // −1 for an axis that is none
    private final int[] nuisanceOfAxis; // −1 for all others
    private final int[] profiled;
    private final int[] pulls; // written nuisances
    private final long scanBits;
    private final StatusCounts counts;
    private final int endBlock;
    private final TableColumns table;
    private final Tuple2<Void, TableColumns> pair;

    private Block block;
    private long position;
    private int slice = -1;
    private BlockProfiler profiler;
    private PointColumns points; // of the part of the block that lies in the slice
    private long[] pointIndex;
    private long[] pointKey;
    private int[] sliceOfRow;
    private int[] blockOfRow;
    private int[] statusOfRow;
    private int[][] places; // [axis][row]

    PointTables(ScanTask task, WavePlan.Wave blocks, StatusCounts counts) {
        this.task = task;
        this.walk = task.plan().walk();
        this.axes = walk.axes().toArray(Axis[]::new);
        this.axisValues = Arrays.stream(axes)
                .map(axis -> Choices.ofNumbers(axis.values()))
                .toArray(Choices[]::new);
        this.scanBits = ScanKey.bits(task.key());
        this.counts = counts;
        this.endBlock = blocks.endBlock();
        List<String> names =
                task.scan().model().couplings().stream().map(Parameter::name).toList();
        this.couplingOfAxis = Arrays.stream(axes)
                .mapToInt(axis -> axis.parameter().role() == Parameter.Role.COUPLING
                        ? names.indexOf(axis.parameter().name())
                        : -1)
                .toArray();
        this.profiled = IntStream.range(0, names.size()) // in the order of the model, as in the table
                .filter(i -> task.scan().profiled().contains(names.get(i)))
                .toArray();
        List<Pull> nuisances = task.scan().model().nuisances();
        this.nuisanceOfAxis = Arrays.stream(axes)
                .mapToInt(axis -> nuisanceOf(axis, nuisances))
                .toArray();
        this.pulls = IntStream.range(0, task.pulls() ? nuisances.size() : 0)
                .filter(k -> !PointsSchema.isAxis(task.scan(), nuisances.get(k)))
                .toArray();
        this.table = new TableColumns(PointsSchema.of(task.scan(), task.pulls()));
        this.pair = new Tuple2<>(null, table);
        start(blocks.firstBlock());
    }

    private static int nuisanceOf(Axis axis, List<Pull> nuisances) {
        if (axis.parameter().role() != Parameter.Role.NUISANCE) return -1;
        return nuisances.stream()
                .map(Pull::name)
                .toList()
                .indexOf(axis.parameter().name());
    }

    @Override
    public boolean hasNext() {
        if (position < block.end() || block.index() + 1 < endBlock) return true;
        if (profiler != null) ProfilerPool.giveBack(task, slice, profiler);
        profiler = null;
        return false;
    }

    @Override
    public Tuple2<Void, TableColumns> next() {
        if (!hasNext()) throw new NoSuchElementException();
        if (position == block.end()) start(block.index() + 1);
        moveToSlice(task.plan().slice(position));
        long end = Math.min(block.end(), task.plan().sliceEnd(position));
        int size = Math.toIntExact(end - position);
        makeRoom(size);
        points.size = size;
        points.fillCouplings(task.scan().fixedCouplings());
        place(size);
        profiler.profile(points);
        for (int p = 0; p < size; p++) {
            statusOfRow[p] = points.status[p];
            counts.add(points.status(p));
        }
        fill(size);
        position = end;
        return pair;
    }

    private void start(int index) {
        block = task.plan().block(index);
        position = block.begin();
    }

    private void moveToSlice(int wanted) {
        if (wanted == slice && profiler != null) return;
        if (profiler != null) ProfilerPool.giveBack(task, slice, profiler);
        slice = wanted;
        profiler = ProfilerPool.take(task, slice);
    }

    private void makeRoom(int size) {
        if (points != null && points.capacity() >= size) return;
        points = profiler.newColumns(size);
        pointIndex = new long[size];
        pointKey = new long[size];
        sliceOfRow = new int[size];
        blockOfRow = new int[size];
        statusOfRow = new int[size];
        places = new int[axes.length][size];
    }

    /** Where the points lie: couplings for the profiler, index, key and place on every axis for the table. */
    private void place(int size) {
        int[] indices = new int[axes.length];
        double[] coordinates = new double[axes.length];
        for (int p = 0; p < size; p++) {
            task.plan().indices(position + p, indices);
            for (int i = 0; i < axes.length; i++) {
                places[i][p] = indices[i];
                coordinates[i] = axes[i].values()[indices[i]];
                if (couplingOfAxis[i] >= 0) points.couplings[couplingOfAxis[i]][p] = coordinates[i];
                if (nuisanceOfAxis[i] >= 0) points.nuisances[nuisanceOfAxis[i]][p] = coordinates[i];
            }
            pointIndex[p] = walk.pointIndex(indices);
            pointKey[p] = ScanKey.ofPoint(scanBits, coordinates);
        }
    }

    /** In the order of {@link PointsSchema}. */
    private void fill(int size) {
        Arrays.fill(sliceOfRow, 0, size, slice);
        Arrays.fill(blockOfRow, 0, size, block.index());
        table.rows(size);
        table.longs(0, pointIndex);
        table.longs(1, pointKey);
        table.integers(2, sliceOfRow);
        table.integers(3, blockOfRow);
        int column = 4;
        for (int i = 0; i < axes.length; i++) table.choices(column++, axisValues[i], places[i]);
        for (int coupling : profiled) table.numbers(column++, points.couplings[coupling]);
        for (double[] shape : points.shapes) table.numbers(column++, shape);
        table.numbers(column++, points.chi2);
        for (double[] chi2 : points.chi2PerExperiment) table.numbers(column++, chi2);
        for (int nuisance : pulls) table.numbers(column++, points.nuisances[nuisance]);
        table.choices(column++, STATUSES, statusOfRow);
        table.integers(column++, points.iterations);
        table.numbers(column, points.edm);
    }
}
