package org.cevnsfit.surface;

import java.io.Serializable;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.profile.FitStatus;

/**
 * χ² = −2 ln λ on a rectangular grid of one or more axes, row-major (the last axis runs fastest), and Δχ² = χ² − χ²_ref.
 * A point is usable if its fit succeeded and χ² is finite; the others stay visible: Δχ² is NaN, they are counted, and no
 * minimum is taken from them. Immutable.
 */
public final class GridSurface implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Rounding of χ² between two evaluations of one point, relative to max(1, |χ²|). */
    private static final double ROUNDING = 1e-8;

    private final List<SurfaceAxis> axes;
    private final double[] chi2;
    private final FitStatus[] status;
    private final BitSet computed;
    private final Reference reference;
    private final int lowestPoint;

    private GridSurface(
            List<SurfaceAxis> axes, double[] chi2, FitStatus[] status, BitSet computed, Reference reference) {
        this.axes = axes;
        this.chi2 = chi2;
        this.status = status;
        this.computed = computed;
        this.reference = reference;
        this.lowestPoint = lowest(chi2, status, computed);
    }

    /**
     * The reference is the lower of the given one and the lowest usable point, so Δχ² is never negative.
     *
     * @param axes axes of the grid
     * @param chi2 χ² per point, row-major, shape [Π sizes]
     * @param status how each point's minimisation ended, same order
     * @param given minimum of a global fit, or {@link Reference#unknown()}
     */
    public static GridSurface of(List<SurfaceAxis> axes, double[] chi2, FitStatus[] status, Reference given) {
        BitSet all = new BitSet(chi2.length);
        all.set(0, chi2.length);
        return of(axes, chi2, status, all, given);
    }

    /**
     * As above, of a grid that was not computed at every point; interpolated points are neither counted nor the lowest.
     *
     * @param computed points that were computed
     */
    public static GridSurface of(
            List<SurfaceAxis> axes, double[] chi2, FitStatus[] status, BitSet computed, Reference given) {
        check(axes, chi2, status, given);
        int lowest = lowest(chi2, status, computed);
        Reference reference = given;
        if (lowest >= 0 && chi2[lowest] < given.chi2()) {
            reference = Reference.at(chi2[lowest], position(axes, lowest));
        }
        return new GridSurface(List.copyOf(axes), chi2.clone(), status.clone(), (BitSet) computed.clone(), reference);
    }

    /**
     * @param shared a reference that other surfaces use as well
     * @return the same points counted from it; a point below it by more than rounding is a bug of whoever chose it
     */
    public GridSurface relativeTo(Reference shared) {
        check(axes, chi2, status, shared);
        double slack = ROUNDING * Math.max(1.0, Math.abs(shared.chi2()));
        if (lowestPoint >= 0 && chi2[lowestPoint] < shared.chi2() - slack) {
            throw new IllegalStateException("negative delta chi2: point " + lowestPoint + " has chi2 "
                    + chi2[lowestPoint] + ", the reference is " + shared.chi2());
        }
        return new GridSurface(axes, chi2, status, computed, shared);
    }

    private static void check(List<SurfaceAxis> axes, double[] chi2, FitStatus[] status, Reference reference) {
        int size = size(axes);
        if (axes.isEmpty() || chi2.length != size || status.length != size) {
            throw new IllegalStateException(
                    "axes " + axes + " against " + chi2.length + " chi2 and " + status.length + " statuses");
        }
        if (reference.hasPosition() && reference.position().length != axes.size()) {
            throw new IllegalStateException(
                    "reference with " + reference.position().length + " coordinates on " + axes.size() + " axes");
        }
    }

    static int size(List<SurfaceAxis> axes) {
        return axes.stream().mapToInt(SurfaceAxis::size).reduce(1, Math::multiplyExact);
    }

    private static int lowest(double[] chi2, FitStatus[] status, BitSet computed) {
        int lowest = -1;
        for (int i = computed.nextSetBit(0); i >= 0; i = computed.nextSetBit(i + 1)) {
            if (usable(chi2[i], status[i]) && (lowest < 0 || chi2[i] < chi2[lowest])) lowest = i;
        }
        return lowest;
    }

    private static boolean usable(double chi2, FitStatus status) {
        return status.succeeded() && Double.isFinite(chi2);
    }

    private static double[] position(List<SurfaceAxis> axes, int point) {
        double[] position = new double[axes.size()];
        for (int k = axes.size() - 1, rest = point; k >= 0; rest /= axes.get(k).size(), k--) {
            position[k] = axes.get(k).value(rest % axes.get(k).size());
        }
        return position;
    }

    public List<SurfaceAxis> axes() {
        return axes;
    }

    public SurfaceAxis axis(int k) {
        return axes.get(k);
    }

    public int dimension() {
        return axes.size();
    }

    /** @return number of grid points, computed or not */
    public int size() {
        return chi2.length;
    }

    /** @return true if the point was computed, false if it was interpolated between others */
    public boolean computed(int point) {
        return computed.get(point);
    }

    public int computedPoints() {
        return computed.cardinality();
    }

    public double chi2(int point) {
        return chi2[point];
    }

    public FitStatus status(int point) {
        return status[point];
    }

    public boolean usable(int point) {
        return usable(chi2[point], status[point]);
    }

    /** @return χ² − χ²_ref ≥ 0; NaN where the fit failed */
    public double deltaChi2(int point) {
        return usable(point) ? Math.max(0.0, chi2[point] - reference.chi2()) : Double.NaN;
    }

    /** @return axis values of a point */
    public double[] position(int point) {
        return position(axes, point);
    }

    public Reference reference() {
        return reference;
    }

    /** @return usable point with the smallest χ², the first of equals; −1 if there is none */
    public int lowestPoint() {
        return lowestPoint;
    }

    /** @return axis values of the reference where known, else of the lowest point; empty if every point failed */
    public double[] bestFit() {
        if (reference.hasPosition()) return reference.position();
        return lowestPoint < 0 ? new double[0] : position(lowestPoint);
    }

    /** @return how many computed points ended in each status, every status listed */
    public Map<FitStatus, Integer> statusCounts() {
        Map<FitStatus, Integer> counts = new EnumMap<>(FitStatus.class);
        for (FitStatus each : FitStatus.values()) counts.put(each, 0);
        computed.stream().forEach(i -> counts.merge(status[i], 1, Integer::sum));
        return counts;
    }

    /** @return number of computed points that are not usable */
    public int failedPoints() {
        return (int) computed.stream().filter(i -> !usable(i)).count();
    }

    /** @return failed points whose χ², an upper limit of their minimum, already lies below the reference */
    public int failedBelowReference() {
        return (int) computed.stream()
                .filter(i -> !usable(i) && chi2[i] < reference.chi2() - ROUNDING)
                .count();
    }
}
