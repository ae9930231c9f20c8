package org.cevnsfit.jobs;

import static org.cevnsfit.cluster.PointsSchema.column;
import static org.cevnsfit.cluster.PointsSchema.number;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.cevnsfit.surface.GridSurface;
import org.cevnsfit.surface.Projection;

/** Rows of the table {@code projections}: every profile on one axis and, of scans with more than two axes, on each pair. */
final class ProjectionTable {
    static final StructType SCHEMA = new StructType(new StructField[] {
        column("x_parameter", DataTypes.StringType, "1", "parameter of x, unit in its name"),
        number("x", "own", "value of the first parameter"),
        column("y_parameter", DataTypes.StringType, "1", "parameter of y, empty for profiles on one axis"),
        number("y", "own", "value of the second parameter, NaN for profiles on one axis"),
        number("chi2", "1", "chi2 minimised over the other axes; NaN if every point failed"),
        number("delta_chi2", "1", "chi2 above the reference; NaN if every point failed"),
        column("status", DataTypes.StringType, "1", "how the minimisation at the minimising point ended"),
        column("point_index", DataTypes.LongType, "1", "minimising point of the grid, -1 if every point failed"),
        column("failed_points", DataTypes.IntegerType, "1", "failed points that were minimised over")
    });

    private ProjectionTable() {}

    /** A pair that is the whole plane is left out: the table {@code surface} holds it. */
    static List<Object[]> rows(GridSurface surface, List<Projection> projections) {
        List<Object[]> rows = new ArrayList<>();
        for (Projection projection : projections) {
            boolean wholePlane = projection.surface().dimension() == 2 && surface.dimension() == 2;
            if (!wholePlane) append(rows, projection);
        }
        return rows;
    }

    private static void append(List<Object[]> rows, Projection projection) {
        GridSurface profile = projection.surface();
        boolean plane = profile.dimension() == 2;
        for (int i = 0; i < profile.size(); i++) {
            double[] position = profile.position(i);
            rows.add(new Object[] {
                profile.axis(0).name(),
                position[0],
                plane ? profile.axis(1).name() : "",
                plane ? position[1] : Double.NaN,
                profile.chi2(i),
                profile.deltaChi2(i),
                profile.status(i).name(),
                (long) projection.minimisingPoint(i),
                projection.failedPoints(i)
            });
        }
    }
}
