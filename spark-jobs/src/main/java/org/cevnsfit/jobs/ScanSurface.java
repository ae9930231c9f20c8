package org.cevnsfit.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.cevnsfit.cluster.PointsSchema;
import org.cevnsfit.cluster.TableReader;
import org.cevnsfit.plan.Axis;
import org.cevnsfit.profile.FitStatus;
import org.cevnsfit.surface.SurfaceAxis;
import org.cevnsfit.surface.SurfaceCollector;

/** Gathers χ² and status of all points on the driver, ordered by index whatever the order of files and tasks. */
final class ScanSurface {
    private ScanSurface() {}

    /** Takes the points of a table one by one. */
    interface Points {
        void add(int point, double chi2, FitStatus status);
    }

    /** @return the grid's points, every one read from the table */
    static SurfaceCollector collect(ScanTask task, List<Path> waves, Configuration hadoop) {
        SurfaceCollector collector = new SurfaceCollector(axes(task.scan().axes()));
        read(task, waves, hadoop, collector::add);
        return collector;
    }

    static void read(ScanTask task, List<Path> waves, Configuration hadoop, Points points) {
        StructType all = PointsSchema.of(task.scan(), task.pulls());
        StructType columns =
                new StructType(new StructField[] {all.apply("point_index"), all.apply("chi2"), all.apply("status")});
        try {
            TableReader.read(hadoop, waves, columns, FilterCompat.NOOP, row -> {
                FitStatus status = FitStatus.valueOf(row.text(2).toStringUsingUTF8());
                points.add(Math.toIntExact(row.integer(0)), row.number(1), status);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SurfaceAxis> axes(List<Axis> axes) {
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
}
