package org.cevnsfit.experiment;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cevnsfit.detector.RecoilResponse;
import org.cevnsfit.flux.NeutrinoSource;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.settings.Settings;

/** Reads {@code conf/experiments/<name>.conf} and the tables below {@code data/<name>}; every key must be known. */
public final class ExperimentReader {
    private static final double LEAST_EXPOSURE_PER_CM2 = 1e30;
    private static final double MOST_EXPOSURE_PER_CM2 = 1e60;

    private final Settings settings;
    private final Path dataFolder;
    private final Path ownData;
    private final String name;

    private ExperimentReader(Path projectHome, String name, Config changes) {
        this.name = name;
        this.settings = Settings.of(ExperimentFile.read(projectHome, name, changes));
        this.dataFolder = projectHome.resolve("data");
        this.ownData = dataFolder.resolve(name);
    }

    /**
     * @param projectHome folder of {@code conf} and {@code data}
     * @param name name of the experiment
     */
    public static Experiment read(Path projectHome, String name) {
        return read(projectHome, name, ConfigFactory.empty());
    }

    /**
     * As above with changes.
     *
     * @param changes keys that take the place of those of the file, see {@link ExperimentFile}
     */
    public static Experiment read(Path projectHome, String name, Config changes) {
        return new ExperimentReader(projectHome, name, changes).read();
    }

    private Experiment read() {
        ObservedCounts observed = ObservedCounts.read(
                ownData.resolve(settings.text("observed")),
                settings.choiceOr("statistic", BinStatistic.POISSON),
                settings.choiceOr("data", DataKind.MEASURED));
        AnalysisBins bins = observed.bins();
        ArrivalTimes times = ArrivalTimes.of(settings, ownData, bins);
        List<Background> backgrounds = new BackgroundReader(ownData, bins, times).read(settings);
        Settings flux = settings.section("flux");
        NeutrinoSource source = SourceKind.read(flux, dataFolder);
        RecoilResponse response = DetectorKind.read(settings.section("response"), ownData, bins);
        List<TargetShare> targets = TargetReader.read(settings.section("target"), dataFolder);
        requireExposure(source, targets);
        NodeCounts released = releasedCevns(bins);
        Experiment experiment = new Experiment(
                name,
                source,
                targets,
                response,
                times.signal(flux, source),
                bins.energyEdges(),
                bins.timeEdgesUs(),
                observed.counts(),
                observed.variance(),
                backgrounds,
                released == null ? null : released.counts(),
                released == null ? List.of() : released.axes(),
                bins.runs(),
                new PullReader(
                                components(source, backgrounds),
                                new SpectrumPulls(backgrounds),
                                NodeTables.of(backgrounds, released),
                                ownData,
                                observed,
                                response)
                        .read(settings),
                publishedSignalTotal(),
                settings.textsOr("conflicts-with", List.of()),
                settings.texts("citations"));
        settings.rejectUnknown();
        return experiment;
    }

    /** Rejects exposures that no experiment has; cross sections lie around 1e-40 cm². */
    private void requireExposure(NeutrinoSource source, List<TargetShare> targets) {
        for (SourceComponent component : source.components()) {
            for (TargetShare share : targets) {
                double exposure = component.fluencePerCm2() * share.count();
                if (exposure >= LEAST_EXPOSURE_PER_CM2 && exposure <= MOST_EXPOSURE_PER_CM2) continue;
                throw settings.problem(
                        "flux",
                        "found " + component.fluencePerCm2() + " neutrinos per cm2 on " + share.count() + " times "
                                + share.target().name() + ", the product allowed is " + LEAST_EXPOSURE_PER_CM2 + " to "
                                + MOST_EXPOSURE_PER_CM2,
                        "correct power or protons, distance, time or mass");
            }
        }
    }

    private double publishedSignalTotal() {
        String key = "published-signal-total";
        return settings.has(key) ? settings.number(key, Double.MIN_NORMAL, ObservedCounts.MOST_COUNTS) : Double.NaN;
    }

    private NodeCounts releasedCevns(AnalysisBins bins) {
        if (!settings.has("signal-template")) return null;
        Settings template = settings.section("signal-template");
        Path file = ownData.resolve(template.text(Experiment.CEVNS));
        NodeCounts released = template.has("nodes")
                ? new NodeTableReader(bins).read(file, template)
                : new NodeCounts(List.of(), bins.readExpected(file));
        if (Arrays.stream(released.counts()).sum() > 0.0) return released;
        throw template.problem(Experiment.CEVNS, "the column expected is zero", "give the template some content");
    }

    private static Set<String> components(NeutrinoSource source, List<Background> backgrounds) {
        Set<String> names = new LinkedHashSet<>(List.of(Experiment.CEVNS, Experiment.EVES));
        for (String signal : List.copyOf(names)) {
            source.components().forEach(part -> names.add(Experiment.share(signal, part.name())));
        }
        backgrounds.forEach(background -> names.add(background.name()));
        return names;
    }
}
