package org.cevnsfit.experiment;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cevnsfit.detector.FixedTimeProfile;
import org.cevnsfit.detector.SampledTimeProfile;
import org.cevnsfit.detector.TimeEfficiency;
import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.table.Table;

/**
 * Reads the list {@code backgrounds}: expected counts in all bins at zero time shift, selection included, times an energy shape and
 * a time shape, each normalised to one. The time shape is a table (then the time efficiency applies and the time shift moves it) or
 * an exponential that already includes the selection.
 */
record BackgroundReader(Path dataFolder, ObservedCounts bins, TimeEfficiency timeEfficiency) {

    List<Background> read(Settings experiment) {
        Set<String> names = new HashSet<>(Set.of(Experiment.CEVNS, Experiment.EVES));
        return experiment.sections("backgrounds").stream()
                .map(section -> {
                    String name = section.text("name");
                    if (names.add(name)) return background(name, section);
                    throw section.problem("name", "component '" + name + "' defined twice", "rename or remove one");
                })
                .toList();
    }

    private Background background(String name, Settings section) {
        double expected = section.number("expected-counts", 0, Double.MAX_VALUE);
        double[] energies = energyShape(dataFolder.resolve(section.text("energy")));
        for (int i = 0; i < energies.length; i++) energies[i] *= expected;
        return new Background(name, energies, timeShape(section));
    }

    private double[] energyShape(Path file) {
        Table table = Table.read(file);
        double[] edges = table.edges("pe_lo", "pe_hi", "PE");
        int differs = Arrays.mismatch(edges, bins.energyEdgesPe());
        if (differs >= 0) {
            throw table.problem(
                    differs == 0 ? "pe_lo" : "pe_hi",
                    Math.max(0, Math.min(differs, table.rows()) - 1),
                    "found energy edges " + Arrays.toString(edges) + ", the observed counts have "
                            + Arrays.toString(bins.energyEdgesPe()),
                    "bin the shape like the counts");
        }
        double[] shape = table.nonNegative("shape", "1");
        double sum = Arrays.stream(shape).sum();
        if (!(sum > 0)) throw table.problem("shape", 0, "the column is zero", "give the shape some content");
        for (int i = 0; i < shape.length; i++) shape[i] /= sum;
        return shape;
    }

    private TimeProfile timeShape(Settings section) {
        if (section.has("time") == section.has("time-decay-per-us")) {
            throw section.problem(
                    "time", "exactly one of time and time-decay-per-us is allowed", "give a table or a decay constant");
        }
        if (section.has("time-decay-per-us")) {
            double decayPerUs = section.number("time-decay-per-us", Double.MIN_NORMAL, Double.MAX_VALUE);
            return FixedTimeProfile.exponential(decayPerUs, bins.timeEdgesUs());
        }
        Table table = Table.read(dataFolder.resolve(section.text("time")));
        return profile(table, "shape").normalised();
    }

    /** @return the profile of a column of arrival times, not re-normalised */
    SampledTimeProfile profile(Table table, String column) {
        double[] samples = table.nonNegative(column, "1");
        if (Arrays.stream(samples).sum() > 0) {
            double[] edgesUs = table.edges("t_lo", "t_hi", "us");
            return SampledTimeProfile.of(edgesUs, samples, bins.timeEdgesUs(), timeEfficiency);
        }
        throw table.problem(column, 0, "the column is zero", "give the arrival times some content");
    }
}
