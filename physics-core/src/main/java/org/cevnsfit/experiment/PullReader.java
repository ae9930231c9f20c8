package org.cevnsfit.experiment;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cevnsfit.detector.RecoilResponse;
import org.cevnsfit.detector.ResponseEffect;
import org.cevnsfit.detector.SampledTimeProfile;
import org.cevnsfit.error.Suggestion;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.nuisance.VariationPull;
import org.cevnsfit.settings.Settings;

/**
 * Reads the list {@code pulls} and the sets of them. A pull is {@code { name, kind, sigma, bounds, step, file, acts-on, source }}; kind is norm,
 * variation, time, radius, or what the response can change: efficiency, quenching, threshold, resolution. Sigma is a number or {@code free}; step belongs to
 * radius and the changes of the response, file, with the relative variation of one component per bin, to the kind variation. The kind spectrum moves one
 * {@code quantity} of an analytic spectrum. The kinds light-yield, charge-yield and template go by straight lines between whole numbers. A norm that is a
 * {@code factor} multiplies the other norms; {@code runs} confines it to the bins of some runs.
 *
 * @param components names a pull may act on
 * @param spectra analytic spectra
 * @param tables given at whole numbers of nuisances
 * @param dataFolder tables of the experiment
 * @param bins bins of a variation
 * @param response which changes it knows and how far they may go
 */
record PullReader(
        Set<String> components,
        SpectrumPulls spectra,
        NodeTables tables,
        Path dataFolder,
        ObservedCounts bins,
        RecoilResponse response) {
    private static final String FREE = "free";
    private static final double SMALLEST_SIGMA = 1e-12; // penalties stay far from the end of the range of numbers
    private static final double SMALLEST_STEP = 1e-4; // second differences of templates keep eight digits

    /** What a pull does: scale components, or move them in one of the ways of {@link ShapePull.Effect}, or vary one bin by bin. */
    private enum Kind {
        NORM,
        VARIATION,
        SPECTRUM,
        TIME,
        RADIUS,
        EFFICIENCY,
        QUENCHING,
        THRESHOLD,
        RESOLUTION,
        LIGHT_YIELD,
        CHARGE_YIELD,
        TEMPLATE;

        /** a nucleus of half to one and a half times its radius */
        private static final double LARGEST_RADIUS_SHIFT = 0.5;

        double largestShift(RecoilResponse response) {
            return switch (this) {
                case NORM, VARIATION, SPECTRUM, TEMPLATE -> Double.POSITIVE_INFINITY;
                case TIME -> SampledTimeProfile.LARGEST_SHIFT_US;
                case RADIUS -> LARGEST_RADIUS_SHIFT;
                case EFFICIENCY, QUENCHING, THRESHOLD, RESOLUTION, LIGHT_YIELD, CHARGE_YIELD ->
                    response.largestShift(ResponseEffect.valueOf(name()));
            };
        }
    }

    /** @return the sets in the order of their names */
    Map<String, List<Pull>> read(Settings experiment) {
        Map<String, Pull> pulls = new LinkedHashMap<>();
        for (Settings section : experiment.sections("pulls")) {
            Pull pull = pull(section);
            if (pulls.put(pull.name(), pull) != null) {
                throw section.problem("name", "pull '" + pull.name() + "' defined twice", "rename or remove one");
            }
        }
        tables.requirePulls(experiment, pulls);
        Settings sets = experiment.section("nuisance-sets");
        Map<String, List<Pull>> result = new LinkedHashMap<>();
        for (String set : sets.keys()) result.put(set, members(sets, set, pulls));
        return result;
    }

    private static List<Pull> members(Settings sets, String set, Map<String, Pull> pulls) {
        Set<String> seen = new LinkedHashSet<>();
        for (String name : sets.texts(set)) {
            if (!pulls.containsKey(name)) {
                throw sets.problem(
                        set,
                        "no pull '" + name + "', allowed are " + pulls.keySet(),
                        pulls.isEmpty()
                                ? "add the pull"
                                : "did you mean '" + Suggestion.nearest(name, pulls.keySet()) + "'?");
            }
            if (!seen.add(name)) throw sets.problem(set, "pull '" + name + "' listed twice", "remove one");
        }
        List<Pull> members = seen.stream().map(pulls::get).toList();
        SpectrumPulls.requireOnce(sets, set, members);
        return members;
    }

    private Pull pull(Settings section) {
        String name = ComponentName.read(section);
        Kind kind = section.choice("kind", Kind.class);
        double sigma = section.text("sigma").equals(FREE)
                ? Double.POSITIVE_INFINITY
                : section.number("sigma", SMALLEST_SIGMA, Double.MAX_VALUE);
        double[] bounds = bounds(section);
        if (kind == Kind.SPECTRUM) return spectra.read(section, name, sigma, bounds);
        List<String> actsOn = actsOn(section);
        spectra.requireTables(section, actsOn);
        String source = section.text("source");
        if (kind == Kind.NORM) return new NormReader(bins.bins().runs()).read(section, name, sigma, bounds, actsOn);
        if (kind == Kind.VARIATION) {
            if (actsOn.size() > 1)
                throw section.problem("acts-on", "found " + actsOn + ", one component is due", "add a pull for each");
            double[] relative = bins.readVariation(dataFolder.resolve(section.text("file")));
            return new VariationPull(name, sigma, bounds[0], bounds[1], actsOn.get(0), relative, source);
        }
        ShapePull.Effect effect = ShapePull.Effect.valueOf(kind.name());
        if (effect.linear()) tables.require(section, name, effect, bounds, actsOn);
        else requireMoved(section, kind, actsOn);
        double most = kind.largestShift(response);
        if (most == 0.0) {
            throw section.problem(
                    "kind", "the response of this experiment knows no " + section.text("kind"), "remove the pull");
        }
        boolean nodes = kind == Kind.TIME || effect.linear();
        double step = nodes ? 0.0 : section.number("step", SMALLEST_STEP, most);
        requireShifts(section, most, bounds);
        return new ShapePull(name, sigma, bounds[0], bounds[1], effect, step, actsOn, source);
    }

    /** A shape pull on what it cannot move would be a parameter of nothing. */
    private void requireMoved(Settings section, Kind kind, List<String> actsOn) {
        if (kind == Kind.TIME) {
            if (bins.bins().timed()) return;
            throw section.problem("kind", "found time, but the observed counts have no time bins", "remove the pull");
        }
        List<String> moved = kind == Kind.RADIUS || kind == Kind.QUENCHING
                ? List.of(Experiment.CEVNS)
                : List.of(Experiment.CEVNS, Experiment.EVES);
        if (moved.containsAll(actsOn)) return;
        throw section.problem(
                "acts-on",
                "found " + actsOn + ", a pull of this kind moves " + moved + " alone",
                "leave out the others");
    }

    private static void requireShifts(Settings section, double most, double[] bounds) {
        if (-most <= bounds[0] && bounds[1] <= most) return;
        throw section.problem(
                "bounds",
                "found " + Arrays.toString(bounds) + ", allowed is -" + most + " to " + most + " for this kind",
                "narrow them");
    }

    private static double[] bounds(Settings section) {
        double[] bounds = section.numbers("bounds");
        if (bounds.length == 2 && bounds[0] <= 0 && 0 <= bounds[1] && bounds[0] < bounds[1]) return bounds;
        throw section.problem(
                "bounds",
                "found " + Arrays.toString(bounds) + ", two increasing numbers around zero are due",
                "write [lower, upper]");
    }

    private List<String> actsOn(Settings section) {
        List<String> names = section.texts("acts-on");
        for (String name : names) {
            if (!components.contains(name)) {
                throw section.problem(
                        "acts-on",
                        "no component '" + name + "', allowed are " + components,
                        "did you mean '" + Suggestion.nearest(name, components) + "'?");
            }
        }
        if (names.isEmpty() || names.stream().distinct().count() < names.size()) {
            throw section.problem("acts-on", "found " + names + ", each component once is due", "correct the list");
        }
        return names;
    }
}
