package org.cevnsfit.unfolding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.math3.linear.RealMatrix;
import org.cevnsfit.plan.CalculatorFile;
import org.cevnsfit.profile.BoundedMinimum;
import org.cevnsfit.report.CalculatorReport;
import org.cevnsfit.report.Caption;
import org.cevnsfit.report.Curve;
import org.cevnsfit.report.CurvePicture;
import org.cevnsfit.report.Numbers;
import org.cevnsfit.report.Picture;
import org.cevnsfit.report.ResultTable;
import org.cevnsfit.surface.ConfidenceLevels;

/** Unfolds the flux of a calculation and says what came out. */
public final class UnfoldingReport {
    private static final double UPPER_LIMIT = 0.90;

    private final CalculatorFile file;
    private final ReactorUnfolding input;
    private final FluxUnfolding unfolding;
    private final BoundedMinimum best;
    private final RealMatrix covariance;

    private UnfoldingReport(CalculatorFile file) {
        this.file = file;
        input = ReactorUnfolding.read(file);
        unfolding = input.unfolding();
        best = unfolding.fit(input.observed());
        covariance = unfolding.covariance(input.observed(), best.x());
    }

    public static CalculatorReport of(CalculatorFile file) {
        return new UnfoldingReport(file).report();
    }

    private CalculatorReport report() {
        double[][] ends = ends(1.0);
        double[][] limits = ends(ConfidenceLevels.deltaChi2(UPPER_LIMIT, 1));
        ResultTable flux = flux(ends, limits);
        Map<String, ResultTable> tables = new LinkedHashMap<>();
        tables.put("flux", flux);
        tables.put("correlation", correlation());
        tables.put("counts", counts());
        List<String> lines = new ArrayList<>();
        lines.add(file.name() + ": reactor antineutrinos in " + input.assumed().length + " energy bins");
        lines.addAll(summary(ends, limits).lines());
        lines.add(String.format(
                Locale.ROOT,
                "  counts %s, of which outside the flux bins %s, background %s; chi2 %.2f in %d bins",
                Numbers.value(sum(input.observed())),
                Numbers.value(sum(input.model().outside())),
                Numbers.value(sum(input.model().background())),
                best.chi2(),
                input.observed().length));
        lines.add("  effective number of measured bins " + Numbers.value(measuredBins()));
        return new CalculatorReport(lines, tables, Map.of("flux", picture(ends)), file.provenance());
    }

    private double[][] ends(double level) {
        double[][] ends = new double[input.assumed().length][];
        for (int k = 0; k < ends.length; k++) ends[k] = unfolding.interval(input.observed(), best, k, level);
        return ends;
    }

    private ResultTable summary(double[][] ends, double[][] limits) {
        ResultTable.Builder table = new ResultTable.Builder(
                "E[MeV]",
                "to[MeV]",
                "assumed[1/(cm2 s MeV)]",
                "unfolded/assumed[1]",
                "delta chi2 = 1 from[1]",
                "to[1]",
                "90 %[1]");
        for (int k = 0; k < ends.length; k++) {
            table.row(
                    input.fluxEdgesMeV()[k],
                    input.fluxEdgesMeV()[k + 1],
                    input.assumed()[k],
                    best.x()[k],
                    ends[k][0],
                    ends[k][1],
                    "< " + Numbers.value(limits[k][1]));
        }
        return table.build();
    }

    private ResultTable flux(double[][] ends, double[][] limits) {
        RealMatrix scatter = unfolding.scatter(input.observed(), best.x());
        double[] flat = unfolding.fit(input.model().assumed()).x();
        double[] spread = unfolding.fit(input.expected()).x();
        String unit = "[1/(cm2 s MeV)]";
        ResultTable.Builder table = new ResultTable.Builder(
                "e_lo[MeV]",
                "e_hi[MeV]",
                "flux" + unit,
                "error" + unit,
                "scatter" + unit,
                "lower" + unit,
                "upper" + unit,
                "upper_90" + unit,
                "assumed" + unit,
                "bias_prior" + unit,
                "bias_bins" + unit);
        for (int k = 0; k < input.assumed().length; k++) {
            double one = input.assumed()[k];
            table.row(
                    input.fluxEdgesMeV()[k],
                    input.fluxEdgesMeV()[k + 1],
                    one * best.x()[k],
                    one * Math.sqrt(covariance.getEntry(k, k)),
                    one * Math.sqrt(scatter.getEntry(k, k)),
                    one * ends[k][0],
                    one * ends[k][1],
                    one * limits[k][1],
                    one,
                    one * (flat[k] - 1.0),
                    one * (spread[k] - flat[k]));
        }
        return table.build();
    }

    private ResultTable correlation() {
        int bins = input.assumed().length;
        ResultTable.Builder table = new ResultTable.Builder("first[1]", "second[1]", "correlation[1]");
        for (int k = 0; k < bins; k++) {
            for (int l = 0; l <= k; l++) {
                double scale = Math.sqrt(covariance.getEntry(k, k) * covariance.getEntry(l, l));
                table.row(k + 1, l + 1, covariance.getEntry(k, l) / scale);
            }
        }
        return table.build();
    }

    private ResultTable counts() {
        double[] fitted = input.model().expected(best.x());
        ResultTable.Builder table = new ResultTable.Builder(
                "t_lo[eV]", "t_hi[eV]", "observed[counts]", "fitted[counts]", "outside[counts]", "background[counts]");
        for (int i = 0; i < fitted.length; i++) {
            table.row(
                    1e3 * input.recoilEdgesKeV()[i],
                    1e3 * input.recoilEdgesKeV()[i + 1],
                    input.observed()[i],
                    fitted[i],
                    input.model().outside()[i],
                    input.model().background()[i]);
        }
        return table.build();
    }

    /** tr(C F): how many of the flux bins the counts determine rather than the prior. */
    private double measuredBins() {
        return unfolding.measuredBins(input.observed(), best.x());
    }

    private Picture picture(double[][] ends) {
        int bins = input.assumed().length;
        int power =
                (int) Math.floor(Math.log10(Arrays.stream(input.assumed()).max().orElseThrow()));
        double unit = Math.pow(10.0, power);
        double[] centre = new double[bins];
        double[] assumed = new double[bins];
        double[] value = new double[bins];
        double[] low = new double[bins];
        double[] high = new double[bins];
        for (int k = 0; k < bins; k++) {
            centre[k] = 0.5 * (input.fluxEdgesMeV()[k] + input.fluxEdgesMeV()[k + 1]);
            assumed[k] = input.assumed()[k] / unit;
            value[k] = assumed[k] * best.x()[k];
            low[k] = assumed[k] * ends[k][0];
            high[k] = assumed[k] * ends[k][1];
        }
        return new CurvePicture(
                new Caption("Reactor antineutrinos below the threshold of inverse beta decay", file.description(), ""),
                new CurvePicture.Quantity("E_{ν} [MeV]", false),
                new CurvePicture.Quantity("flux [10^{" + power + "}/(cm^{2} s MeV)]", false),
                List.of(
                        Curve.steps("assumed", input.fluxEdgesMeV(), assumed),
                        Curve.points("unfolded, Δχ² = 1", centre, value, low, high)));
    }

    private static double sum(double[] counts) {
        return Arrays.stream(counts).sum();
    }
}
