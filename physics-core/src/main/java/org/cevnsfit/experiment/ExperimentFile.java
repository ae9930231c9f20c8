package org.cevnsfit.experiment;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import java.nio.file.Path;
import org.cevnsfit.settings.Settings;

/**
 * The declaration {@code conf/experiments/<name>.conf} with what a fit changes in it. Sections merge key by key; a section that names another
 * {@code kind} or {@code model} than the file takes the file's place as a whole.
 */
public final class ExperimentFile {
    private static final String[] DISCRIMINATORS = {"kind", "model"};

    private ExperimentFile() {}

    /**
     * @param projectHome folder of {@code conf}
     * @param name name of the experiment
     * @param changes keys of the declaration; empty for the file as it is
     */
    public static Config read(Path projectHome, String name, Config changes) {
        Path file = projectHome.resolve("conf").resolve("experiments").resolve(name + ".conf");
        return changed(changes.root(), Settings.parse(file).root()).toConfig();
    }

    /** @return the later changes over the earlier ones, by the same rule */
    public static Config merged(Config later, Config earlier) {
        return changed(later.root(), earlier.root()).toConfig();
    }

    private static ConfigObject changed(ConfigObject changes, ConfigObject base) {
        ConfigObject result = base;
        for (String key : changes.keySet()) {
            ConfigValue change = changes.get(key);
            boolean merge = change instanceof ConfigObject section
                    && base.get(key) instanceof ConfigObject old
                    && sameKind(section, old);
            result = result.withValue(
                    key, merge ? changed((ConfigObject) change, (ConfigObject) base.get(key)) : change);
        }
        return result;
    }

    private static boolean sameKind(ConfigObject changes, ConfigObject base) {
        for (String key : DISCRIMINATORS) {
            ConfigValue wanted = changes.get(key);
            if (wanted != null && base.containsKey(key) && !wanted.equals(base.get(key))) return false;
        }
        return true;
    }
}
