package org.cevnsfit.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.cevnsfit.error.InputException;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.plan.Axis;
import org.cevnsfit.plan.Scan;

/** Columns of the table {@code points}: one row per grid point; units stand in the metadata of a column. */
public final class PointsSchema {
    /** Unit of −2 ln λ, keys and counts in column metadata. */
    private static final String DIMENSIONLESS = "1";

    private PointsSchema() {}

    /**
     * point_index, point_key, slice, block; a column per axis, per profiled coupling and per profiled shape parameter; chi2, chi2_EXPERIMENT; a column per
     * nuisance that is no axis, if asked for; status, iterations, edm.
     */
    public static StructType of(Scan scan, boolean pulls) {
        List<StructField> fields = new ArrayList<>();
        fields.add(column("point_index", DataTypes.LongType, DIMENSIONLESS, "row-major index in the grid"));
        fields.add(column(
                "point_key", DataTypes.LongType, DIMENSIONLESS, "hash of physics, data, code version and point"));
        fields.add(column("slice", DataTypes.IntegerType, DIMENSIONLESS, "combination of shape values"));
        fields.add(column("block", DataTypes.IntegerType, DIMENSIONLESS, "block of the plan"));
        for (Axis axis : scan.axes()) fields.add(parameter(axis.parameter(), "scanned"));
        for (Parameter coupling : scan.model().couplings()) {
            if (scan.profiled().contains(coupling.name())) fields.add(parameter(coupling, "profiled"));
        }
        for (Parameter shape : scan.model().shapeParameters()) {
            if (isProfiled(scan, shape)) fields.add(parameter(shape, "profiled"));
        }
        fields.add(number("chi2", DIMENSIONLESS, "minimum of -2 ln lambda, pull terms included"));
        for (String experiment : scan.model().experimentNames()) {
            fields.add(number(
                    "chi2_" + experiment, DIMENSIONLESS, "-2 ln lambda of " + experiment + " without pull terms"));
        }
        if (pulls) {
            for (Pull pull : scan.model().nuisances()) {
                if (isAxis(scan, pull)) continue;
                fields.add(number(pull.name(), pull.unit(), "nuisance at the minimum, sigma " + pull.sigma()));
            }
        }
        fields.add(column("status", DataTypes.StringType, DIMENSIONLESS, "how the minimisation ended"));
        fields.add(column("iterations", DataTypes.IntegerType, DIMENSIONLESS, "Newton steps over all starts"));
        fields.add(number("edm", DIMENSIONLESS, "estimated distance of chi2 to the minimum"));
        rejectRepeated(fields, scan);
        return new StructType(fields.toArray(StructField[]::new));
    }

    private static boolean isProfiled(Scan scan, Parameter shape) {
        return scan.profiledShapes().stream().anyMatch(range -> range.name().equals(shape.name()));
    }

    /** @return true if the nuisance is scanned: its column is that of the axis */
    public static boolean isAxis(Scan scan, Pull nuisance) {
        return scan.axes().stream()
                .map(Axis::parameter)
                .anyMatch(p -> p.role() == Parameter.Role.NUISANCE && p.name().equals(nuisance.name()));
    }

    /** @return a column that is never null */
    public static StructField column(String name, DataType type, String unit, String description) {
        Metadata metadata = new MetadataBuilder()
                .putString("unit", unit)
                .putString("comment", description)
                .build();
        return new StructField(name, type, false, metadata);
    }

    /** @return a column of doubles that are never null */
    public static StructField number(String name, String unit, String description) {
        return column(name, DataTypes.DoubleType, unit, description);
    }

    private static StructField parameter(Parameter parameter, String treatment) {
        return number(parameter.name(), parameter.unit(), treatment + "; " + parameter.source());
    }

    private static void rejectRepeated(List<StructField> fields, Scan scan) {
        Set<String> names = new HashSet<>();
        for (StructField field : fields) {
            if (!names.add(field.name())) {
                throw new InputException(
                        "scan " + scan.name(),
                        "two columns of its table would be called '" + field.name() + "'",
                        "rename the nuisance or experiment of that name");
            }
        }
    }
}
