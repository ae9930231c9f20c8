package org.cevnsfit.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;

/**
 * The order in which a grid is visited. Slices (one per combination of shape values, row-major over the shape axes) follow each
 * other; inside a slice the axes of couplings and nuisances are walked in a snake, the reflected mixed-radix Gray code, so that two neighbours
 * of the walk differ by one grid step along one axis. A position counts points along this walk; a point index is row-major
 * over all axes in the order of the configuration.
 */
public final class GridWalk implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Axis> axes;
    private final int[] shapeAxes;
    private final int[] couplingAxes;
    private final long pointsPerSlice;
    private final int slices;

    public GridWalk(List<Axis> axes) {
        this.axes = List.copyOf(axes);
        this.shapeAxes = axes(true);
        this.couplingAxes = axes(false);
        this.pointsPerSlice = product(couplingAxes);
        this.slices = Math.toIntExact(product(shapeAxes));
        Math.multiplyExact(slices, pointsPerSlice); // the point index is a long
    }

    public List<Axis> axes() {
        return axes;
    }

    public int slices() {
        return slices;
    }

    public long pointsPerSlice() {
        return pointsPerSlice;
    }

    public long points() {
        return slices * pointsPerSlice;
    }

    /** @return the slice that a position of the walk belongs to */
    public int slice(long position) {
        return (int) (position / pointsPerSlice);
    }

    /**
     * @param position along the walk, 0 to points − 1
     * @param indices receives the index along every axis, shape [axes]
     */
    public void indices(long position, int[] indices) {
        long slice = position / pointsPerSlice;
        for (int i = shapeAxes.length - 1; i >= 0; i--) {
            int points = axes.get(shapeAxes[i]).points();
            indices[shapeAxes[i]] = (int) (slice % points);
            slice /= points;
        }
        long step = position % pointsPerSlice;
        for (int i = couplingAxes.length - 1; i >= 0; i--) {
            int points = axes.get(couplingAxes[i]).points();
            int digit = (int) (step % points);
            step /= points; // number of passes over this axis so far; odd passes run backwards
            indices[couplingAxes[i]] = (step & 1) == 0 ? digit : points - 1 - digit;
        }
    }

    /** @return row-major index of a grid point, the last axis running fastest */
    public long pointIndex(int[] indices) {
        long index = 0;
        for (int i = 0; i < indices.length; i++) index = index * axes.get(i).points() + indices[i];
        return index;
    }

    /**
     * @param pointIndex row-major, 0 to points − 1
     * @return the point's value along every axis, shape [axes]
     */
    public double[] coordinates(long pointIndex) {
        double[] coordinates = new double[axes.size()];
        long rest = pointIndex;
        for (int i = axes.size() - 1; i >= 0; i--) {
            int points = axes.get(i).points();
            coordinates[i] = axes.get(i).values()[(int) (rest % points)];
            rest /= points;
        }
        return coordinates;
    }

    /** @return the fixed shape parameters with those of a slice */
    public ShapePoint shape(int slice, ShapePoint fixed) {
        int[] indices = new int[axes.size()];
        indices(slice * pointsPerSlice, indices);
        ShapePoint shape = fixed;
        for (int axis : shapeAxes) {
            shape = shape.with(axes.get(axis).parameter().name(), axes.get(axis).values()[indices[axis]]);
        }
        return shape;
    }

    private int[] axes(boolean shape) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            if (shape == (axes.get(i).parameter().role() == Parameter.Role.SHAPE)) found.add(i);
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private long product(int[] chosen) {
        long product = 1;
        for (int axis : chosen)
            product = Math.multiplyExact(product, (long) axes.get(axis).points());
        return product;
    }
}
