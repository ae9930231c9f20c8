package org.cevnsfit.jobs;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.cevnsfit.plan.Axis;
import org.cevnsfit.profile.FitStatus;
import org.cevnsfit.surface.SurfaceAxis;
import org.cevnsfit.surface.SurfaceCollector;

/** Gathers χ² and status of all points on the driver, ordered by index whatever the order of files and tasks. */
final class ScanSurface {
    private ScanSurface() {}

    /** Part of the points as flat arrays; a fortieth of what rows would take. */
    private record Chunk(int[] point, double[] chi2, byte[] status) implements Serializable {}

    /** @return the grid's points, every one read from the table */
    static SurfaceCollector collect(Dataset<Row> points, List<Axis> axes) {
        SurfaceCollector collector = new SurfaceCollector(surfaceAxes(axes));
        FitStatus[] statuses = FitStatus.values();
        List<Chunk> chunks = points.select("point_index", "chi2", "status")
                .javaRDD()
                .mapPartitions(ScanSurface::chunk)
                .collect();
        for (Chunk chunk : chunks) {
            for (int i = 0; i < chunk.point.length; i++) {
                collector.add(chunk.point[i], chunk.chi2[i], statuses[chunk.status[i]]);
            }
        }
        return collector;
    }

    static List<SurfaceAxis> surfaceAxes(List<Axis> axes) {
        List<SurfaceAxis> surface = new ArrayList<>();
        for (Axis axis : axes) {
            surface.add(new SurfaceAxis(
                    axis.parameter().name(),
                    axis.parameter().unit(),
                    axis.logarithmic() ? SurfaceAxis.Scale.LOG : SurfaceAxis.Scale.LINEAR,
                    axis.values()));
        }
        return surface;
    }

    private static Iterator<Chunk> chunk(Iterator<Row> rows) {
        int size = 0;
        int[] point = new int[1024];
        double[] chi2 = new double[1024];
        byte[] status = new byte[1024];
        for (; rows.hasNext(); size++) {
            if (size == point.length) {
                point = Arrays.copyOf(point, 2 * size);
                chi2 = Arrays.copyOf(chi2, 2 * size);
                status = Arrays.copyOf(status, 2 * size);
            }
            Row row = rows.next();
            point[size] = Math.toIntExact(row.getLong(0));
            chi2[size] = row.getDouble(1);
            status[size] = (byte) FitStatus.valueOf(row.getString(2)).ordinal();
        }
        Chunk chunk = new Chunk(Arrays.copyOf(point, size), Arrays.copyOf(chi2, size), Arrays.copyOf(status, size));
        return List.of(chunk).iterator();
    }
}
