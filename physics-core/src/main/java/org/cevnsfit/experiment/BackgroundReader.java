package org.cevnsfit.experiment;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.table.Table;

/**
 * Reads the list {@code backgrounds}. A background is either {@code counts}, a table of expected counts per bin ({@code minus-signal}: the
 * table holds the Standard-Model signal too; {@code nodes}: at whole numbers of the nuisances named, see {@link NodeTableReader}), or a {@code spectrum},
 * see {@link SpectrumReader}, or a product of expected counts in
 * all bins at zero time shift, selection included, an energy shape and a time shape, each normalised to one. A shape is a table or {@code flat}.
 */
record BackgroundReader(Path dataFolder, AnalysisBins bins, ArrivalTimes times) {
    static final String FLAT = "flat";
    private static final String MINUS = "minus-signal";

    List<Background> read(Settings experiment) {
        Set<String> names = new HashSet<>(Set.of(Experiment.CEVNS, Experiment.EVES));
        SpectrumReader spectra = new SpectrumReader(bins, times);
        List<Background> backgrounds = experiment.sections("backgrounds").stream()
                .map(section -> {
                    String name = ComponentName.read(section);
                    if (names.add(name))
                        return section.has("spectrum") ? spectra.read(name, section) : background(name, section);
                    throw section.problem("name", "component '" + name + "' defined twice", "rename or remove one");
                })
                .toList();
        long totals = backgrounds.stream()
                .filter(background -> background instanceof BinnedBackground binned && binned.withSignal())
                .count();
        if (totals < 2) return backgrounds;
        throw experiment.problem(
                "backgrounds", "found " + totals + " with " + MINUS + ", one can hold the signal", "remove the others");
    }

    private Background background(String name, Settings section) {
        if (section.has("nodes")) {
            Path file = dataFolder.resolve(section.text("counts"));
            return new NodeBackground(name, new NodeTableReader(bins).read(file, section));
        }
        if (section.has("counts")) return new BinnedBackground(name, counts(section), section.flagOr(MINUS, false));
        double expected = section.number("expected-counts", 0, ObservedCounts.MOST_COUNTS);
        double[] energies = normalised(energyShape(section.text("energy")));
        for (int i = 0; i < energies.length; i++) energies[i] *= expected;
        return new ProductBackground(name, energies, times.background(section));
    }

    private double[] counts(Settings section) {
        for (String other : List.of("expected-counts", "energy", "time", "time-decay-per-us")) {
            if (section.has(other))
                throw section.problem(other, "not allowed beside counts, a table of all bins", "remove one of them");
        }
        return bins.readExpected(dataFolder.resolve(section.text("counts")));
    }

    private double[] energyShape(String shape) {
        double[] due = bins.energyEdges();
        if (shape.equals(FLAT)) return widths(due);
        Table table = Table.read(dataFolder.resolve(shape));
        EnergyAxis axis = bins.axis();
        double[] edges = table.edges(axis.lower(), axis.upper(), axis.unit());
        int differs = Arrays.mismatch(edges, due);
        if (differs >= 0) {
            throw table.problem(
                    differs == 0 ? axis.lower() : axis.upper(),
                    Math.max(0, Math.min(differs, table.rows()) - 1),
                    "found energy edges " + Arrays.toString(edges) + ", the observed counts have "
                            + Arrays.toString(due),
                    "bin the shape like the counts");
        }
        double[] content = table.nonNegative("shape", "1");
        if (Arrays.stream(content).sum() > 0) return content;
        throw table.problem("shape", 0, "the column is zero", "give the shape some content");
    }

    /** @return widths of bins */
    static double[] widths(double[] edges) {
        double[] widths = new double[edges.length - 1];
        for (int i = 0; i < widths.length; i++) widths[i] = edges[i + 1] - edges[i];
        return widths;
    }

    /** @return a copy that sums to one */
    static double[] normalised(double[] shape) {
        double sum = Arrays.stream(shape).sum();
        double[] normalised = shape.clone();
        for (int i = 0; i < shape.length; i++) normalised[i] /= sum;
        return normalised;
    }
}
