package org.cevnsfit.jobs;

import static org.cevnsfit.cluster.PointsSchema.column;
import static org.cevnsfit.cluster.PointsSchema.number;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.cevnsfit.surface.ConfidenceLevels;
import org.cevnsfit.surface.Contour;
import org.cevnsfit.surface.ContourPolygon;
import org.cevnsfit.surface.Contours;
import org.cevnsfit.surface.GridSurface;
import org.cevnsfit.surface.Projection;

/** Rows of the table {@code contours}: the vertices of closed polygons, islands counter-clockwise, holes clockwise. */
final class ContourTable {
    static final StructType SCHEMA = new StructType(new StructField[] {
        column("x_parameter", DataTypes.StringType, "1", "parameter of x, unit in its name"),
        column("y_parameter", DataTypes.StringType, "1", "parameter of y, unit in its name"),
        number("confidence_level", "1", "probability"),
        number("delta_chi2_level", "1", "delta chi2 on the contour, two degrees of freedom"),
        column("polygon", DataTypes.IntegerType, "1", "number of the polygon at this level"),
        column("hole", DataTypes.BooleanType, "1", "the polygon surrounds a hole of the region"),
        column("touches_grid_edge", DataTypes.BooleanType, "1", "the region may go on outside the grid"),
        column("touches_failed_point", DataTypes.BooleanType, "1", "the region ends at a failed point"),
        column("vertex", DataTypes.IntegerType, "1", "number of the vertex; the last is joined to the first"),
        number("x", "own", "value of the first parameter"),
        number("y", "own", "value of the second parameter")
    });

    private ContourTable() {}

    static List<Object[]> rows(List<Projection> projections, double[] confidenceLevels) {
        List<Object[]> rows = new ArrayList<>();
        for (Projection projection : projections) {
            GridSurface plane = projection.surface();
            boolean area = plane.dimension() == 2
                    && plane.axis(0).size() > 1
                    && plane.axis(1).size() > 1;
            if (!area) continue;
            for (double confidenceLevel : confidenceLevels) {
                double level = ConfidenceLevels.deltaChi2(confidenceLevel, 2);
                append(rows, Contours.at(plane, level), confidenceLevel);
            }
        }
        return rows;
    }

    private static void append(List<Object[]> rows, Contour contour, double confidenceLevel) {
        for (int polygon = 0; polygon < contour.polygons().size(); polygon++) {
            ContourPolygon vertices = contour.polygons().get(polygon);
            double[] x = vertices.x();
            double[] y = vertices.y();
            for (int vertex = 0; vertex < x.length; vertex++) {
                rows.add(new Object[] {
                    contour.xAxis().name(),
                    contour.yAxis().name(),
                    confidenceLevel,
                    contour.level(),
                    polygon,
                    vertices.hole(),
                    vertices.touchesGridEdge(),
                    vertices.touchesFailedPoint(),
                    vertex,
                    x[vertex],
                    y[vertex]
                });
            }
        }
    }
}
