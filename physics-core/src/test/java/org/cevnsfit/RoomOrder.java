package org.cevnsfit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rooms of physics-core from left to right: a room sees the rows before its own and nothing else. */
final class RoomOrder {
    private static final String ROOT = "org.cevnsfit";
    private static final String SPARK = "org.apache.spark";

    private static final List<Set<String>> ROWS = List.of(
            Set.of("error", "constants", "numerics"),
            Set.of("settings", "table"),
            Set.of("parameter", "target"),
            Set.of("flux", "interaction", "detector", "nuisance"),
            Set.of("experiment", "model"),
            Set.of("prediction"),
            Set.of("likelihood", "lanes"),
            Set.of("profile"),
            Set.of("plan"),
            Set.of("surface"),
            Set.of("report"),
            Set.of("relic", "migdal", "unfolding"),
            Set.of("validation", "importer"));

    private static final Pattern PACKAGE_LINE = Pattern.compile("^package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);
    private static final Pattern IMPORT_LINE =
            Pattern.compile("^import\\s+(?:static\\s+)?([\\w.]+?)\\.[A-Z*]", Pattern.MULTILINE);

    private RoomOrder() {}

    /** @return what is wrong with the package and import lines of one source file, one entry per line at fault */
    static List<String> faultsOfSource(String name, String source) {
        Matcher packageLine = PACKAGE_LINE.matcher(source);
        if (!packageLine.find()) {
            return List.of(name + ": no package line");
        }
        String from = packageLine.group(1);
        List<String> faults = new ArrayList<>();
        faultOfPackage(from, name).ifPresent(fault -> faults.add(name + ": " + fault));
        Matcher imports = IMPORT_LINE.matcher(source);
        while (imports.find()) {
            faultOfArrow(from, imports.group(1)).ifPresent(fault -> faults.add(name + ": " + fault));
        }
        return faults;
    }

    /** @return why a file or class called {@code name} may not live in a package; the root holds its package-info alone */
    static Optional<String> faultOfPackage(String packageName, String name) {
        boolean rootDescription = packageName.equals(ROOT) && name.contains("package-info");
        return rootDescription || row(packageName) >= 0
                ? Optional.empty()
                : Optional.of(packageName + " is not one of the rooms " + ROWS);
    }

    /** @return why one package may not see the other; libraries other than Spark are free to all rooms */
    static Optional<String> faultOfArrow(String from, String to) {
        if (to.equals(SPARK) || to.startsWith(SPARK + ".")) {
            return Optional.of(from + " sees " + to + ", but physics-core is free of Spark");
        }
        boolean ours = to.equals(ROOT) || to.startsWith(ROOT + ".");
        if (!ours || from.equals(to) || (row(to) >= 0 && row(to) < row(from))) {
            return Optional.empty();
        }
        return Optional.of(from + " sees " + to + ", against the order " + ROWS);
    }

    private static int row(String packageName) {
        for (int row = 0; row < ROWS.size(); row++) {
            if (ROWS.get(row).stream().anyMatch(room -> packageName.equals(ROOT + "." + room))) {
                return row;
            }
        }
        return -1;
    }
}
