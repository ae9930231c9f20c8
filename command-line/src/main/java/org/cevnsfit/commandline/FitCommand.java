package org.cevnsfit.commandline;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cevnsfit.error.InputException;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.plan.FitConfiguration;
import org.cevnsfit.plan.FreeFit;
import org.cevnsfit.plan.ParameterValues;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.profile.BestFit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Verb {@code fit}: best fit over chosen parameters with errors, pulls and goodness of fit. Runs without Spark. */
@Command(name = "fit", description = "Best fit over chosen parameters: values, errors, pulls, chi2 per bin.")
final class FitCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private CevnsFit root;

    @Mixin
    private FitArguments fit;

    @Option(
            names = "--free",
            required = true,
            split = ",",
            paramLabel = "parameter",
            description = "parameters to fit; a shape parameter within the range of the scan's axis")
    private List<String> free;

    @Option(
            names = "--scan",
            paramLabel = "NAME",
            description =
                    "whose model, physics and nuisances (default: the first with all free parameters as axes, else the"
                            + " first whose model has them)")
    private String scanName;

    @Option(
            names = "--at",
            split = ",",
            paramLabel = "parameter=value",
            description = "value of another parameter, start value of a free one")
    private Map<String, Double> at = new LinkedHashMap<>();

    @Override
    public Integer call() {
        FitConfiguration configuration =
                fit.read(root.home(), List.of(), scanName == null ? List.of() : List.of(scanName));
        Scan scan = choose(configuration);
        ParameterValues values = ParameterValues.of(scan, "--at", at);
        List<Parameter> parameters = free.stream()
                .distinct()
                .map(name -> ParameterValues.find(scan, "--free", name))
                .toList();
        FreeFit freeFit = new FreeFit(scan, parameters, values.couplings(), values.shape());
        BestFit best = freeFit.best();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "fit %s, scan %s, experiments %s%n%n",
                configuration.name(),
                scan.name(),
                scan.model().experimentNames());
        for (Parameter parameter : parameters) print(out, freeFit, best, parameter);
        printPulls(out, scan, best);
        out.printf(
                Locale.ROOT,
                "%nchi2 %.4f, bins %d, free parameters %d, status %s%n",
                unsigned(best.point().chi2, 1e-4),
                scan.model().bins(),
                parameters.size(),
                best.point().status);
        out.flush();
        return best.point().status.succeeded() ? ExitCode.DONE : ExitCode.NOT_CONVERGED;
    }

    private Scan choose(FitConfiguration configuration) {
        List<Scan> scans = configuration.scans();
        List<Scan> suited = new ArrayList<>();
        scans.stream().filter(scan -> axes(scan).containsAll(free)).forEach(suited::add);
        scans.stream().filter(this::canFree).forEach(suited::add);
        if (!suited.isEmpty()) return suited.get(0);
        if (scans.size() == 1) return scans.get(0); // whose parameters the message will name
        throw new InputException(
                "--free " + String.join(",", free),
                "no scan of this fit has them all, the scans are "
                        + scans.stream().map(Scan::name).toList(),
                "choose one with --scan and parameters of its model");
    }

    private boolean canFree(Scan scan) {
        List<String> names = new ArrayList<>(axes(scan));
        scan.model().couplings().forEach(parameter -> names.add(parameter.name()));
        return names.containsAll(free);
    }

    private static List<String> axes(Scan scan) {
        return scan.axes().stream().map(axis -> axis.parameter().name()).toList();
    }

    private static void print(PrintWriter out, FreeFit fit, BestFit best, Parameter parameter) {
        double[] ends = fit.interval(best, parameter, 1.0);
        out.printf(
                Locale.ROOT,
                "%-14s = %s   sigma %s   delta chi2 < 1: [%s, %s]%s%n",
                parameter.name(),
                number(fit.value(best, parameter)),
                number(fit.sigma(best, parameter)),
                number(ends[0]),
                number(ends[1]),
                parameter.unit().equals("1") ? "" : " " + parameter.unit());
    }

    private static void printPulls(PrintWriter out, Scan scan, BestFit best) {
        List<Pull> pulls = scan.model().nuisances();
        out.printf("%n%-22s %12s %12s%n", "nuisance", "value", "in sigma");
        for (int i = 0; i < pulls.size(); i++) {
            double value = best.point().nuisances[i];
            double sigma = pulls.get(i).sigma();
            String inSigma = Double.isInfinite(sigma)
                    ? "free"
                    : String.format(Locale.ROOT, "%.3f", unsigned(value / sigma, 1e-3));
            out.printf(Locale.ROOT, "%-22s %12.5f %12s%n", pulls.get(i).name(), unsigned(value, 1e-5), inSigma);
        }
    }

    /** A rounding error below zero is printed without its sign. */
    private static double unsigned(double value, double lastDigit) {
        return Math.abs(value) < lastDigit / 2 ? 0.0 : value;
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.5g", value);
    }
}
