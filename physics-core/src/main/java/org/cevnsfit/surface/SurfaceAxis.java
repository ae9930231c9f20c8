package org.cevnsfit.surface;

import java.io.Serializable;
import java.util.Arrays;

/**
 * One axis of a grid: a parameter and its values. Its <em>coordinate</em> is what interpolation and pictures are linear in:
 * the value itself, or its decimal logarithm on a logarithmic axis. Logarithms go through StrictMath, so that every machine
 * gets the same bits.
 */
public final class SurfaceAxis implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How the values are spaced and interpolated. */
    public enum Scale {
        LINEAR,
        LOG
    }

    private final String name;
    private final String unit;
    private final Scale scale;
    private final double[] values;

    /**
     * @param name parameter, the column name in tables
     * @param unit unit of the values, {@code 1} if dimensionless
     * @param scale linear or logarithmic
     * @param values strictly increasing, finite, positive on a logarithmic axis; at least one
     */
    public SurfaceAxis(String name, String unit, Scale scale, double[] values) {
        this.name = name;
        this.unit = unit;
        this.scale = scale;
        this.values = values.clone();
        if (values.length == 0) throw new IllegalStateException("axis " + name + " has no values");
        for (int i = 0; i < values.length; i++) {
            boolean legal = Double.isFinite(values[i]) && (scale == Scale.LINEAR || values[i] > 0);
            if (!legal || (i > 0 && !(values[i] > values[i - 1]))) {
                throw new IllegalStateException("axis " + name + ": value " + i + " is " + values[i]
                        + ", due are finite, strictly increasing values" + (scale == Scale.LOG ? " above 0" : ""));
            }
        }
    }

    public String name() {
        return name;
    }

    public String unit() {
        return unit;
    }

    public Scale scale() {
        return scale;
    }

    public int size() {
        return values.length;
    }

    public double value(int i) {
        return values[i];
    }

    /** @return does a value lie between the first and the last grid value, up to rounding? */
    public boolean spans(double value) {
        double first = values[0];
        double last = values[values.length - 1];
        double room = 1e-9 * Math.max(Math.abs(first), Math.abs(last));
        return first - room <= value && value <= last + room;
    }

    /** @return a copy of all values */
    public double[] values() {
        return values.clone();
    }

    /** @return coordinate of grid value i */
    public double coordinate(int i) {
        return toCoordinate(values[i]);
    }

    /** @return coordinates of all grid values */
    public double[] coordinates() {
        return Arrays.stream(values).map(this::toCoordinate).toArray();
    }

    /** @return the value, or log10 of it on a logarithmic axis */
    public double toCoordinate(double value) {
        return scale == Scale.LOG ? StrictMath.log10(value) : value;
    }

    /** @return the axis value of a coordinate */
    public double fromCoordinate(double coordinate) {
        return scale == Scale.LOG ? StrictMath.pow(10.0, coordinate) : coordinate;
    }

    /** @return true if the value lies between the first and the last grid value */
    public boolean covers(double value) {
        return value >= values[0] && value <= values[values.length - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SurfaceAxis that
                && name.equals(that.name)
                && unit.equals(that.unit)
                && scale == that.scale
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return name + "[" + unit + "] " + values[0] + " to " + values[values.length - 1] + ", " + values.length + " "
                + scale;
    }
}
