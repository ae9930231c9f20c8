package org.cevnsfit.jobs;

import static org.cevnsfit.cluster.PointsSchema.column;
import static org.cevnsfit.cluster.PointsSchema.number;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.cevnsfit.surface.ParameterGoodness;

/** Rows of the table {@code goodness}: minima of each experiment alone and of all together, and the parameter goodness of fit. */
final class GoodnessTable {
    static final StructType SCHEMA = new StructType(new StructField[] {
        column("kind", DataTypes.StringType, "1", "experiment (alone), together, or parameter_goodness"),
        column("name", DataTypes.StringType, "1", "experiment, empty for the others"),
        number("chi2", "1", "minimum of chi2; of parameter_goodness: together less the sum of the experiments"),
        column(
                "parameters",
                DataTypes.IntegerType,
                "1",
                "fitted parameters; of parameter_goodness: degrees of freedom"),
        column("parameter_names", DataTypes.StringType, "1", "fitted parameters that change what is expected"),
        number("p_value", "1", "probability of a larger chi2 if the experiments agree; NaN for the others")
    });

    private GoodnessTable() {}

    static List<Object[]> rows(ParameterGoodness goodness) {
        List<Object[]> rows = new ArrayList<>();
        for (ParameterGoodness.Alone alone : goodness.experiments()) {
            rows.add(row("experiment", alone.experiment(), alone.chi2(), alone.parameters()));
        }
        rows.add(row("together", "", goodness.chi2All(), goodness.parameters()));
        rows.add(new Object[] {
            "parameter_goodness", "", goodness.chi2(), goodness.degreesOfFreedom(), "", goodness.pValue()
        });
        return rows;
    }

    private static Object[] row(String kind, String name, double chi2, List<String> parameters) {
        return new Object[] {kind, name, chi2, parameters.size(), String.join(", ", parameters), Double.NaN};
    }
}
