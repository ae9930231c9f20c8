package org.cevnsfit.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.cevnsfit.profile.ShapeRange;

/**
 * What a result is filed under: a hash of everything that can change it, never a file name. Two runs with the same key hold
 * the same numbers.
 */
public final class ScanKey {
    private static final int RUN_ID_DIGITS = 12;

    private ScanKey() {}

    /**
     * SHA-256 over the physics settings, the content of the data files, the physics version of the code, the grid with its
     * number of blocks, and whether the table of points has nuisances.
     *
     * @param inputs SHA-256 of each input file
     * @return 64 hexadecimal digits
     */
    public static String of(FitConfiguration fit, Scan scan, SortedMap<Path, String> inputs) {
        StringBuilder text = new StringBuilder();
        text.append("physics version ").append(PhysicsVersion.CURRENT).append('\n');
        for (Map.Entry<String, String> setting : fit.physics().entrySet()) {
            text.append(setting.getKey())
                    .append(" = ")
                    .append(setting.getValue())
                    .append('\n');
        }
        inputs.entrySet().stream()
                .filter(input -> !InputFiles.isConfiguration(input.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .forEach(sum -> text.append("input ").append(sum).append('\n'));
        text.append("scan ")
                .append(scan.name())
                .append(" profiles ")
                .append(scan.profiled())
                .append('\n');
        for (Axis axis : scan.axes()) appendAxis(text, axis);
        for (double coupling : scan.fixedCouplings())
            text.append(Double.toHexString(coupling)).append('\n');
        text.append(scan.fixedShape()).append('\n');
        text.append("blocks ").append(ScanPlan.first(scan).blocks()).append('\n');
        if (scan.resolution() == Resolution.ADAPTIVE) appendRefinement(text, fit);
        scan.fixedNuisances()
                .forEach((nuisance, value) ->
                        text.append("nuisance " + nuisance + " = " + Double.toHexString(value) + "\n"));
        for (ShapeRange range : scan.profiledShapes()) text.append("profiles " + range + "\n");
        text.append("nuisance columns ").append(fit.output().pulls()).append('\n');
        return DigestUtils.sha256Hex(text.toString());
    }

    /** @return key of a run of several scans, 64 hexadecimal digits */
    public static String ofRun(List<String> scanKeys) {
        return DigestUtils.sha256Hex(String.join("\n", scanKeys));
    }

    /** @return name of a run's folder unless the user gives one */
    public static String runId(String runKey) {
        return runKey.substring(0, RUN_ID_DIGITS);
    }

    /** @return the first 64 bits of a key */
    public static long bits(String key) {
        return Long.parseUnsignedLong(key.substring(0, 16), 16);
    }

    /**
     * Key of one point: the bits of its coordinates, mixed one after the other into the key of its scan (finaliser of
     * SplitMix64, a bijection of 64-bit words; Steele, Lea, Flood, doi:10.1145/2660193.2660195).
     *
     * @param scanBits {@link #bits} of the scan's key
     * @param coordinates value along every axis
     */
    public static long ofPoint(long scanBits, double[] coordinates) {
        long hash = scanBits;
        for (double coordinate : coordinates) {
            hash = mix((hash + 0x9e3779b97f4a7c15L) ^ Double.doubleToLongBits(coordinate));
        }
        return hash;
    }

    private static long mix(long word) {
        long mixed = (word ^ (word >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** What decides, besides the points themselves, which points an adaptive grid gets. */
    private static void appendRefinement(StringBuilder text, FitConfiguration fit) {
        text.append("adaptive, rule ").append(NestedGrid.RULE).append('\n');
        for (double level : fit.output().confidenceLevels())
            text.append(Double.toHexString(level)).append('\n');
    }

    private static void appendAxis(StringBuilder text, Axis axis) {
        text.append("axis ").append(axis.parameter().name()).append('\n');
        for (double value : axis.values())
            text.append(Double.toHexString(value)).append('\n');
    }
}
