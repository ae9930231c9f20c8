package org.cevnsfit.experiment;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cevnsfit.detector.RecoilResponse;
import org.cevnsfit.flux.NeutrinoSource;
import org.cevnsfit.settings.Settings;

/** Reads {@code conf/experiments/<name>.conf} and the tables below {@code data/<name>}; every key must be known. */
public final class ExperimentReader {
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
        Experiment experiment = new Experiment(
                name,
                source,
                TargetReader.read(settings.section("target"), dataFolder),
                response,
                times.signal(flux, source),
                bins.energyEdges(),
                bins.timeEdgesUs(),
                observed.counts(),
                observed.variance(),
                backgrounds,
                releasedCevns(bins),
                new PullReader(components(backgrounds), new SpectrumPulls(backgrounds), ownData, observed, response)
                        .read(settings),
                settings.numberOr("published-signal-total", Double.NaN),
                settings.textsOr("conflicts-with", List.of()),
                settings.texts("citations"));
        settings.rejectUnknown();
        return experiment;
    }

    private double[] releasedCevns(AnalysisBins bins) {
        if (!settings.has("signal-template")) return null;
        return bins.readExpected(
                ownData.resolve(settings.section("signal-template").text(Experiment.CEVNS)));
    }

    private static Set<String> components(List<Background> backgrounds) {
        Set<String> names = new LinkedHashSet<>(List.of(Experiment.CEVNS, Experiment.EVES));
        backgrounds.forEach(background -> names.add(background.name()));
        return names;
    }
}
