package org.cevnsfit.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import java.util.List;
import org.cevnsfit.error.InputException;

/** Settings of the command line, {@code --set key=value}, over those of a file. */
public final class Overrides {
    private Overrides() {}

    /**
     * @param overrides texts key=value, in HOCON; a later one wins
     * @return the settings of the file with what the texts change
     */
    public static Config over(Config file, List<String> overrides) {
        Config merged = file;
        for (String override : overrides) merged = parse(override).withFallback(merged);
        return merged;
    }

    private static Config parse(String override) {
        if (!override.matches("[^=\\s]+\\s*=.*")) {
            throw new InputException(
                    "--set", "found '" + override + "', allowed is key=value", "write for example output.pulls=false");
        }
        try {
            ConfigParseOptions origin = ConfigParseOptions.defaults().setOriginDescription("--set " + override);
            return ConfigFactory.parseString(override, origin).resolve();
        } catch (ConfigException e) {
            throw new InputException(
                    "--set " + override,
                    "not valid HOCON: " + e.getMessage(),
                    "write key=value and put texts with special characters in double quotes",
                    e);
        }
    }
}
