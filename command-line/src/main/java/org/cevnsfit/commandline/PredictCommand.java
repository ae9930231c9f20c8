package org.cevnsfit.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.plan.FitConfiguration;
import org.cevnsfit.plan.FitConfigurationReader;
import org.cevnsfit.plan.ParameterValues;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.profile.Prediction;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Verb {@code predict}: expected events per experiment and component, all nuisances at their nominal values. */
@Command(
        name = "predict",
        description = {
            "Expected events per experiment and component, nuisances at their nominal values.",
            "Calculators besides the fits have verbs of their own, see below."
        },
        subcommands = {RelicNeutrinosCommand.class, MigdalCommand.class, ReactorUnfoldingCommand.class})
final class PredictCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private CevnsFit root;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "<fit.conf>",
            description = "configuration of the fit, see conf/fits")
    private Path file;

    @Mixin
    private SettingOptions settings;

    @Option(
            names = "--scan",
            paramLabel = "NAME",
            description = "whose model, physics and nuisances (default: the first)")
    private String scanName;

    @Option(
            names = "--at",
            split = ",",
            paramLabel = "parameter=value",
            description = "value of a parameter (default: what the scan fixes, else nominal)")
    private Map<String, Double> at = new LinkedHashMap<>();

    @Option(names = "--json", description = "print JSON instead of a table")
    private boolean json;

    @Override
    public void run() {
        if (file == null) throw new ParameterException(spec.commandLine(), "Missing required parameter: '<fit.conf>'");
        FitConfiguration configuration = FitConfigurationReader.read(
                home(),
                SettingOptions.located(home(), file),
                settings.and(List.of()),
                scanName == null ? List.of() : List.of(scanName));
        Scan scan = configuration.scans().get(0);
        ParameterValues values = ParameterValues.of(scan, "--at", at);
        Profiler profiler = scan.model().profiler(values.shape(), List.of(), List.of(), values.couplings());
        ProfilePoint point = profiler.newPoint();
        System.arraycopy(values.couplings(), 0, point.couplings, 0, point.couplings.length);
        List<Prediction> predictions = profiler.prediction(point);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            printJson(out, configuration, scan, values, predictions);
        } else {
            print(out, configuration, scan, values, predictions);
        }
    }

    /** @return folder with conf/ and data/ */
    Path home() {
        return root.home();
    }

    private static void print(
            PrintWriter out, FitConfiguration fit, Scan scan, ParameterValues values, List<Prediction> predictions) {
        out.printf(Locale.ROOT, "fit %s, scan %s at %s%n", fit.name(), scan.name(), parameters(scan, values));
        for (Prediction prediction : predictions) {
            out.printf(
                    Locale.ROOT,
                    "%n%-24s %d x %d bins%n",
                    prediction.experiment(),
                    prediction.energyBins(),
                    prediction.timeBins());
            prediction.parts().forEach((label, counts) -> row(out, label, sum(counts)));
            row(out, "expected", prediction.total(""));
            row(out, "observed", sum(prediction.observed()));
        }
        out.flush();
    }

    private static void row(PrintWriter out, String label, double counts) {
        boolean tiny = counts > 0.0 && counts < 0.001;
        out.printf(Locale.ROOT, tiny ? "  %-22s %12.2e%n" : "  %-22s %12.3f%n", label, counts);
    }

    private static void printJson(
            PrintWriter out, FitConfiguration fit, Scan scan, ParameterValues values, List<Prediction> predictions) {
        Map<String, Object> experiments = new LinkedHashMap<>();
        for (Prediction prediction : predictions) {
            Map<String, Object> counts = new LinkedHashMap<>();
            prediction.parts().forEach((label, bins) -> counts.put(label, sum(bins)));
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("components", counts);
            entry.put("expected", prediction.total(""));
            entry.put("observed", sum(prediction.observed()));
            experiments.put(prediction.experiment(), entry);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("fit", fit.name());
        all.put("scan", scan.name());
        all.put("parameters", parameters(scan, values));
        all.put("experiments", experiments);
        try {
            out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of numbers and texts is always JSON", e);
        }
    }

    /** @return every coupling and the shape parameters that are set, by name */
    private static Map<String, Double> parameters(Scan scan, ParameterValues values) {
        Map<String, Double> all = new LinkedHashMap<>();
        List<Parameter> couplings = scan.model().couplings();
        for (int i = 0; i < couplings.size(); i++) all.put(couplings.get(i).name(), values.couplings()[i]);
        for (Parameter parameter : scan.model().shapeParameters()) {
            if (values.shape().has(parameter.name()))
                all.put(parameter.name(), values.shape().get(parameter.name()));
        }
        return all;
    }

    private static double sum(double[] counts) {
        return Arrays.stream(counts).sum();
    }
}
