package org.cevnsfit.plan;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigOriginFactory;
import com.typesafe.config.ConfigUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cevnsfit.error.FileTrouble;
import org.cevnsfit.error.InputException;
import org.cevnsfit.error.Suggestion;
import org.cevnsfit.settings.Overrides;
import org.cevnsfit.settings.Settings;

/**
 * The layers of a fit's configuration, the later ones winning: {@code conf/reference.conf}, {@code conf/models/*.conf} below the
 * key {@code models}, the fit's own file, {@code key=value} overrides of the command line. Experiments are read by their own
 * reader; a fit selects them and their nuisance sets.
 */
final class ConfigLayers {
    static final String EXPERIMENTS = "experiments";
    static final String MODELS = "models";
    private static final String SUFFIX = ".conf";

    private final Path home;
    private final Path fitFile;
    private final Config fit;
    private final Config merged;

    private ConfigLayers(Path home, Path fitFile, Config fit, Config merged) {
        this.home = home;
        this.fitFile = fitFile;
        this.fit = fit;
        this.merged = merged;
    }

    /**
     * @param home folder with conf/ and data/
     * @param overrides texts key=value, in HOCON; a later one wins
     */
    static ConfigLayers read(Path home, Path fitFile, List<String> overrides) {
        Config fit = Settings.parse(fitFile);
        Config merged = Overrides.over(fit, overrides).withFallback(Settings.parse(reference(home)));
        ConfigOrigin missingKeys = ConfigOriginFactory.newFile(fitFile.toString());
        return new ConfigLayers(
                home, fitFile, fit, merged.root().withOrigin(missingKeys).toConfig());
    }

    /** @return keys of a section of the fit in the order of the file; what only overrides add comes last */
    List<String> inFileOrder(Settings section, String path) {
        List<String> keys = section.keys();
        keys.sort(Comparator.comparingInt(key -> {
            String full = path + "." + ConfigUtil.quoteString(key);
            return fit.hasPath(full) ? fit.getValue(full).origin().lineNumber() : Integer.MAX_VALUE;
        }));
        return keys;
    }

    /** @return reference.conf, the fit's file and overrides; models are not yet part of it */
    Config merged() {
        return merged;
    }

    /** @return the configuration of one model with what the fit changes in it */
    Config model(Settings at, String key, String name) {
        Config file = Settings.parse(find(MODELS, at, key, name));
        if (!Settings.of(merged).sectionOrEmpty(MODELS).has(name)) return file;
        Settings.of(merged).section(MODELS).section(name); // it has to be a section
        return merged.getConfig(ConfigUtil.joinPath(MODELS, name)).withFallback(file);
    }

    /** @return the file of a model or an experiment; an unknown name is an input error at the given key */
    Path find(String folder, Settings at, String key, String name) {
        List<String> names = names(folder);
        if (names.contains(name)) return home.resolve("conf").resolve(folder).resolve(name + SUFFIX);
        throw at.problem(
                key,
                "found '" + name + "', conf/" + folder + " has " + names,
                names.isEmpty()
                        ? "add conf/" + folder + "/" + name + SUFFIX
                        : "did you mean '" + Suggestion.nearest(name, names) + "'?");
    }

    /** @return names of the files in conf/folder, sorted */
    List<String> names(String folder) {
        return list(home.resolve("conf").resolve(folder)).stream()
                .map(file -> file.getFileName().toString())
                .filter(file -> file.endsWith(SUFFIX))
                .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                .collect(Collectors.toList());
    }

    /** @return every configuration and data file behind a fit of these models and experiments, sorted */
    List<Path> inputs(Iterable<String> models, Iterable<String> experiments) {
        SortedMap<String, Path> files = new TreeMap<>();
        Stream.of(fitFile, reference(home)).forEach(file -> files.put(file.toString(), file));
        for (String model : models)
            add(files, home.resolve("conf").resolve(MODELS).resolve(model + SUFFIX));
        for (String experiment : experiments) {
            add(files, home.resolve("conf").resolve(EXPERIMENTS).resolve(experiment + SUFFIX));
            list(home.resolve("data").resolve(experiment)).forEach(file -> add(files, file));
        }
        Path shared = home.resolve("data").resolve("shared");
        if (Files.isDirectory(shared)) list(shared).forEach(file -> add(files, file));
        return List.copyOf(files.values());
    }

    private static void add(SortedMap<String, Path> files, Path file) {
        String name = file.toString();
        if (name.endsWith(SUFFIX) || name.endsWith(".csv") || name.endsWith(".csv.gz")) files.put(name, file);
    }

    private static Path reference(Path home) {
        return home.resolve("conf").resolve("reference.conf");
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
        } catch (IOException e) {
            throw new InputException(
                    folder.toString(),
                    "cannot be listed: " + FileTrouble.words(e),
                    "point --home at the folder with conf/ and data/",
                    e);
        }
    }
}
