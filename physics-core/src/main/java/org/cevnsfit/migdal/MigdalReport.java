package org.cevnsfit.migdal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.detector.QuenchingFactor;
import org.cevnsfit.error.InputException;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.plan.CalculatorFile;
import org.cevnsfit.plan.FitConfigurationReader;
import org.cevnsfit.plan.ParameterValues;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.profile.Prediction;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;
import org.cevnsfit.report.CalculatorReport;
import org.cevnsfit.report.Caption;
import org.cevnsfit.report.Curve;
import org.cevnsfit.report.CurvePicture;
import org.cevnsfit.report.Picture;
import org.cevnsfit.report.ResultTable;
import org.cevnsfit.settings.Settings;

/** Energy spectrum of recoils with and without ionisation by the Migdal effect, for an experiment and the model of a scan. */
public final class MigdalReport {
    private static final double MOST_KEV = 511.0;

    private final CalculatorFile file;
    private final Scan scan;
    private final ParameterValues values;
    private final Experiment experiment;
    private final IonisationProbabilities probabilities;
    private final MigdalSpectrum spectrum;

    private MigdalReport(CalculatorFile file) {
        this.file = file;
        Settings all = file.settings();
        scan = scan(file);
        values = ParameterValues.of(scan, all.place("parameters"), given(all.sectionOrEmpty("parameters")));
        experiment = scan.model().declaredExperiments().stream()
                .filter(declared -> declared.name().equals(all.text("experiment")))
                .findFirst()
                .orElseThrow(() -> all.problem(
                        "experiment",
                        "found '" + all.text("experiment") + "', the scan has "
                                + scan.model().experimentNames(),
                        "name one of them"));
        QuenchingFactor quenching = experiment
                .response()
                .quenching()
                .filter(of -> experiment.timeBins() == 1)
                .orElseThrow(() -> all.problem(
                        "experiment",
                        experiment.name() + " does not measure an ionisation energy alone",
                        "name a detector with response.kind = ionisation and no time bins"));
        double referenceKeV = all.number("reference-momentum-keV", Double.MIN_NORMAL, MOST_KEV);
        Path table = file.home().resolve(all.text("probabilities"));
        all.rejectUnknown();
        probabilities = probabilities(all, table);
        RecoilRate rate = new RecoilRate(experiment, scan.model().signal(), values.couplings(), values.shape());
        spectrum = new MigdalSpectrum(experiment, rate, quenching, referenceKeV);
    }

    public static CalculatorReport of(CalculatorFile file) {
        return new MigdalReport(file).report();
    }

    private static Scan scan(CalculatorFile file) {
        Settings all = file.settings();
        List<String> changes = all.textsOr("fit-settings", List.of());
        Path fit = file.home().resolve(all.text("fit"));
        return FitConfigurationReader.read(file.home(), fit, changes, List.of(all.text("scan")))
                .scans()
                .get(0);
    }

    private static Map<String, Double> given(Settings parameters) {
        Map<String, Double> given = new LinkedHashMap<>();
        for (String name : parameters.keys()) given.put(name, parameters.number(name));
        return given;
    }

    private static IonisationProbabilities probabilities(Settings all, Path table) {
        try {
            return IonisationProbabilities.read(table);
        } catch (InputException e) {
            if (!e.place().equals(table.toString())) throw e;
            throw new InputException(
                    all.place("probabilities"),
                    e.getMessage(),
                    "give a table with the columns shell[text], binding[keV], electron_energy[keV], dp_dE[1/keV]",
                    e);
        }
    }

    private CalculatorReport report() {
        double[] migdal = new double[experiment.energyBins()];
        ResultTable.Builder shells = new ResultTable.Builder(
                "shell[text]", "binding[keV]", "probability_at_reference[1]", "ionised[counts]", "selected[counts]");
        for (IonisationProbabilities.Shell shell : probabilities.shells()) {
            double[] counts = spectrum.counts(shell);
            for (int b = 0; b < migdal.length; b++) migdal[b] += counts[b];
            shells.row(
                    shell.name(),
                    shell.bindingKeV(),
                    shell.total() / (2.0 * Math.PI),
                    spectrum.ionised(shell),
                    Arrays.stream(counts).sum());
        }
        double[] recoils = recoils();
        ResultTable.Builder bins =
                new ResultTable.Builder("e_lo[keVee]", "e_hi[keVee]", "recoils[counts]", "migdal[counts]");
        for (int b = 0; b < migdal.length; b++) {
            bins.row(experiment.energyEdges()[b], experiment.energyEdges()[b + 1], recoils[b], migdal[b]);
        }
        List<String> lines = new ArrayList<>(
                List.of(file.name() + ": Migdal effect in " + experiment.name() + ", scan " + scan.name()));
        lines.addAll(shells.build().lines());
        lines.addAll(bins.build().lines());
        Map<String, ResultTable> tables = new LinkedHashMap<>();
        tables.put("spectrum", bins.build());
        tables.put("shells", shells.build());
        return new CalculatorReport(lines, tables, Map.of("spectrum", picture(recoils, migdal)), file.provenance());
    }

    /** Recoils without ionisation, as {@code predict} has them. */
    private double[] recoils() {
        Profiler profiler = scan.model().profiler(values.shape(), List.of(), List.of(), values.couplings());
        ProfilePoint point = profiler.newPoint();
        System.arraycopy(values.couplings(), 0, point.couplings, 0, point.couplings.length);
        double[] sum = new double[experiment.energyBins()];
        for (Prediction prediction : profiler.prediction(point)) {
            if (!prediction.experiment().equals(experiment.name())) continue;
            prediction.parts().forEach((label, counts) -> {
                if (!label.startsWith(Experiment.CEVNS)) return;
                for (int b = 0; b < sum.length; b++) sum[b] += counts[b];
            });
        }
        return sum;
    }

    private Picture picture(double[] recoils, double[] migdal) {
        double[] edges = experiment.energyEdges();
        return new CurvePicture(
                new Caption("Nuclear recoils and the Migdal effect", file.description(), ""),
                new CurvePicture.Quantity("E [keVee]", false),
                new CurvePicture.Quantity("counts per bin", true),
                List.of(Curve.steps("recoils", edges, recoils), Curve.steps("Migdal effect", edges, migdal)));
    }
}
