package org.cevnsfit.experiment;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.detector.FixedTimeProfile;
import org.cevnsfit.detector.SampledTimeProfile;
import org.cevnsfit.detector.TimeEfficiency;
import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.flux.NeutrinoSource;
import org.cevnsfit.flux.PionDecayAtRest;
import org.cevnsfit.flux.ProtonPulse;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.table.Table;

/**
 * Reads when the events of backgrounds and source components arrive. Tables of arrival times and pulses have finer bins than the counts: the time
 * efficiency applies to them and a time shift moves them. Everything else is fixed and includes the selection. Counts without time bins have
 * the trivial profile 1 everywhere, and no key of time is allowed.
 */
record ArrivalTimes(Path dataFolder, AnalysisBins bins, TimeEfficiency efficiency) {
    private static final String TIME_EFFICIENCY = "time-efficiency";
    private static final List<String> OF_BACKGROUND = List.of("time", "time-decay-per-us");
    private static final List<String> OF_SIGNAL = List.of("times", "fractions", "pulse");
    private static final double SAMPLE_US = 0.01;
    private static final double LARGEST_MEAN_US = 1e3; // a hundred thousand samples
    private static final double BEFORE_PULSE = 9.0; // standard deviations, e^-40 of the pulse

    static ArrivalTimes of(Settings experiment, Path dataFolder, AnalysisBins bins) {
        if (!bins.timed()) refuse(experiment, List.of(TIME_EFFICIENCY));
        TimeEfficiency efficiency = experiment.has(TIME_EFFICIENCY)
                ? TimeEfficiency.read(experiment.section(TIME_EFFICIENCY))
                : TimeEfficiency.NONE;
        return new ArrivalTimes(dataFolder, bins, efficiency);
    }

    /** @return the time profile of a background; its fractions sum to one at zero shift */
    TimeProfile background(Settings section) {
        if (!bins.timed()) return always(section, OF_BACKGROUND);
        if (chosen(section, OF_BACKGROUND).equals("time-decay-per-us")) {
            double decayPerUs = section.number("time-decay-per-us", Double.MIN_NORMAL, Double.MAX_VALUE);
            return FixedTimeProfile.exponential(decayPerUs, bins.timeEdgesUs());
        }
        String shape = section.text("time");
        if (shape.equals(BackgroundReader.FLAT)) {
            return new FixedTimeProfile(BackgroundReader.normalised(BackgroundReader.widths(bins.timeEdgesUs())));
        }
        return profile(Table.read(dataFolder.resolve(shape)), "shape").normalised();
    }

    /** @return the time profile of each source component, by its name */
    Map<String, TimeProfile> signal(Settings flux, NeutrinoSource source) {
        Map<String, TimeProfile> profiles = new LinkedHashMap<>();
        if (!bins.timed()) {
            TimeProfile always = always(flux, OF_SIGNAL);
            source.components().forEach(component -> profiles.put(component.name(), always));
            return profiles;
        }
        String kind = chosen(flux, OF_SIGNAL);
        if (kind.equals("pulse")) {
            ProtonPulse pulse = pulse(flux, source);
            source.components().forEach(component -> profiles.put(component.name(), sampled(flux, pulse, component)));
            return profiles;
        }
        Table table = Table.read(dataFolder.resolve(flux.text(kind)));
        for (SourceComponent component : source.components()) {
            String name = component.name();
            profiles.put(name, kind.equals("times") ? profile(table, name) : fractions(table, name));
        }
        return profiles;
    }

    /** @return the profile of a column of arrival times, not re-normalised */
    SampledTimeProfile profile(Table table, String column) {
        double[] samples = table.nonNegative(column, "1");
        if (Arrays.stream(samples).sum() > 0) {
            return SampledTimeProfile.of(table.edges("t_lo", "t_hi", "us"), samples, bins.timeEdgesUs(), efficiency);
        }
        throw table.problem(column, 0, "the column is zero", "give the arrival times some content");
    }

    private TimeProfile fractions(Table table, String column) {
        double[] edges = table.edges("t_lo", "t_hi", "us");
        if (Arrays.equals(edges, bins.timeEdgesUs())) return new FixedTimeProfile(table.nonNegative(column, "1"));
        throw table.problem(
                "t_lo",
                0,
                "found time edges " + Arrays.toString(edges) + ", the observed counts have "
                        + Arrays.toString(bins.timeEdgesUs()),
                "give one row per time bin, or name the table in flux.times");
    }

    private static ProtonPulse pulse(Settings flux, NeutrinoSource source) {
        Settings pulse = flux.section("pulse");
        ProtonPulse read = new ProtonPulse(
                pulse.number("mean-us", -LARGEST_MEAN_US, LARGEST_MEAN_US),
                pulse.number("sigma-us", ProtonPulse.SMALLEST_SIGMA_US, ProtonPulse.LARGEST_SIGMA_US));
        if (source instanceof PionDecayAtRest) return read;
        throw flux.problem("pulse", "allowed with model = pion-decay-at-rest alone", "name a table in flux.times");
    }

    private TimeProfile sampled(Settings flux, ProtonPulse pulse, SourceComponent component) {
        double[] timeEdgesUs = bins.timeEdgesUs();
        double reachUs = SampledTimeProfile.LARGEST_SHIFT_US + SAMPLE_US;
        double from = Math.min(timeEdgesUs[0] - reachUs, pulse.meanUs() - BEFORE_PULSE * pulse.sigmaUs());
        int samples = (int) Math.ceil((timeEdgesUs[timeEdgesUs.length - 1] + reachUs - from) / SAMPLE_US);
        if (samples < 1 || pulse.arrived(component, from + samples * SAMPLE_US) <= 0.0) {
            throw flux.section("pulse")
                    .problem(
                            "mean-us",
                            "found " + pulse.meanUs() + ", no neutrino arrives in the time bins "
                                    + Arrays.toString(timeEdgesUs),
                            "correct the mean");
        }
        double[] edges = new double[samples + 1];
        double[] content = new double[samples];
        for (int i = 0; i <= samples; i++) edges[i] = from + i * SAMPLE_US;
        for (int i = 0; i < samples; i++)
            content[i] = Math.max(0.0, pulse.arrived(component, edges[i + 1]) - pulse.arrived(component, edges[i]));
        SampledTimeProfile profile = SampledTimeProfile.of(edges, content, timeEdgesUs, efficiency);
        return flux.section("pulse").flagOr("normalised", false) ? profile.normalised() : profile;
    }

    private static TimeProfile always(Settings section, List<String> keys) {
        refuse(section, keys);
        return new FixedTimeProfile(new double[] {1.0});
    }

    private static void refuse(Settings section, List<String> keys) {
        for (String key : keys) {
            if (section.has(key))
                throw section.problem(
                        key, "the observed counts have no time bins", "remove it, or give them columns t_lo and t_hi");
        }
    }

    /** @return the only key of a list that a section has */
    private static String chosen(Settings section, List<String> keys) {
        List<String> found = keys.stream().filter(section::has).toList();
        if (found.size() == 1) return found.get(0);
        throw section.problem(
                keys.get(0), "found " + found + ", exactly one of " + keys + " is allowed", "give one of them");
    }
}
