package org.cevnsfit.jobs;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.cevnsfit.cluster.StatusCounts;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.plan.Axis;
import org.cevnsfit.plan.Block;
import org.cevnsfit.plan.GridWalk;
import org.cevnsfit.plan.ScanKey;
import org.cevnsfit.plan.WavePlan;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;

/** Profiles the points of consecutive blocks, one after the other, as rows of the table {@code points}. */
final class PointRows implements Iterator<Row> {
    private final ScanTask task;
    private final GridWalk walk;
    private final Axis[] axes;
    private final int[] couplingOfAxis; // −1 for a shape axis
    private final int[] profiled;
    private final long scanBits;
    private final StatusCounts counts;
    private final int endBlock;

    private Block block;
    private long position;
    private int slice = -1;
    private Profiler profiler;
    private ProfilePoint point;

    private final int[] indices;
    private final double[] coordinates;
    private final double[] couplings;
    private final int width;

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
        this.couplingOfAxis = new int[axes.length];
        for (int i = 0; i < axes.length; i++) couplingOfAxis[i] = coupling(axes[i].parameter());
        this.profiled = profiledCouplings();
        int pulls = task.pulls() ? task.scan().model().nuisances().size() : 0;
        int experiments = task.scan().model().experimentNames().size();
        this.width = 4 + axes.length + profiled.length + 1 + experiments + pulls + 3;
        start(blocks.firstBlock());
    }

    @Override
    public boolean hasNext() {
        if (position < block.end()) return true;
        if (block.index() + 1 < endBlock) return true;
        if (profiler != null) ProfilerPool.giveBack(task, slice, profiler);
        profiler = null;
        return false;
    }

    @Override
    public Row next() {
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
        return row();
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

    private Row row() {
        Object[] values = new Object[width];
        int column = 0;
        values[column++] = walk.pointIndex(indices);
        values[column++] = ScanKey.ofPoint(scanBits, coordinates);
        values[column++] = slice;
        values[column++] = block.index();
        for (double coordinate : coordinates) values[column++] = coordinate;
        for (int coupling : profiled) values[column++] = point.couplings[coupling];
        values[column++] = point.chi2;
        for (double chi2 : point.chi2PerExperiment) values[column++] = chi2;
        if (task.pulls()) {
            for (double nuisance : point.nuisances) values[column++] = nuisance;
        }
        values[column++] = point.status.name();
        values[column++] = point.iterations;
        values[column] = point.edm;
        return RowFactory.create(values);
    }

    private int coupling(Parameter parameter) {
        if (parameter.role() == Parameter.Role.SHAPE) return -1;
        int index = couplingNames().indexOf(parameter.name());
        if (index < 0) throw new IllegalStateException("axis " + parameter.name() + " is not in " + couplingNames());
        return index;
    }

    private int[] profiledCouplings() { // in the order of the model, as in the table's schema
        java.util.List<String> names = couplingNames();
        return java.util.stream.IntStream.range(0, names.size())
                .filter(i -> task.scan().profiled().contains(names.get(i)))
                .toArray();
    }

    private java.util.List<String> couplingNames() {
        return task.scan().model().couplings().stream().map(Parameter::name).toList();
    }
}
