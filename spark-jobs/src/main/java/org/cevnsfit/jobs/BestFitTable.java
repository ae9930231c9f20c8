package org.cevnsfit.jobs;

import static org.cevnsfit.cluster.PointsSchema.column;
import static org.cevnsfit.cluster.PointsSchema.number;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.cevnsfit.cluster.PointsSchema;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.profile.BestFit;

/** Rows of the table {@code best_fit}: the reference minimum, one quantity per row. */
final class BestFitTable {
    static final StructType SCHEMA = new StructType(new StructField[] {
        column("reference", DataTypes.StringType, "1", "id of this minimum in the table surface"),
        column("kind", DataTypes.StringType, "1", "coupling, shape, nuisance, covariance, chi2 or goodness"),
        column("name", DataTypes.StringType, "1", "parameter, experiment or quantity"),
        column("other", DataTypes.StringType, "1", "second parameter of a covariance; scanned, profiled or fixed"),
        column("unit", DataTypes.StringType, "1", "unit of the value"),
        number("value", "own", "value at the minimum"),
        number("uncertainty", "own", "square root of the covariance's diagonal at fixed shape, NaN if there is none"),
        number("penalty", "1", "pull term of a nuisance in chi2, NaN for others")
    });

    private final String reference;
    private final Scan scan;
    private final BestFit best;
    private final List<Object[]> rows = new ArrayList<>();

    private BestFitTable(String reference, Scan scan, BestFit best) {
        this.reference = reference;
        this.scan = scan;
        this.best = best;
    }

    static List<Object[]> rows(String reference, Scan scan, BestFit best) {
        BestFitTable table = new BestFitTable(reference, scan, best);
        table.parameters();
        table.nuisances();
        table.covariance();
        table.goodness();
        return table.rows;
    }

    private void parameters() {
        List<Parameter> couplings = scan.model().couplings();
        for (int i = 0; i < couplings.size(); i++) {
            Parameter coupling = couplings.get(i);
            double value = best.couplings()[i];
            add(
                    "coupling",
                    coupling.name(),
                    treatment(coupling),
                    coupling.unit(),
                    value,
                    sigma(coupling.name()),
                    Double.NaN);
        }
        for (Parameter shape : scan.model().shapeParameters()) {
            if (!best.shape().has(shape.name())) continue;
            double value = best.shape().get(shape.name());
            add("shape", shape.name(), treatment(shape), shape.unit(), value, Double.NaN, Double.NaN);
        }
    }

    private String treatment(Parameter parameter) {
        boolean scanned =
                scan.axes().stream().anyMatch(axis -> axis.parameter().name().equals(parameter.name()));
        if (scanned) return "scanned";
        boolean profiled = scan.profiled().contains(parameter.name())
                || scan.profiledShapes().stream().anyMatch(range -> range.name().equals(parameter.name()));
        return profiled ? "profiled" : "fixed";
    }

    private void nuisances() {
        List<Pull> pulls = scan.model().nuisances();
        double[] penalties = scan.model().prior().penalties(best.point().nuisances);
        for (int i = 0; i < pulls.size(); i++) {
            Pull pull = pulls.get(i);
            double value = best.point().nuisances[i];
            String treatment = scan.fixedNuisances().containsKey(pull.name())
                    ? "fixed"
                    : PointsSchema.isAxis(scan, pull) ? "scanned" : "profiled";
            add("nuisance", pull.name(), treatment, pull.unit(), value, sigma(pull.name()), penalties[i]);
        }
    }

    private void covariance() {
        double[][] covariance = best.covariance();
        for (int i = 0; i < covariance.length; i++) {
            for (int j = 0; j < covariance.length; j++) {
                String name = best.covarianceNames().get(i);
                String other = best.covarianceNames().get(j);
                add("covariance", name, other, "own", covariance[i][j], Double.NaN, Double.NaN);
            }
        }
    }

    private void goodness() {
        List<String> experiments = scan.model().experimentNames();
        for (int i = 0; i < experiments.size(); i++) {
            add("chi2", experiments.get(i), "", "1", best.point().chi2PerExperiment[i], Double.NaN, Double.NaN);
        }
        int bins = scan.model().bins();
        long free = scan.model().nuisances().stream()
                .filter(pull -> Double.isInfinite(pull.sigma()))
                .filter(pull -> !scan.fixedNuisances().containsKey(pull.name()))
                .count();
        long axes = scan.axes().stream()
                .filter(axis -> axis.parameter().role() != Parameter.Role.NUISANCE)
                .count();
        long fitted =
                free + axes + scan.profiled().size() + scan.profiledShapes().size();
        add("goodness", "chi2", "", "1", best.point().chi2, Double.NaN, Double.NaN);
        add("goodness", "bins", "", "1", bins, Double.NaN, Double.NaN);
        add("goodness", "degrees_of_freedom", "", "1", bins - fitted, Double.NaN, Double.NaN);
    }

    private double sigma(String name) {
        int index = best.covarianceNames().indexOf(name);
        if (index < 0 || best.covariance().length == 0) return Double.NaN;
        double variance = best.covariance()[index][index];
        return variance > 0 ? Math.sqrt(variance) : Double.NaN;
    }

    private void add(
            String kind, String name, String other, String unit, double value, double uncertainty, double penalty) {
        rows.add(new Object[] {reference, kind, name, other, unit, value, uncertainty, penalty});
    }
}
