package org.cevnsfit.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cevnsfit.error.InputException;

/** Reads one HOCON file from disk. */
final class HoconFile {
    private static final int LONGEST_MESSAGE = 400; // a cycle of includes prints its whole trace

    private HoconFile() {}

    static Config parse(Path file) {
        if (Files.isDirectory(file)) {
            throw new InputException(
                    file.toString(), "is a directory, a HOCON file is due", "name the .conf file in it");
        }
        if (!Files.isReadable(file)) {
            throw new InputException(file.toString(), "no readable file here", "correct the path or the permissions");
        }
        try {
            ConfigParseOptions strict = ConfigParseOptions.defaults().setAllowMissing(false);
            return ConfigFactory.parseFile(file.toFile(), strict).resolve();
        } catch (ConfigException e) {
            throw new InputException(
                    file.toString(), "not valid HOCON: " + shortened(e.getMessage()), "correct the syntax", e);
        }
    }

    /** @return the parser's words without names of Java classes, cut where they go on and on */
    private static String shortened(String message) {
        String words = message.replaceAll("[a-zA-Z.]+Exception: ", "");
        return words.length() <= LONGEST_MESSAGE ? words : words.substring(0, LONGEST_MESSAGE) + " ...";
    }
}
