package org.cevnsfit.jobs;

import static org.cevnsfit.cluster.PointsSchema.column;
import static org.cevnsfit.cluster.PointsSchema.number;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.cevnsfit.surface.Interval;

/** Rows of the table {@code intervals}: one per connected piece. */
final class IntervalTable {
    static final StructType SCHEMA = new StructType(new StructField[] {
        column("parameter", DataTypes.StringType, "1", "name, unit included"),
        column("unit", DataTypes.StringType, "1", "unit of the bounds"),
        number("confidence_level", "1", "probability"),
        number("delta_chi2_level", "1", "delta chi2 at the bounds, one degree of freedom"),
        column("piece", DataTypes.IntegerType, "1", "number of the piece, ascending"),
        number("lower", "own", "lower bound"),
        column("lower_edge", DataTypes.StringType, "1", "what ends the piece below"),
        number("upper", "own", "upper bound"),
        column("upper_edge", DataTypes.StringType, "1", "what ends the piece above"),
        column("contains_best_fit", DataTypes.BooleanType, "1", "the reference minimum lies in this piece"),
        number("lowest_at", "own", "value with the smallest delta chi2 of the piece"),
        number("lowest_delta_chi2", "1", "delta chi2 there")
    });

    private IntervalTable() {}

    static List<Object[]> rows(List<ParameterIntervals> all) {
        List<Object[]> rows = new ArrayList<>();
        for (ParameterIntervals entry : all) {
            for (int piece = 0; piece < entry.intervals().size(); piece++) {
                Interval interval = entry.intervals().get(piece);
                rows.add(new Object[] {
                    entry.parameter(),
                    entry.unit(),
                    entry.confidenceLevel(),
                    entry.level(),
                    piece,
                    interval.lower(),
                    interval.lowerEdge().name(),
                    interval.upper(),
                    interval.upperEdge().name(),
                    interval.containsBestFit(),
                    interval.lowestAt(),
                    interval.lowestDeltaChi2()
                });
            }
        }
        return rows;
    }
}
