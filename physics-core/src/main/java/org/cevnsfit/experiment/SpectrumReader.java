package org.cevnsfit.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.error.Suggestion;
import org.cevnsfit.experiment.SpectralBackground.Form;
import org.cevnsfit.nuisance.SpectrumPull.Quantity;
import org.cevnsfit.settings.Settings;

/**
 * Reads backgrounds with a key {@code spectrum}: {@code constant { height-per-keVee }}, {@code exponential { height-per-keVee, at-keVee, decay-per-keVee }},
 * {@code line { height-per-keVee, centre-keVee, width-keVee }} or a line that follows one listed before it, {@code line { tied-to, height-ratio or area-ratio,
 * centre-keVee, width-keVee }}, which has the other's width if it has none of its own. Numbers are those at zero nuisances.
 */
final class SpectrumReader {
    private enum Kind {
        CONSTANT,
        EXPONENTIAL,
        LINE
    }

    private static final double NARROWEST_KEVEE = 1e-6;
    private static final double FARTHEST_KEVEE = 1e6;
    private static final double MOST_RATIO = 1e6;
    private static final double MOST_EXPONENT = 100.0;

    private final AnalysisBins bins;
    private final ArrivalTimes times;
    private final Map<String, SpectralBackground> lines = new LinkedHashMap<>(); // not tied

    SpectrumReader(AnalysisBins bins, ArrivalTimes times) {
        this.bins = bins;
        this.times = times;
    }

    SpectralBackground read(String name, Settings section) {
        if (bins.axis() != EnergyAxis.ELECTRON_EQUIVALENT) {
            throw section.problem(
                    "spectrum",
                    "a function of energy, but the counts are binned in "
                            + bins.axis().unit(),
                    "give a table in energy instead");
        }
        return switch (section.choice("spectrum", Kind.class)) {
            case CONSTANT -> continuum(name, section, 0.0, List.of());
            case EXPONENTIAL ->
                continuum(name, section, section.numberOr("at-keVee", 0.0), List.of(decay(name, section)));
            case LINE -> section.has("tied-to") ? tied(name, section) : line(name, section);
        };
    }

    private SpectralBackground continuum(
            String name, Settings section, double originKeVee, List<SpectrumQuantity> decay) {
        SpectrumQuantity height = height(name, section);
        List<SpectrumQuantity> coordinates =
                decay.isEmpty() ? List.of(new SpectrumQuantity("", Quantity.DECAY, 0.0)) : decay;
        return new SpectralBackground(
                name, Form.EXPONENTIAL, originKeVee, List.of(height), coordinates, times.background(section));
    }

    private SpectralBackground line(String name, Settings section) {
        SpectrumQuantity height = height(name, section);
        List<SpectrumQuantity> coordinates = List.of(centre(name, section), width(name, section));
        SpectralBackground line =
                new SpectralBackground(name, Form.LINE, 0.0, List.of(height), coordinates, times.background(section));
        lines.put(name, line);
        return line;
    }

    private SpectralBackground tied(String name, Settings section) {
        SpectralBackground leader = leader(section);
        boolean area = section.has("area-ratio");
        if (area == section.has("height-ratio")) {
            throw section.problem(
                    "height-ratio", "exactly one of height-ratio and area-ratio is allowed", "give one of them");
        }
        boolean ownWidth = section.has("width-keVee");
        SpectrumQuantity width = ownWidth ? width(name, section) : leader.find(Quantity.WIDTH);
        List<SpectrumQuantity> factors = new ArrayList<>();
        factors.add(leader.find(Quantity.HEIGHT));
        factors.add(own(name, Quantity.RATIO, section, area ? "area-ratio" : "height-ratio", 0.0, MOST_RATIO));
        boolean overWidth = area && ownWidth; // area = √(2π) height × width
        if (overWidth) factors.add(leader.find(Quantity.WIDTH));
        Form form = overWidth ? Form.LINE_OVER_WIDTH : Form.LINE;
        return new SpectralBackground(
                name, form, 0.0, factors, List.of(centre(name, section), width), times.background(section));
    }

    private SpectralBackground leader(Settings section) {
        String name = section.text("tied-to");
        if (lines.containsKey(name)) return lines.get(name);
        throw section.problem(
                "tied-to",
                "no line '" + name + "' above, allowed are " + lines.keySet(),
                lines.isEmpty()
                        ? "list the line first"
                        : "did you mean '" + Suggestion.nearest(name, lines.keySet()) + "'?");
    }

    private static SpectrumQuantity height(String name, Settings section) {
        return own(name, Quantity.HEIGHT, section, "height-per-keVee", 0.0, ObservedCounts.MOST_COUNTS);
    }

    private static SpectrumQuantity centre(String name, Settings section) {
        return own(name, Quantity.CENTRE, section, "centre-keVee", -FARTHEST_KEVEE, FARTHEST_KEVEE);
    }

    private static SpectrumQuantity width(String name, Settings section) {
        return own(name, Quantity.WIDTH, section, "width-keVee", NARROWEST_KEVEE, FARTHEST_KEVEE);
    }

    /** The spectrum has its height at an energy from where it does not leave the range of numbers on the way to the bins. */
    private SpectrumQuantity decay(String name, Settings section) {
        SpectrumQuantity decay = own(name, Quantity.DECAY, section, "decay-per-keVee", 0.0, Double.MAX_VALUE);
        double origin = section.numberOr("at-keVee", 0.0);
        double[] edges = bins.energyEdges();
        double farthest = Math.max(Math.abs(edges[0] - origin), Math.abs(edges[edges.length - 1] - origin));
        if (decay.nominal() * farthest <= MOST_EXPONENT) return decay;
        throw section.problem(
                "decay-per-keVee",
                "found " + decay.nominal() + " with at-keVee = " + origin
                        + ", which changes the spectrum by more than e^" + MOST_EXPONENT
                        + " between there and the bins",
                "lower it, or move at-keVee into the bins");
    }

    private static SpectrumQuantity own(
            String name, Quantity quantity, Settings section, String key, double least, double most) {
        return new SpectrumQuantity(name, quantity, section.number(key, least, most));
    }
}
