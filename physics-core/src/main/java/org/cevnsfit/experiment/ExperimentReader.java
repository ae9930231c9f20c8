package org.cevnsfit.experiment;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cevnsfit.detector.TimeEfficiency;
import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.flux.NeutrinoSource;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.table.Table;

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
                ownData.resolve(settings.text("observed")), settings.choiceOr("statistic", BinStatistic.POISSON));
        TimeEfficiency timeEfficiency = TimeEfficiency.read(settings.section("time-efficiency"));
        BackgroundReader reader = new BackgroundReader(ownData, observed, timeEfficiency);
        List<Background> backgrounds = reader.read(settings);
        NeutrinoSource source = SourceKind.read(settings.section("flux"));
        Experiment experiment = new Experiment(
                name,
                source,
                TargetReader.read(settings.section("target"), dataFolder),
                DetectorKind.read(settings.section("response"), ownData, observed.energyEdgesPe()),
                signalTimes(source, reader),
                observed.energyEdgesPe(),
                observed.timeEdgesUs(),
                observed.counts(),
                observed.variance(),
                backgrounds,
                new PullReader(components(backgrounds), ownData, observed).read(settings),
                settings.numberOr("published-signal-total", Double.NaN),
                settings.textsOr("conflicts-with", List.of()),
                settings.texts("citations"));
        settings.rejectUnknown();
        return experiment;
    }

    private Map<String, TimeProfile> signalTimes(NeutrinoSource source, BackgroundReader reader) {
        Table table = Table.read(ownData.resolve(settings.section("flux").text("times")));
        Map<String, TimeProfile> profiles = new LinkedHashMap<>();
        for (SourceComponent component : source.components()) {
            profiles.put(component.name(), reader.profile(table, component.name()));
        }
        return profiles;
    }

    private static Set<String> components(List<Background> backgrounds) {
        Set<String> names = new LinkedHashSet<>(List.of(Experiment.CEVNS, Experiment.EVES));
        backgrounds.forEach(background -> names.add(background.name()));
        return names;
    }
}
