package org.cevnsfit.surface;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.profile.FitStatus;

/**
 * A profile of a surface: χ² minimised over the axes that are not kept. Failed points take no part; where all points behind a
 * projected point failed, it fails too, with the status of the first. Of equal minima the first in row-major order counts.
 */
public final class Projection {
    private final GridSurface surface;
    private final int[] minimisingPoint;
    private final int[] failedPoints;

    private Projection(GridSurface surface, int[] minimisingPoint, int[] failedPoints) {
        this.surface = surface;
        this.minimisingPoint = minimisingPoint;
        this.failedPoints = failedPoints;
    }

    /**
     * @param parent surface to profile
     * @param kept names of the axes that stay, in the order wanted
     */
    public static Projection onto(GridSurface parent, List<String> kept) {
        int[] keptAxes = kept.stream().mapToInt(name -> axisIndex(parent, name)).toArray();
        List<SurfaceAxis> axes = Arrays.stream(keptAxes).mapToObj(parent::axis).toList();
        int[] target = targets(parent, keptAxes);
        int size = GridSurface.size(axes);
        int[] best = new int[size];
        int[] failed = new int[size];
        FitStatus[] status = new FitStatus[size];
        Arrays.fill(best, -1);
        for (int i = 0; i < parent.size(); i++) {
            int t = target[i];
            if (status[t] == null) status[t] = parent.status(i);
            if (!parent.usable(i)) failed[t]++;
            else if (best[t] < 0 || parent.chi2(i) < parent.chi2(best[t])) best[t] = i;
        }
        double[] chi2 = new double[size];
        for (int t = 0; t < size; t++) {
            chi2[t] = best[t] < 0 ? Double.NaN : parent.chi2(best[t]);
            if (best[t] >= 0) status[t] = parent.status(best[t]);
        }
        GridSurface surface = GridSurface.of(axes, chi2, status, restricted(parent.reference(), keptAxes));
        return new Projection(surface, best, failed);
    }

    /** @return every profile on one axis, then on every pair of axes, in the order of the axes */
    public static List<Projection> all(GridSurface parent) {
        List<String> names = parent.axes().stream().map(SurfaceAxis::name).toList();
        List<Projection> all = new ArrayList<>();
        for (String name : names) all.add(onto(parent, List.of(name)));
        for (int i = 0; i < names.size(); i++) {
            for (String second : names.subList(i + 1, names.size())) {
                all.add(onto(parent, List.of(names.get(i), second)));
            }
        }
        return all;
    }

    private static int axisIndex(GridSurface parent, String name) {
        List<String> names = parent.axes().stream().map(SurfaceAxis::name).toList();
        int index = names.indexOf(name);
        if (index < 0) throw new IllegalStateException("no axis " + name + " among " + names);
        return index;
    }

    /** @return index of the projected point of each point */
    private static int[] targets(GridSurface parent, int[] keptAxes) {
        int[] stride = new int[parent.dimension()];
        for (int k = keptAxes.length - 1, step = 1;
                k >= 0;
                step *= parent.axis(keptAxes[k]).size(), k--) {
            if (stride[keptAxes[k]] != 0) throw new IllegalStateException("axis kept twice: " + keptAxes[k]);
            stride[keptAxes[k]] = step;
        }
        int[] target = new int[parent.size()];
        for (int i = 0; i < target.length; i++) {
            for (int k = parent.dimension() - 1, rest = i;
                    k >= 0;
                    rest /= parent.axis(k).size(), k--) {
                target[i] += stride[k] * (rest % parent.axis(k).size());
            }
        }
        return target;
    }

    private static Reference restricted(Reference reference, int[] keptAxes) {
        if (!reference.hasPosition()) return reference;
        double[] position = reference.position();
        return Reference.at(
                reference.chi2(),
                Arrays.stream(keptAxes).mapToDouble(k -> position[k]).toArray());
    }

    /** @return the profile, counted from the parent's reference */
    public GridSurface surface() {
        return surface;
    }

    /** @return index of the parent's point that minimises behind a projected point; −1 if all failed */
    public int minimisingPoint(int point) {
        return minimisingPoint[point];
    }

    /** @return failed parent points behind a projected point; above 0 the profile there is an upper limit */
    public int failedPoints(int point) {
        return failedPoints[point];
    }
}
