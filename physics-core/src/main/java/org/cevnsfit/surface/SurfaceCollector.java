package org.cevnsfit.surface;

import java.util.List;
import org.cevnsfit.profile.FitStatus;

/**
 * Gathers the points of one grid in whatever order they arrive. The surface depends on the points alone: a point that
 * arrives twice must bring the same bits, a missing one is a bug of the caller. Not thread-safe.
 */
public final class SurfaceCollector {
    private final List<SurfaceAxis> axes;
    private final double[] chi2;
    private final FitStatus[] status;

    public SurfaceCollector(List<SurfaceAxis> axes) {
        this.axes = List.copyOf(axes);
        this.chi2 = new double[GridSurface.size(axes)];
        this.status = new FitStatus[chi2.length];
    }

    /**
     * @param point row-major index
     * @param value χ² at the point
     * @param ended how its minimisation ended
     */
    public void add(int point, double value, FitStatus ended) {
        boolean known = status[point] != null;
        if (known && (status[point] != ended || Double.compare(chi2[point], value) != 0)) {
            throw new IllegalStateException("point " + point + " came twice: chi2 " + chi2[point] + " " + status[point]
                    + " and " + value + " " + ended);
        }
        chi2[point] = value;
        status[point] = ended;
    }

    /** @return the surface; every point must have been added */
    public GridSurface surface(Reference given) {
        for (int i = 0; i < status.length; i++) {
            if (status[i] == null)
                throw new IllegalStateException("point " + i + " of " + status.length + " is missing");
        }
        return GridSurface.of(axes, chi2, status, given);
    }
}
