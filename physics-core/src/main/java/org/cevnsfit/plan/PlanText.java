package org.cevnsfit.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.profile.ShapeRange;

/** A plan in words, for a dry run. */
public final class PlanText {
    private PlanText() {}

    /**
     * @param parallelism tasks that run at the same time
     * @param blocksPerWave as in {@link WavePlan#waves}
     * @return scans, axes, slices, blocks, points, waves, output folder and key, one fact per line
     */
    public static String of(FitConfiguration fit, int parallelism, int blocksPerWave) {
        SortedMap<Path, String> inputs = InputFiles.sha256(fit.inputs());
        List<String> keys = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Scan scan : fit.scans()) {
            String key = ScanKey.of(fit, scan, inputs);
            keys.add(key);
            describe(text, scan, key, parallelism, blocksPerWave);
        }
        String runId = ScanKey.runId(ScanKey.ofRun(keys));
        Path folder = fit.output().folder().resolve(fit.name()).resolve(runId);
        return "fit " + fit.name() + ": " + fit.description() + "\n" + "output " + folder + "\n" + text;
    }

    private static void describe(StringBuilder text, Scan scan, String key, int parallelism, int blocksPerWave) {
        ScanPlan plan = ScanPlan.first(scan);
        GridWalk walk = plan.walk();
        int waves = WavePlan.waves(plan, parallelism, blocksPerWave).size();
        text.append("scan ")
                .append(scan.name())
                .append(": ")
                .append(scan.title().replaceAll("([_^])\\{([^}]*)}", "$1$2"))
                .append('\n');
        for (Axis axis : scan.axes())
            text.append("  axis ").append(describe(axis)).append('\n');
        text.append("  profiled couplings ").append(scan.profiled()).append('\n');
        for (ShapeRange range : scan.profiledShapes()) {
            text.append("  profiled shape parameter " + range.name() + " from " + range.lower() + " to " + range.upper()
                    + (range.logarithmic() ? ", logarithmic" : ", linear") + "\n");
        }
        scan.fixedNuisances().forEach((name, value) -> text.append("  nuisance " + name + " fixed at " + value + "\n"));
        boolean adaptive = scan.resolution() == Resolution.ADAPTIVE;
        text.append(String.format(
                Locale.ROOT,
                "  %s%d points = %d slices x %d points",
                adaptive ? "at most " : "",
                walk.points(),
                walk.slices(),
                walk.pointsPerSlice()));
        if (adaptive) text.append(refinement(NestedGrid.of(scan)));
        text.append(
                String.format(Locale.ROOT, ", %d blocks, %d waves on %d cores%n", plan.blocks(), waves, parallelism));
        text.append("  key ").append(key).append('\n');
    }

    private static String refinement(NestedGrid grid) {
        return String.format(
                Locale.ROOT,
                "; cells near contours are divided up to %d times%n  begins with %d points in cells of %d x %d steps",
                grid.levels() - 1,
                grid.pointsOf(0),
                grid.stride(0, 0),
                grid.stride(0, 1));
    }

    private static String describe(Axis axis) {
        Parameter parameter = axis.parameter();
        return String.format(
                Locale.ROOT,
                "%s [%s]: %d values from %s to %s, %s, %s",
                parameter.name(),
                parameter.unit(),
                axis.points(),
                axis.values()[0],
                axis.values()[axis.points() - 1],
                axis.logarithmic() ? "logarithmic" : "linear",
                parameter.role() == Parameter.Role.SHAPE
                        ? "shape parameter"
                        : parameter.role().name().toLowerCase(Locale.ROOT));
    }
}
